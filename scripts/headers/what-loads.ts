import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** What the pages of a built site load and run, as far as a policy must allow it. */
export interface Loads {
  /** Every file of the site, with `/` between folders. */
  files: string[]
  /** Sources such as `'sha256-…'` for what runs in the pages themselves. */
  scripts: Set<string>
  styles: Set<string>
  /** Names of the Trusted Types policies that scripts create. */
  trusted: Set<string>
  /** What no policy of this site will allow, with the file that has it. */
  problems: string[]
}

/** A comment, an element whose content is no HTML, or a tag. Quoted attributes are taken whole: they may hold anything. */
const piece =
  /<!--.*?-->|<(script|style)\b([^>"]*(?:"[^"]*"[^>"]*)*)>(.*?)<\/\1\s*>|<([a-z][\w-]*)([^>"]*(?:"[^"]*"[^>"]*)*)>/gis

/** Scripts of these types are data. */
const data = /\btype="(?:application\/(?:ld\+)?json|text\/plain)"/

/** What a policy forbids in an attribute; in the value of another one it is text. */
const hidden = /\s(style|on[a-z]+)\s*=/i

/** Attributes by which an element loads something; a link of a page only leads somewhere. */
const loading = /\s(?:src|srcset|poster|data|href)="\s*((?:[a-z][\w+.-]*:)?\/\/[^"]*|(?:data|blob|javascript):[^"]*)"/i
const loader = /^(?:script|link|img|source|video|audio|track|iframe|embed|object|input|image|use)$/
const notLoaded = /\srel="(?:canonical|alternate|author|license|next|prev)"/

/** Reads what a built site loads. */
export function whatLoads(dist: string): Loads {
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = entries.map(({ parentPath, name }) => relative(dist, join(parentPath, name)).replaceAll(sep, '/'))
  const loads: Loads = {
    files: files.toSorted(),
    scripts: new Set(),
    styles: new Set(),
    trusted: new Set(),
    problems: [],
  }
  for (const file of loads.files) {
    if (file.endsWith('.html')) readPage(readFileSync(join(dist, file), 'utf8'), file, loads)
    if (/\.m?js$/.test(file)) readScript(readFileSync(join(dist, file), 'utf8'), loads)
  }
  return loads
}

function readPage(html: string, file: string, { scripts, styles, problems }: Loads) {
  for (const [, raw, rawAttributes = '', content = '', tag = raw, attributes = rawAttributes] of html.matchAll(piece)) {
    const element = raw?.toLowerCase()
    if (element === 'script' && content !== '' && !data.test(attributes)) scripts.add(digest(content))
    if (element === 'style') styles.add(digest(content))
    const said = problem(tag?.toLowerCase() ?? '', attributes)
    if (said) problems.push(`${file}: ${said}`)
  }
}

function problem(tag: string, attributes: string): string | undefined {
  const inline = hidden.test(attributes) && hidden.exec(attributes.replaceAll(/="[^"]*"/g, '=""'))?.[1]
  if (inline)
    return `<${tag}> has the attribute ${inline}, which the policy forbids. Use a class, or a listener in a script.`
  const [, address] = (loader.test(tag) && !notLoaded.test(attributes) && loading.exec(attributes)) || []
  if (address) return `<${tag}> loads ${address}. A page loads only what the site itself has: put the file in public/.`
  return undefined
}

function readScript(source: string, { trusted }: Loads) {
  for (const [, , name] of source.matchAll(/createPolicy\(\s*(["'`])([\w-]+)\1/g)) trusted.add(name as string)
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
