import type { Level } from '../../src/checks/check.ts'
import type { Excerpt, LanguageResult, PageFinding } from './compare-pages.ts'
import { kindNames } from './kind-names.ts'
import { reportScript } from './report-script.ts'
import { reportStyle } from './report-style.ts'

const levels: readonly Level[] = ['error', 'warning', 'unsure']

const levelNames = { error: 'Error', warning: 'Warning', unsure: 'To be looked at', note: 'Note' } as const

/** Of several findings. */
const plurals = { error: 'Errors', warning: 'Warnings', unsure: 'To be looked at', note: 'Notes' } as const

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })

/** One page of HTML for people, which asks for nothing: the figures first, then each finding beside its English text. */
export function reportPage(results: readonly LanguageResult[]): string {
  const findings = results.flatMap((result) => result.findings)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Translations beside their English pages</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>Translations beside their English pages</h1>
<p class="lead">${leadOf(results)}</p>
${figures(results)}
<h2>By language</h2>
${byLanguage(results)}
${findings.length ? `<h2>Errors by kind</h2>\n${byKind(results)}\n${worst(results)}\n${pagesOf(results)}` : '<p>There is no finding.</p>'}
</main>
</body>
</html>
`
}

function leadOf(results: readonly LanguageResult[]): string {
  const errors = results.flatMap(({ findings }) => findings.filter(isError)).length
  const verdict = errors
    ? 'An error is a fact that a translation changed: a name, an address, a value, a label'
    : 'No translation changes a fact: a name, an address, a value, a label'
  return `${verdict}. What is “to be looked at” may be what the translator chose to write.`
}

function isError({ level }: PageFinding): boolean {
  return level === 'error'
}

/** The few numbers that say how it stands. */
function figures(results: readonly LanguageResult[]): string {
  const sum = (count: (result: LanguageResult) => number) => results.reduce((all, result) => all + count(result), 0)
  const pages = sum(comparedPages)
  const clean = sum(cleanPages)
  const countOf = (level: string) => sum(({ findings }) => findings.filter((finding) => finding.level === level).length)
  const items = [
    ['English pages', number(results[0]?.englishPages ?? 0), ''],
    ['translations compared', number(pages), ''],
    ['of them without an error', percent(clean, pages), ''],
    ['errors', number(countOf('error')), countOf('error') ? 'error' : ''],
    ['warnings', number(countOf('warning')), ''],
    ['to be looked at', number(countOf('unsure')), ''],
  ]
  const rows = items.map(([name, value, kind]) => `<div class="${kind}"><dt>${name}</dt><dd>${value}</dd></div>`)
  return `<dl class="figures">${rows.join('')}</dl>`
}

/** Those that could be read, and have an English page that can: of each other page a finding says why not. */
function comparedPages({ pages, findings }: LanguageResult): number {
  return pages - findings.filter(({ check }) => check === 'page').length
}

function cleanPages(result: LanguageResult): number {
  const errors = result.findings.filter((finding) => isError(finding) && finding.check !== 'page')
  return comparedPages(result) - new Set(errors.map(({ file }) => file)).size
}

function byLanguage(results: readonly LanguageResult[]): string {
  const [errors = '', ...others] = levels.map((level) => plurals[level])
  const heads = ['Language', errors, 'Pages without an error', '', 'Pages compared', ...others]
  const rows = results.map((result) => {
    const [compared, clean] = [comparedPages(result), cleanPages(result)]
    const [first, ...rest] = levels.map((level) =>
      cell(result.findings.filter((finding) => finding.level === level).length),
    )
    const pages = `<td>${number(compared)} of ${number(result.englishPages)}</td>`
    const share = `<td>${percent(clean, compared)}</td><td class="wide">${bar(compared ? clean / compared : 0, '')}</td>`
    return `<tr><th scope="row">${languageName(result.lang)}</th>${first}${share}${pages}${rest.join('')}</tr>`
  })
  return table(heads, rows)
}

function byKind(results: readonly LanguageResult[]): string {
  const errors = results.map(({ findings }) => Map.groupBy(findings.filter(isError), kindOf))
  const kinds = Object.keys(kindNames).filter((kind) => errors.some((one) => one.has(kind)))
  const totals = kinds.map((kind) => errors.reduce((all, one) => all + (one.get(kind)?.length ?? 0), 0))
  const most = Math.max(...totals)
  const rows = kinds
    .map((kind, index) => ({ kind, total: totals[index] ?? 0 }))
    .toSorted((left, right) => right.total - left.total)
    .map(({ kind, total }) => {
      const counts = errors.map((one) => cell(one.get(kind)?.length ?? 0))
      const share = `<td class="wide">${bar(total / most, 'error')}</td>`
      return `<tr><th scope="row">${escaped(nameOf(kind))}</th>${counts.join('')}${share}</tr>`
    })
  return rows.length ? table(['Kind', ...results.map(({ lang }) => lang), ''], rows) : '<p>There is no error.</p>'
}

/** The ten pages with the most errors. */
function worst(results: readonly LanguageResult[]): string {
  const errors = results.flatMap(({ findings }) => findings.filter(isError))
  const pages = [...Map.groupBy(errors, ({ file }) => file)].toSorted(
    ([, left], [, right]) => right.length - left.length,
  )
  const most = pages[0]?.[1].length ?? 1
  const rows = pages.slice(0, 10).map(([file, { length }]) => {
    const link = `<a href="#${escaped(encodeURIComponent(file))}"><code>${escaped(file)}</code></a>`
    return `<tr><th scope="row">${link}</th>${cell(length)}<td class="wide">${bar(length / most, 'error')}</td></tr>`
  })
  return rows.length ? `<h2>Pages with the most errors</h2>\n${table(['Page', 'Errors', ''], rows)}` : ''
}

/** Every finding, folded page by page: those with the most errors first. */
function pagesOf(results: readonly LanguageResult[]): string {
  const findings = results.flatMap((result) => result.findings)
  const pages = [...Map.groupBy(findings, ({ file }) => file)]
    .map(([file, found]) => ({ file, found, errors: found.filter(isError).length }))
    .toSorted((left, right) => right.errors - left.errors || right.found.length - left.found.length)
  return `<h2>All findings</h2>\n${filter(results, findings)}\n${pages.map(pageOf).join('\n')}\n<script>${reportScript}</script>`
}

function filter(results: readonly LanguageResult[], findings: readonly PageFinding[]): string {
  const kinds = new Set(findings.map(kindOf))
  const known = Object.keys(kindNames).filter((kind) => kinds.has(kind))
  const langs = results.map(({ lang }): [string, string] => [lang, languageName(lang)])
  return `<form hidden>
${choice('Language', 'lang', langs)}
${choice(
  'Level',
  'level',
  levels.map((level) => [level, levelNames[level]]),
)}
${choice(
  'Kind',
  'kind',
  known.map((kind) => [kind, escaped(nameOf(kind))]),
)}
<label class="grow">Text or file<input name="text" type="search" autocomplete="off"></label>
<button type="reset">Show all</button>
<button type="button" name="fold">Unfold or fold</button>
<output></output>
</form>`
}

function choice(label: string, name: string, options: readonly (readonly [string, string])[]): string {
  const list = options.map(([value, text]) => `<option value="${escaped(value)}">${text}</option>`)
  return `<label>${label}<select name="${name}"><option value="">All</option>${list.join('')}</select></label>`
}

function pageOf({ file, found }: { file: string; found: readonly PageFinding[] }): string {
  const counts = levels.flatMap((level) => {
    const { length } = found.filter((finding) => finding.level === level)
    const name = (length === 1 ? levelNames : plurals)[level].toLowerCase()
    return length ? [`<span class="count ${level}">${length} ${name}</span>`] : []
  })
  const rank = ({ level }: PageFinding) => levels.indexOf(level)
  const items = found.toSorted((left, right) => rank(left) - rank(right)).map(itemOf)
  return `<details id="${escaped(encodeURIComponent(file))}"><summary><code>${escaped(file)}</code>${counts.join('')}</summary>
${items.join('\n')}
</details>`
}

function itemOf(finding: PageFinding): string {
  const { lang, file, place, level, message, english, other } = finding
  const kind = kindOf(finding)
  const at = `<span class="place">${escaped(`${file}:${place.line}:${place.column}`)}</span>`
  const sides = english || other ? `\n<div class="sides">${quote('en', english)}${quote(lang, other)}</div>` : ''
  return `<article class="${level}" data-lang="${escaped(lang)}" data-level="${level}" data-kind="${escaped(kind)}">
<span class="tag">${levelNames[level]}: ${escaped(nameOf(kind))}</span>${at}
<p>${escaped(message)}</p>${sides}
</article>`
}

function quote(lang: string, seen: Excerpt | undefined): string {
  const { before = '', literal = '', after = '' } = seen ?? { before: '–' }
  const marked = literal && `<mark>${escaped(literal)}</mark>`
  return `<blockquote lang="${escaped(lang)}" dir="auto">${escaped(before)}${marked}${escaped(after)}</blockquote>`
}

function kindOf({ check, code }: PageFinding): string {
  return `${check}/${code}`
}

function nameOf(kind: string): string {
  return kindNames[kind] ?? kind
}

function languageName(lang: string): string {
  const name = languageNames.of(lang)
  return escaped(name ? `${name} (${lang})` : lang)
}

function table(heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((text) => (text ? `<th scope="col">${escaped(text)}</th>` : '<td class="wide"></td>')).join('')
  const name = escaped(heads[0] ?? '')
  return `<div class="scroll" tabindex="0" role="region" aria-label="Table: ${name}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`
}

function cell(count: number): string {
  return count ? `<td>${number(count)}</td>` : '<td class="none">0</td>'
}

/** A picture of the figure beside it. */
function bar(share: number, kind: string): string {
  return `<span class="bar ${kind}" aria-hidden="true"><span style="width:${(100 * share).toFixed(1)}%"></span></span>`
}

function number(count: number): string {
  return count.toLocaleString('en')
}

/** Rounded down, so that nothing is called whole that is not. */
function percent(part: number, whole: number): string {
  return whole ? `${Math.floor((100 * part) / whole)} %` : '–'
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD')
}
