import { createHash } from 'node:crypto'
import { type ReportedFinding, say } from '../../src/check-up/report.ts'
import { fill, type Level } from '../../src/checks/check.ts'
import type { Done } from './done.ts'
import { messageOf } from './message-of.ts'
import { placesOf } from './places-of.ts'

/** What cannot be known from here is neither passed nor failed. */
const results = {
  error: { level: 'error' },
  warning: { level: 'warning' },
  unsure: { kind: 'open', level: 'none' },
  note: { level: 'note' },
} as const satisfies Record<Level, object>

/** The check-up as SARIF 2.1.0, for whatever gathers the results of tools. */
export function sarif(done: Done): string {
  const { report, site, version } = done
  const ids = [...new Set(report.findings.map(idOf))]
  const firsts = ids.map((id) => report.findings.find((finding) => idOf(finding) === id) as ReportedFinding)
  const driver = {
    name: 'Signpost check-up',
    version,
    ...(site ? { informationUri: `${site}/` } : {}),
    rules: firsts.map((finding) => rule(finding, done)),
  }
  const places = new Map(ids.map((id, index) => [id, index]))
  const run = {
    tool: { driver },
    language: report.language,
    columnKind: 'utf16CodeUnits',
    results: report.findings.map((finding) => result(finding, places.get(idOf(finding)) ?? -1, done)),
  }
  const $schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
  return `${JSON.stringify({ $schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function idOf({ check, code }: ReportedFinding): string {
  return `${check}/${code}`
}

function rule(finding: ReportedFinding, { site, words }: Done) {
  const { template, basis, explanation, level } = finding
  return {
    id: idOf(finding),
    shortDescription: { text: template },
    help: { text: fill(say('checkUp.basis', words), { basis: basis.text }) },
    ...(site ? { helpUri: explanation } : {}),
    defaultConfiguration: { level: results[level].level },
  }
}

function result(finding: ReportedFinding, ruleIndex: number, done: Done) {
  const { environments, group, basis, level } = finding
  return {
    ruleId: idOf(finding),
    ruleIndex,
    ...results[level],
    message: { text: withoutLinks(messageOf(finding)) },
    locations: placesOf(finding, done).map(({ line, column }) => ({
      physicalLocation: {
        artifactLocation: { uri: uriOf(done.file) },
        region: { startLine: line, startColumn: column },
      },
    })),
    partialFingerprints: { 'signpostFinding/v1': fingerprintOf(finding) },
    properties: { environments, group, basis: { kind: basis.kind, source: basis.source } },
  }
}

/** The same for a finding wherever in the file it moves. Its values are free of secrets. */
function fingerprintOf(finding: ReportedFinding): string {
  const { environments, values } = finding
  const text = JSON.stringify([idOf(finding), environments, values])
  return createHash('sha256').update(text).digest('hex')
}

/** In a message of SARIF `[text](target)` is a link; what was typed must not become one. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\](?=\()/g, '\\]')
}

/** A path as a relative reference; an absolute one as an address of a file. */
function uriOf(file: string): string {
  if (file === '-') return 'stdin'
  const path = file.replaceAll('\\', '/').replaceAll(/\p{Cs}/gu, '\ufffd')
  const [drive = ''] = /^[A-Za-z]:(?=\/)/.exec(path) ?? []
  const segments = path
    .slice(drive.length)
    .replace(/^(?:\.\/+)+/, '')
    .split('/')
  const encoded = segments.map(encodeURIComponent).join('/')
  if (drive) return `file:///${drive}${encoded}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}
