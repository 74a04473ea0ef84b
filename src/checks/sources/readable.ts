import { defineSourceCheck } from './source-check.ts'

/** A source document is a file that can be read. */
export default defineSourceCheck({
  id: 'readable',
  messages: {
    unreadable: 'It cannot be read: {reason}. Put a file that can be read in its place, or remove it.',
  },
  *run({ unreadable }) {
    if (unreadable === undefined) return
    yield { code: 'unreadable', level: 'error', values: { reason: unreadable }, place: { line: 1, column: 1 } }
  },
})
