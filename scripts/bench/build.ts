import type { Part } from './part.ts'
import type { Sites, Size } from './sites.ts'
import { peerName } from './starlight.ts'

const sizes: readonly Size[] = ['real', 'large']

const fairness = [
  'Both from nothing, without caches, with the search index. Signpost’s time includes the conversion of the sources.',
  'The peer gets the converted documents, without forms and without ids of headings.',
]

/** Measures a build from nothing, sources to a site that can be searched, on both sides. */
export async function build(sites: Sites): Promise<Part> {
  const rows: Part['rows'] = []
  const notes: string[] = []
  let isCompared = false
  for (const size of sizes) {
    const signpost = await sites.signpost(size)
    const peer = await sites.starlight(size)
    isCompared ||= peer !== undefined
    notes.push(`${signpost.documents} documents: ${stepsIn(signpost.output)}.`)
    const what = `${signpost.documents} documents${size === 'real' ? ', as they are' : ', the guide repeated'}`
    rows.push({ what, unit: 's', signpost: signpost.seconds, peer: peer?.seconds })
    const speed = peer && peer.documents / peer.seconds
    rows.push({
      what: '  pages a second',
      unit: 'pages/s',
      signpost: signpost.documents / signpost.seconds,
      peer: speed,
    })
  }
  return {
    title: 'Build of the site',
    peer: isCompared ? peerName : undefined,
    rows,
    notes: [...notes, ...(isCompared ? fairness : []), ...sites.notes],
  }
}

/** The steps of our own build with their seconds, as it reports them. */
function stepsIn(output: string): string {
  const steps = output.matchAll(/^\[\d\/\d\] (.+) …$[\s\S]*?done in ([\d.]+ s)$/gm)
  return Array.from(steps, ([, name, seconds]) => `${name} ${seconds}`).join(', ')
}
