import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { freePorts } from '../serve/free-ports.ts'
import { type Audited, auditPage, categories, installLighthouse, type Timing, timings } from './audit-page.ts'
import type { Part, Row } from './part.ts'
import { buildPeer, type Peer, peers } from './peers.ts'
import { run } from './run.ts'
import { serveFolder } from './serve-folder.ts'
import { copySignpost } from './signpost-copy.ts'
import { temporaryFolder } from './temporary-folder.ts'

const guide = 'en/ims-troubleshooting'

/** A page of every kind. The last two lead on to a language, as they do for every reader with JavaScript. */
const pages: readonly [what: string, path: string][] = [
  ['the guide', `${guide}/`],
  ['the front page', 'en/'],
  ['the list of checks', 'en/checks/'],
  ['the page of a check', 'en/checks/association-mask/'],
  ['the check-up', 'en/check-up/'],
  ['the searches that are tried', 'en/searches/'],
  ['a link without a language', 's/scope/'],
  ['the list of languages', ''],
]

const phone =
  'Lighthouse’s standard phone, with a slow network and a processor slowed down: a busy machine makes all times longer.'

/** Measures what Lighthouse thinks of every kind of page, and of the guide beside each peer’s with the same text. */
export async function lighthouse(): Promise<Part[]> {
  const home = temporaryFolder()
  const tool = join(home, 'lighthouse')
  mkdirSync(tool)
  await installLighthouse(tool)
  const signpost = join(home, 'signpost')
  const audited = await auditSignpost(tool, signpost)
  const [ofGuide] = audited.values()
  const parts = [scores(audited)]
  if (!ofGuide) return parts
  for (const peer of peers) parts.push(await compare(peer, ofGuide, tool, join(signpost, 'src/content'), home))
  return parts
}

async function auditSignpost(tool: string, folder: string): Promise<Map<string, Audited>> {
  mkdirSync(folder)
  copySignpost(folder)
  // The build has to know the address before anything can be served there.
  const [port] = await freePorts()
  console.error('Building the site: Signpost …')
  // Links to the other languages are there only when the site knows its own address.
  await run(folder, [process.execPath, 'scripts/build.ts'], { SITE: `http://127.0.0.1:${port}` })
  return audit(tool, join(folder, 'dist'), pages, port)
}

async function audit(tool: string, dist: string, asked: typeof pages, port?: number): Promise<Map<string, Audited>> {
  const { address, close } = await serveFolder(dist, port)
  const audited = new Map<string, Audited>()
  try {
    for (const [what, path] of asked) {
      console.error(`Asking Lighthouse about ${what} …`)
      audited.set(what, await auditPage(tool, `${address}/${path}`))
    }
  } finally {
    close()
  }
  return audited
}

function scores(audited: ReadonlyMap<string, Audited>): Part {
  const rows = [...audited].flatMap(([what, { scores }]) => {
    const [speed, ...rest] = rowsOf(categories, scores, 'of 100')
    return speed ? [{ ...speed, what: `${what}, speed` }, ...rest] : rest
  })
  const costs = [...audited].flatMap(([what, { costs }]) => costs.map((cost) => `Points lost by ${what} in ${cost}.`))
  return { title: 'Lighthouse: every kind of page', rows, notes: [phone, ...costs] }
}

async function compare(peer: Peer, signpost: Audited, tool: string, content: string, home: string): Promise<Part> {
  const part = { title: `Lighthouse: the guide beside ${peer.name}`, peer: peer.name }
  try {
    const folder = join(home, peer.id)
    await buildPeer(peer, content, folder)
    const dist = join(folder, peer.dist)
    const [other] = (await audit(tool, dist, [[`the guide of ${peer.name}`, guide + peer.ending]])).values()
    const rows = [
      ...rowsOf(timings, signpost.timings, unitOf, other?.timings),
      ...rowsOf(categories, signpost.scores, 'of 100', other?.scores),
    ]
    return { ...part, rows, notes: ['The peer gets the converted page, without forms and ids of headings.'] }
  } catch (error) {
    return { ...part, rows: [], notes: [`No ${peer.name} to compare with: ${(error as Error).message}`] }
  }
}

function unitOf(timing: Timing): Row['unit'] {
  return timing === 'cumulative-layout-shift' ? 'of the window' : 'ms'
}

function rowsOf<Name extends string>(
  names: Readonly<Record<Name, string>>,
  signpost: Readonly<Record<Name, number>>,
  unit: Row['unit'] | ((name: Name) => Row['unit']),
  peer?: Readonly<Record<Name, number>>,
): Row[] {
  return (Object.keys(names) as Name[]).map((name) => ({
    what: `  ${names[name]}`,
    unit: typeof unit === 'string' ? unit : unit(name),
    signpost: signpost[name],
    peer: peer?.[name],
  }))
}
