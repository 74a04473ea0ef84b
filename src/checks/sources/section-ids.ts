import { defineSourceCheck } from './source-check.ts'

/** What an id may consist of: it stands in addresses, and every language shares it. */
const wellFormed = /^[\w.:-]+$/

/** Ids written as `{#id}` are ASCII, without spaces, and stand once in a page. */
export default defineSourceCheck({
  id: 'section-ids',
  messages: {
    duplicate: 'The id "{id}" stands a second time; line {line} has it first. Give one of the two another id.',
    malformed:
      '"{id}" is not an id. Expected are the letters a to z, digits, and - _ . : without spaces, as in {example}.',
  },
  *run({ ids }) {
    const lines = new Map<string, number>()
    for (const { id, place } of ids) {
      const line = lines.get(id)
      if (!wellFormed.test(id)) {
        const values = { id, example: `{#${asId(id)}}` }
        yield { code: 'malformed', level: 'error', values, place }
      } else if (line !== undefined) yield { code: 'duplicate', level: 'error', values: { id, line }, place }
      else lines.set(id, place.line)
    }
  },
})

function asId(text: string): string {
  const id = text
    .trim()
    .toLowerCase()
    .replace(/[^\w.:-]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return id || 'association-mask'
}
