import { type Part, type Row, ratio } from './part.ts'

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** A part as lines of aligned text: a title, a row a measurement, then the notes. */
export function table({ title, peer, rows, notes }: Part): string {
  const head = ['', 'Signpost', peer ?? '', peer ? 'ratio' : '']
  const lines = aligned([head, ...rows.map(cells)])
  return [title, ...lines, ...notes.map((note) => `  (${note})`), ''].join('\n')
}

function cells(row: Row): string[] {
  const share = ratio(row)
  const peer = row.peer === undefined ? '' : `${row.isPeerStopped ? 'over ' : ''}${amount(row.peer)} ${row.unit}`
  return [row.what, `${amount(row.signpost)} ${row.unit}`, peer, share === undefined ? '' : `${portion(share)} ×`]
}

/** Three digits are all that a measurement on a shared machine is worth; whole numbers are given whole. */
function amount(value: number): string {
  return value >= 1000 ? whole.format(value) : number.format(value)
}

function portion(share: number): string {
  return share < 0.001 ? 'under 0.001' : amount(share)
}

/** Pads the first column at its right and the others at their left. */
function aligned(lines: readonly string[][]): string[] {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? []
  return lines.map((line) => {
    const [what = '', ...rest] = line
    const columns = rest.map((text, index) => text.padStart(widths[index + 1] ?? 0))
    return `  ${[what.padEnd(widths[0] ?? 0), ...columns].join('   ')}`.trimEnd()
  })
}
