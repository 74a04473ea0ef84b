import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { translationChecks } from '../../src/checks/translations/index.ts'
import type { LanguageResult, PageFinding } from './compare-pages.ts'
import type { Format } from './options.ts'

/** Findings as one writes them down; files as seen from `home`. Ends with a line feed. */
export function writeFindings(results: readonly LanguageResult[], format: Format, from: string, home: string): string {
  const findings = results.flatMap((result) => result.findings)
  const pathOf = ({ file }: PageFinding) => relative(home, join(from, file))
  if (format === 'text')
    return `${[...findings.map((finding) => lineOf(finding, pathOf)), summary(results)].join('\n')}\n`
  const data = format === 'json' ? findings.map((finding) => jsonOf(finding, pathOf)) : sarifOf(findings, from)
  return `${JSON.stringify(data, null, 2)}\n`
}

/** A source cannot write into the terminal: control characters show as a question mark. */
function lineOf(finding: PageFinding, pathOf: (finding: PageFinding) => string): string {
  const { place, level, check, code, message } = finding
  const line = `${pathOf(finding)}:${place.line}:${place.column} ${level} ${check}/${code} ${message}`
  return line.replace(/[\p{Cc}\u2028\u2029]+/gu, '?')
}

function summary(results: readonly LanguageResult[]): string {
  const lines = results.map(({ lang, pages, findings }) => {
    const counts = (['error', 'warning', 'unsure', 'note'] as const).flatMap((level) => {
      const number = findings.filter((finding) => finding.level === level).length
      return number ? [`${level} ${number}`] : []
    })
    return `${lang}: pages ${pages}, ${counts.join(', ') || 'no finding'}.`
  })
  return lines.join('\n')
}

function jsonOf(finding: PageFinding, pathOf: (finding: PageFinding) => string): unknown {
  const { lang, place, level, check, code, values, message } = finding
  return { lang, file: pathOf(finding), ...place, level, check, code, values, message }
}

const sarifLevels = { error: 'error', warning: 'warning', unsure: 'note', note: 'note' } as const

/** SARIF 2.1.0, as services that show findings beside changes read it. */
function sarifOf(findings: readonly PageFinding[], from: string): unknown {
  const rules = translationChecks.flatMap(({ id, messages }) =>
    Object.entries(messages).map(([code, text]) => ({ id: `${id}/${code}`, shortDescription: { text } })),
  )
  const results = findings.map(({ file, place, level, check, code, message }) => ({
    ruleId: `${check}/${code}`,
    level: sarifLevels[level],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file), uriBaseId: 'DOCUMENTS' },
          region: { startLine: place.line, startColumn: place.column },
        },
      },
    ],
  }))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'signpost check-pages', rules } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { DOCUMENTS: { uri: `${pathToFileURL(from).href}/` } },
        results,
      },
    ],
  }
}
