import { fetchedBytes, type SearchWay, type Weight } from './fetched-bytes.ts'
import type { Part, Row } from './part.ts'
import type { Sites } from './sites.ts'
import { peerName } from './starlight.ts'

const page = '/en/ims-troubleshooting/'
const word = 'mask'

const ours: SearchWay = { open: '.search-open', field: 'dialog input', result: 'dialog [role="option"]' }
const theirs: SearchWay = {
  open: 'button[data-open-modal]',
  field: '.pagefind-ui__search-input',
  result: '.pagefind-ui__result',
}

const readRows: [string, keyof Weight][] = [
  ['the English guide, before anybody touches it', 'all'],
  ['  of it HTML', 'html'],
  ['  of it CSS', 'css'],
  ['  of it JavaScript', 'script'],
  ['  files', 'files'],
]
const searchRows: [string, keyof Weight][] = [
  [`the first search on it, for “${word}”`, 'all'],
  ['  files', 'files'],
]

/** Measures what a browser fetches for the guide and for the first search, compressed. */
export async function bytes(sites: Sites): Promise<Part> {
  const mine = await sites.signpost('real')
  const peer = await sites.starlight('real')
  console.error('Fetching the guide and searching in it …')
  const signpost = await fetchedBytes(mine.dist, page, word, ours)
  const starlight = peer && (await fetchedBytes(peer.dist, page, word, theirs))
  return {
    title: 'Bytes a browser fetches (gzip, level 9)',
    peer: starlight && peerName,
    rows: [
      ...readRows.map(([what, kind]) => row(what, kind, signpost.read, starlight?.read)),
      ...searchRows.map(([what, kind]) => row(what, kind, signpost.search, starlight?.search)),
    ],
    notes: [
      ...(peer ? ['Signpost’s guide carries its forms and their checks; the peer has none.'] : []),
      ...sites.notes,
    ],
  }
}

function row(what: string, kind: keyof Weight, signpost: Weight, peer: Weight | undefined): Row {
  const [unit, scale] = kind === 'files' ? (['files', 1] as const) : (['kB', 1000] as const)
  return { what, unit, signpost: signpost[kind] / scale, peer: peer && peer[kind] / scale }
}
