import { defineSourceCheck } from './source-check.ts'

/** A page says something. */
export default defineSourceCheck({
  id: 'empty-page',
  messages: {
    empty: 'The page has no text. Write at least a heading and a paragraph, or remove the file.',
  },
  *run({ hasText }) {
    if (!hasText) yield { code: 'empty', level: 'error', values: {}, place: { line: 1, column: 1 } }
  },
})
