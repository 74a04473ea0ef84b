import { availableParallelism, constants, loadavg } from 'node:os'
import { build } from './bench/build.ts'
import { bytes } from './bench/bytes.ts'
import { conversion } from './bench/conversion.ts'
import { input } from './bench/input.ts'
import { lighthouse } from './bench/lighthouse.ts'
import { maskEngine } from './bench/mask-engine.ts'
import { maskFrames } from './bench/mask-frames.ts'
import { type Options, options, type PartName } from './bench/options.ts'
import { type Part, ratio } from './bench/part.ts'
import { prepareSites } from './bench/sites.ts'
import { size } from './bench/size.ts'
import { table } from './bench/table.ts'

/** `npm run bench`: speed and weight, beside a stock Starlight in the same run. It is no test: only what breaks fails. */
const sites = prepareSites()
const measurements: Record<PartName, (() => Part | Part[] | Promise<Part | Part[]>)[]> = {
  conversion: [conversion],
  build: [() => build(sites)],
  size: [size],
  bytes: [() => bytes(sites)],
  mask: [maskFrames, maskEngine],
  input: [() => input(sites)],
  lighthouse: [lighthouse],
}

// Without a listener a signal would end the process before the temporary folder is removed.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]))
}

const { only, format } = readOptions()
const machine = [
  `Node ${process.version.slice(1)}`,
  `${process.platform} ${process.arch}`,
  `${availableParallelism()} processors with a load of ${loadavg()[0]?.toFixed(1)} at the start`,
].join(', ')
const done: Part[] = []
if (format === 'text') console.log(`${machine}. Ratio: Signpost divided by its peer.\n`)

for (const measure of only.flatMap((name) => measurements[name])) {
  try {
    const parts = [await measure()].flat()
    done.push(...parts)
    if (format === 'text') for (const part of parts) console.log(table(part))
  } catch (error) {
    console.error(`A measurement broke: ${(error as Error).message}`)
    process.exitCode = 1
  }
}

if (format === 'json') console.log(JSON.stringify({ machine, parts: done.map(withRatios) }, null, 2))

function withRatios(part: Part) {
  return { ...part, rows: part.rows.map((row) => ({ ...row, what: row.what.trim(), ratio: ratio(row) })) }
}

function readOptions(): Options {
  try {
    return options(process.argv.slice(2))
  } catch (error) {
    console.error((error as Error).message)
    console.error(
      'Usage: npm run bench -- [--only conversion|build|size|bytes|mask|input|lighthouse] [--format text|json]',
    )
    process.exit(2)
  }
}
