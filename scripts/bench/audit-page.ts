import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchBrowser } from '../launch-browser.ts'
import { freePorts } from '../serve/free-ports.ts'
import { installPackages } from './install-packages.ts'
import { run } from './run.ts'
import { median } from './typical.ts'

/** Lighthouse’s names of what it judges, and ours. */
export const categories = {
  performance: 'speed',
  accessibility: 'accessibility',
  'best-practices': 'good practice',
  seo: 'being found',
} as const
export type Category = keyof typeof categories

/** Lighthouse’s names of what it times, and ours. */
export const timings = {
  'first-contentful-paint': 'First Contentful Paint',
  'largest-contentful-paint': 'Largest Contentful Paint',
  'speed-index': 'Speed Index',
  'total-blocking-time': 'Total Blocking Time',
  'cumulative-layout-shift': 'layout shift',
} as const
export type Timing = keyof typeof timings

/** What Lighthouse says of a page. */
export interface Audited {
  /** Of 100. */
  scores: Record<Category, number>
  /** Milliseconds, and the layout shift in parts of the window. */
  timings: Record<Timing, number>
  /** What kept a score from being 100, for people. */
  costs: string[]
}

/** The parts of its report that are read. */
interface Report {
  categories: Partial<Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>>
  audits: Record<string, { title: string; score: number | null; numericValue?: number; displayValue?: string }>
}

const packages = { lighthouse: '13.5.0' }
/** Only times differ from run to run. */
const timed = 'performance'
const steady = ['accessibility', 'best-practices', 'seo'] as const satisfies Category[]
const runs: readonly (readonly Category[])[] = [[timed, ...steady], [timed], [timed]]

/** Installs Lighthouse into a folder. Throws when there is no network. */
export function installLighthouse(folder: string): Promise<void> {
  console.error('Installing Lighthouse into a temporary folder …')
  return installPackages(folder, packages)
}

/** What the Lighthouse of a folder says of a page on its standard phone: the median of three runs where it is about time. */
export async function auditPage(folder: string, address: string): Promise<Audited> {
  const reports: Report[] = []
  for (const asked of runs) reports.push(await report(folder, address, asked))
  const speed = median(reports.map((one) => scoreOf(one, timed)))
  const typical = reports.find((one) => scoreOf(one, timed) === speed)
  const [first] = reports
  if (!first || !typical) throw new Error(`Lighthouse gave no score of ${address}.`)
  const rest = steady.map((name) => [name, scoreOf(first, name)])
  const times = Object.keys(timings).map((name) => [name, median(reports.map((one) => amountIn(one, name)))])
  return {
    scores: Object.fromEntries([[timed, speed], ...rest]),
    timings: Object.fromEntries(times),
    costs: [...costsIn(typical, [timed]), ...costsIn(first, steady)],
  }
}

/** Once more where the browser, not the page, was the trouble: Lighthouse itself advises so. */
async function report(folder: string, address: string, asked: readonly Category[]): Promise<Report> {
  return reportOnce(folder, address, asked).catch(() => reportOnce(folder, address, asked))
}

/** The browser is ours, so that it ends with us. */
async function reportOnce(folder: string, address: string, asked: readonly Category[]): Promise<Report> {
  const program = join(folder, 'node_modules/lighthouse/cli/index.js')
  const file = join(folder, 'report.json')
  const [port] = await freePorts()
  const options = ['--output=json', `--output-path=${file}`, '--quiet', '--no-enable-error-reporting']
  const browser = await launchBrowser([`--remote-debugging-port=${port}`])
  try {
    const kinds = `--only-categories=${asked.join(',')}`
    await run(folder, [process.execPath, program, address, ...options, kinds, `--port=${port}`])
    return JSON.parse(readFileSync(file, 'utf8'))
  } finally {
    await browser.close()
  }
}

function scoreOf({ categories }: Report, name: Category): number {
  return Math.round((categories[name]?.score ?? Number.NaN) * 100)
}

function amountIn({ audits }: Report, name: string): number {
  return audits[name]?.numericValue ?? Number.NaN
}

function costsIn(report: Report, names: readonly Category[]): string[] {
  return names
    .filter((name) => scoreOf(report, name) < 100)
    .map((name) => {
      const weighty = (report.categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0)
      const audits = weighty.map(({ id }) => report.audits[id]).filter((audit) => (audit?.score ?? 1) < 1)
      const said = audits.map((audit) => [audit?.title, audit?.displayValue].filter(Boolean).join(' '))
      return `${categories[name]} ${scoreOf(report, name)}: ${said.join(', ')}`
    })
}
