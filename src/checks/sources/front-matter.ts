import { defineSourceCheck, type Place } from './source-check.ts'
import { templates } from './templates.ts'

const start: Place = { line: 1, column: 1 }

/** Front matter is closed, is YAML, and says a title that can be shown; other keys do no harm. */
export default defineSourceCheck({
  id: 'front-matter',
  messages: {
    unclosed: 'The front matter opens with "---" and does not close. Put a line "---" after its last key.',
    syntax:
      'The front matter is not YAML: {problem}. Write one "key: value" a line; put a value with ": " or "#" in quotes.',
    wrongType: '"{key}" is {got}; expected is text. Put the value in quotes.',
    template: '"template" is "{got}"; expected is one of {expected}. Correct it, or remove the line for "guide".',
    noTitle: 'The page has no title. Write "title: …" in the front matter, or a heading "# …" below it.',
  },
  *run({ frontMatter, firstHeading, hasText }) {
    const { unclosed, problem, entries } = frontMatter
    if (unclosed) return yield { code: 'unclosed', level: 'error', values: {}, place: unclosed }
    if (problem)
      return yield { code: 'syntax', level: 'error', values: { problem: problem.text }, place: problem.place }

    for (const key of ['title', 'description', 'template']) {
      const entry = entries.get(key)
      if (!entry || entry.value === null || typeof entry.value === 'string') continue
      yield { code: 'wrongType', level: 'error', values: { key, got: nameOf(entry.value) }, place: entry.place }
    }

    const template = entries.get('template')
    if (typeof template?.value === 'string' && !templates.some((one) => one === template.value)) {
      const values = { got: template.value, expected: templates.join(', ') }
      yield { code: 'template', level: 'error', values, place: template.place }
    }

    const title = entries.get('title')?.value ?? ''
    if (title === '' && !firstHeading && hasText) yield { code: 'noTitle', level: 'error', values: {}, place: start }
  },
})

function nameOf(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return `the number ${value}`
  if (typeof value === 'boolean') return `the truth value ${value}`
  return 'a list or a group of keys'
}
