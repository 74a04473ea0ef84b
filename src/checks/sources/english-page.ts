import { defineSourceCheck } from './source-check.ts'

/** Every page has an English page at the same path: sections take their ids from it. */
export default defineSourceCheck({
  id: 'english-page',
  messages: {
    missing: 'There is no English page en/{path}.md. Add it, or give this file the path of the page it translates.',
  },
  *run({ path, hasEnglish }) {
    if (!hasEnglish) yield { code: 'missing', level: 'error', values: { path }, place: { line: 1, column: 1 } }
  },
})
