import type { Excerpt, LanguageResult, PageFinding } from './compare-pages.ts'

const levels = ['error', 'warning', 'unsure'] as const

const levelNames = { error: 'Errors', warning: 'Warnings', unsure: 'To be looked at' } as const

/** How many findings of a code a language shows in full; the figures count all. */
const shown = 200

/** One page of HTML without scripts, for people: figures by language, then each finding beside its English text. */
export function reportPage(results: readonly LanguageResult[]): string {
  const languages = results.map((result) => languageOf(result)).join('\n')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Translations beside their English pages</title>
<style>${style}</style>
<main>
<h1>Translations beside their English pages</h1>
<p>Each finding names what English says and what the translation says in its place. An error is a fact that differs; what is “to be looked at” may be a choice of the translator.</p>
${overview(results)}
${languages}
</main>
</html>
`
}

function overview(results: readonly LanguageResult[]): string {
  const rows = results.map(({ lang, pages, findings }) => {
    const clean = pages - new Set(findings.filter(({ level }) => level === 'error').map(({ file }) => file)).size
    const counts = levels.map((level) => `<td>${findings.filter((finding) => finding.level === level).length}</td>`)
    return `<tr><th scope="row"><a href="#${escaped(lang)}">${escaped(lang)}</a></th><td>${pages}</td><td>${clean}</td>${counts.join('')}</tr>`
  })
  const heads = ['Language', 'Pages', 'Pages without an error', ...levels.map((level) => levelNames[level])]
  return table(heads, rows)
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join('')
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`
}

function languageOf({ lang, findings }: LanguageResult): string {
  const classes = Map.groupBy(findings, ({ check, code, level }) => `${level} ${check}/${code}`)
  const sorted = [...classes].toSorted(([left], [right]) => rank(left) - rank(right))
  const figures = sorted.map(
    ([name, found]) => `<tr><th scope="row">${escaped(name)}</th><td>${found.length}</td></tr>`,
  )
  const lists = sorted.map(([name, found], index) => {
    const rest = found.length > shown ? `<p>${found.length - shown} more are left out here.</p>` : ''
    const items = found.slice(0, shown).map(itemOf).join('\n')
    return `<details${index === 0 ? ' open' : ''}><summary>${escaped(name)}: ${found.length}</summary>${items}${rest}</details>`
  })
  return `<section id="${escaped(lang)}">
<h2>${escaped(lang)}</h2>
${findings.length ? table(['Kind of finding', 'Findings'], figures) + worst(findings) + lists.join('\n') : '<p>No finding.</p>'}
</section>`
}

function rank(name: string): number {
  return levels.findIndex((level) => name.startsWith(level))
}

/** The ten pages with the most errors. */
function worst(findings: readonly PageFinding[]): string {
  const pages = Map.groupBy(
    findings.filter(({ level }) => level === 'error'),
    ({ file }) => file,
  )
  const rows = [...pages]
    .toSorted(([, left], [, right]) => right.length - left.length)
    .slice(0, 10)
    .map(([file, found]) => `<tr><th scope="row">${escaped(file)}</th><td>${found.length}</td></tr>`)
  return rows.length ? table(['Pages with the most errors', 'Errors'], rows) : ''
}

function itemOf({ file, place, level, message, english, other }: PageFinding): string {
  return `<article data-level="${level}">
<h3>${escaped(`${file}:${place.line}:${place.column}`)}</h3>
<p>${escaped(message)}</p>
<div><blockquote lang="en">${excerpt(english)}</blockquote><blockquote>${excerpt(other)}</blockquote></div>
</article>`
}

function excerpt(seen: Excerpt | undefined): string {
  if (!seen) return '–'
  const { before, literal, after } = seen
  return `${escaped(before)}${literal ? `<mark>${escaped(literal)}</mark>` : ''}${escaped(after)}`
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?![\t\n\r])\p{Cc}/gu, '\uFFFD')
}

const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d8de, #3b4048); --soft: light-dark(#f5f6f8, #1d2026);
  --error: light-dark(#b3261e, #ff8a80); --warning: light-dark(#8a5a00, #ffcc66); --unsure: light-dark(#3f5f8a, #9cc2ff) }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: light-dark(#fff, #14161a); color: light-dark(#1b1d21, #e6e8ec) }
main { max-width: 72rem; margin: auto; padding: 2rem 1rem }
table { border-collapse: collapse; margin: 1rem 0 }
th, td { padding: .35rem .75rem; border-bottom: 1px solid var(--line); text-align: start }
td { text-align: end; font-variant-numeric: tabular-nums }
summary { margin: 1rem 0; font-weight: 600; cursor: pointer }
article { margin: 1rem 0; padding: .5rem 1rem; border-inline-start: 4px solid var(--line); break-inside: avoid }
article[data-level=error] { border-color: var(--error) }
article[data-level=warning] { border-color: var(--warning) }
article[data-level=unsure] { border-color: var(--unsure) }
h3 { margin: 0; font: 600 .875rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
article p { margin: .25rem 0 }
article div { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: .75rem }
blockquote { margin: .25rem 0; padding: .5rem .75rem; background: var(--soft); overflow-wrap: anywhere; white-space: pre-line }
mark { background: light-dark(#ffe08a, #7a5c00); color: inherit; padding: 0 .15em }
a { color: inherit }
@media print { details::details-content { content-visibility: visible; block-size: auto } main { padding: 0 } }
`
