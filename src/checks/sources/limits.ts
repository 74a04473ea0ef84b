import { defineSourceCheck } from './source-check.ts'

/** A source document holds no more than can be converted in a few seconds. */
export default defineSourceCheck({
  id: 'limits',
  messages: {
    tooMuch: 'This document has {got}; expected is at most {most}. Split it into several, or write it flatter.',
  },
  *run({ excess }) {
    if (excess === undefined) return
    const { got, most, place } = excess
    yield { code: 'tooMuch', level: 'error', values: { got, most }, place }
  },
})
