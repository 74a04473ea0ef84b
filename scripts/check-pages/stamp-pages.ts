import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPage } from '../../src/convert/reading.ts'

/** A page to be stamped: `<from>/<lang>/<path>.md`. */
export interface Stamped {
  from: string
  lang: string
  path: string
}

/** Writes into a translation which English sections it was made from. Gives the number of sections. */
export async function stampPage({ from, lang, path }: Stamped): Promise<number> {
  const file = join(from, lang, `${path}.md`)
  const english = readPage(await readFile(join(from, 'en', `${path}.md`), 'utf8'), { lang: 'en', path, checks: [] })
  const text = await readFile(file, 'utf8')
  const page = readPage(text, { lang, path, checks: [], english: english.outline })
  const stamps = page.counterparts.flatMap((counterpart) => {
    const source = typeof counterpart === 'number' ? english.sections[counterpart] : undefined
    return source?.id && source.digest ? [`  ${quoted(source.id)}: "${source.digest}"`] : []
  })
  const stamped = withStamps(text, stamps)
  if (stamped === text) return stamps.length
  const beside = `${file}.new`
  try {
    await writeFile(beside, stamped)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  return stamps.length
}

/** The document with these stamps in place of those that it has; every other byte stays. */
function withStamps(text: string, stamps: readonly string[]): string {
  const [, open = '', keys = '', rest = ''] =
    /^(\uFEFF?---[ \t]*\r?\n)(.*?)(^---[ \t]*\r?(?:\n|$).*)$/ms.exec(text) ?? []
  const end = open.endsWith('\r\n') || (!open && text.includes('\r\n')) ? '\r\n' : '\n'
  const written = stamps.length ? ['translated:', ...stamps, ''].join(end) : ''
  if (!open) return written ? `---${end}${written}---${end}${end}${text}` : text
  return open + keys.replace(/^translated:.*\r?\n(?:[ \t]+\S.*\r?\n)*/m, '') + written + rest
}

/** An id as a key of YAML; a plain one needs no quotation marks. */
function quoted(id: string): string {
  return /^[a-z][\w-]*$/i.test(id) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(id) ? id : JSON.stringify(id)
}
