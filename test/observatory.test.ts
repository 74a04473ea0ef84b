import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headerSet } from '../scripts/headers/header-set.ts'
import { policyOf } from '../scripts/headers/policy-of.ts'
import { readPolicy } from '../scripts/headers/read-policy.ts'
import { whatLoads } from '../scripts/headers/what-loads.ts'
import { policy as pagePolicy } from '../src/frame/policy.ts'

type Headers = Record<string, string>
type Outcome = [points: number, why: string]

/** The first outcome that holds. */
interface Rule {
  name: string
  outcome(headers: Headers, html: string): Outcome
}

const broad = /^(?:\*|https?:|ftp:|https?:\/\/\*(?:\.\*)?)$/

/**
 * What the HTTP Observatory of MDN gives and takes for a site on HTTPS, as its grader has it: mdn/mdn-http-observatory,
 * `src/analyzer/tests` and `src/grader/charts.js`. Redirection and preloading depend on the host, and get nothing here.
 */
const rules: Rule[] = [
  {
    name: 'content-security-policy',
    outcome(headers) {
      const text = headers['content-security-policy']
      if (!text) return [-25, 'not implemented']
      const csp = directives(text)
      const of = (name: string) => csp.get(name) ?? csp.get('default-src') ?? ['*']
      const isUnsafe = (source: string) => broad.test(source) || source === "'unsafe-inline'" || source === 'data:'
      if (of('script-src').some(isUnsafe) || of('object-src').some((source) => broad.test(source))) {
        return [-20, 'unsafe-inline, data: or broad sources for scripts']
      }
      if ([...csp.values()].flat().some((source) => /^(?:http|ftp):/.test(source))) return [-20, 'insecure sources']
      if ([...of('script-src'), ...of('style-src')].includes("'unsafe-eval'")) return [-10, 'unsafe-eval']
      if (of('style-src').some(isUnsafe)) return [0, 'unsafe sources for styles']
      const isNone =
        csp.get('default-src')?.join() === "'none'" && /^'(?:none|self)'$/.test(csp.get('form-action')?.join() ?? '')
      return isNone ? [10, "no unsafe source, default-src 'none'"] : [5, 'no unsafe source']
    },
  },
  {
    name: 'cookies',
    outcome: (headers) => (headers['set-cookie'] ? [-40, 'a cookie, not judged any further'] : [0, 'none']),
  },
  {
    name: 'cross-origin-resource-sharing',
    outcome({ 'access-control-allow-origin': origin, 'access-control-allow-credentials': credentials }) {
      return origin && credentials === 'true' ? [-50, 'for everybody, with credentials'] : [0, 'none, or public']
    },
  },
  {
    name: 'referrer-policy',
    outcome({ 'referrer-policy': value }) {
      if (!value) return [0, 'not implemented']
      const isPrivate = /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value)
      return isPrivate ? [5, 'private'] : [-5, 'unsafe or unknown']
    },
  },
  {
    name: 'strict-transport-security',
    outcome({ 'strict-transport-security': value }) {
      const age = Number(/max-age=(\d+)/.exec(value ?? '')?.[1] ?? Number.NaN)
      if (Number.isNaN(age)) return [-20, 'not implemented']
      return age < 15_768_000 ? [-10, 'less than six months'] : [0, 'six months or more']
    },
  },
  {
    name: 'subresource-integrity',
    outcome(_, html) {
      const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g)].map(([, address]) => address ?? '')
      const isForeign = scripts.some((address) => !/^\/(?!\/)/.test(address))
      return isForeign ? [-50, 'scripts of other origins'] : [0, 'all scripts are from this origin']
    },
  },
  {
    name: 'x-content-type-options',
    outcome: ({ 'x-content-type-options': value }) => (value === 'nosniff' ? [0, 'nosniff'] : [-5, 'not nosniff']),
  },
  {
    name: 'x-frame-options',
    outcome({ 'content-security-policy': text = '', 'x-frame-options': value = '' }) {
      const ancestors = directives(text).get('frame-ancestors')
      if (ancestors && !ancestors.some((source) => broad.test(source))) return [5, 'by frame-ancestors']
      return /^(?:deny|sameorigin)$/i.test(value) ? [0, 'by itself'] : [-20, 'not implemented']
    },
  },
  {
    name: 'cross-origin-resource-policy',
    outcome({ 'cross-origin-resource-policy': value }) {
      if (!value) return [0, 'not implemented']
      if (value === 'cross-origin') return [0, 'for everybody']
      return /^same-(?:origin|site)$/.test(value) ? [10, 'only here'] : [-5, 'unknown']
    },
  },
]

const sent: Headers = Object.fromEntries(
  headerSet(readPolicy('dist') ?? '').map(({ name, value }) => [name.toLowerCase(), value]),
)
const pages = globSync('dist/**/*.html').map((file) => readFileSync(file, 'utf8'))

describe('the HTTP Observatory, rule by rule', () => {
  test.each([
    ['content-security-policy', 10],
    ['cookies', 0],
    ['cross-origin-resource-sharing', 0],
    ['referrer-policy', 5],
    ['strict-transport-security', 0],
    ['subresource-integrity', 0],
    ['x-content-type-options', 0],
    ['x-frame-options', 5],
    ['cross-origin-resource-policy', 10],
  ])('%s gives %d, on every page', (name, points) => {
    const rule = rules.find((rule) => rule.name === name)
    for (const page of pages) expect(rule?.outcome(sent, page)[0]).toBe(points)
  })

  test('gives A+', () => {
    expect(score(sent, pages[0] ?? '')).toBe(130)
    expect(grade(score(sent, pages[0] ?? ''))).toBe('A+')
  })

  test.each([
    ['content-security-policy', '', 'B'],
    ['content-security-policy', "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'", 'B+'],
    ['strict-transport-security', '', 'B+'],
    ['strict-transport-security', 'max-age=60', 'A+'],
    ['set-cookie', 'session=1', 'C+'],
  ])('would not overlook a change: %s: %s', (name, value, expected) => {
    expect(grade(score({ ...sent, [name]: value }, ''))).toBe(expected)
    expect(score({ ...sent, [name]: value }, '')).toBeLessThan(130)
  })
})

describe('the policy', () => {
  test('is that of the build, and pages carry the same, but for what counts in a header only', () => {
    expect(readPolicy('dist')).toBe(policyOf(whatLoads('dist')))
    expect(readPolicy('dist')?.replace("frame-ancestors 'none'; ", '')).toBe(pagePolicy)
    const carried = `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${pagePolicy}">`
    expect(pages.filter((page) => !page.includes(carried))).toEqual([])
  })
})

/** Extra points count from 90 up. */
function score(headers: Headers, html: string): number {
  const points = rules.map(({ outcome }) => outcome(headers, html)[0])
  const lost = points.filter((one) => one < 0).reduce((sum, one) => sum + one, 100)
  return lost >= 90 ? points.reduce((sum, one) => sum + one, 100) : lost
}

function grade(score: number): string {
  const grades: [number, string][] = [
    ...([
      [100, 'A+'],
      [90, 'A'],
      [85, 'A-'],
      [80, 'B+'],
      [70, 'B'],
      [65, 'B-'],
    ] as [number, string][]),
    ...([
      [60, 'C+'],
      [50, 'C'],
      [45, 'C-'],
      [40, 'D+'],
      [30, 'D'],
      [25, 'D-'],
    ] as [number, string][]),
  ]
  return grades.find(([least]) => score >= least)?.[1] ?? 'F'
}

function directives(policy: string): Map<string, string[]> {
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/))
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]))
}
