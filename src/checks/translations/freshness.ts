import { defineTranslationCheck } from './translation-check.ts'

/** A translated section was made from the English section as it stands now. */
export default defineTranslationCheck({
  id: 'freshness',
  messages: {
    outdated:
      'The English section "{id}" has changed since this one was translated. Translate the change, then run: npm run translated.',
    malformed: 'The stamp {stamp} is not one. Run npm run translated, which writes them.',
    unknown: 'There is a stamp for the section "{id}", which English does not have. Run npm run translated.',
  },
  *run({ english, pairs, stamps }) {
    for (const { text: stamp, place } of stamps.malformed) {
      yield { code: 'malformed', level: 'error', values: { stamp }, place }
    }
    const ids = new Set(english.sections.map(({ id }) => id))
    for (const id of stamps.digests.keys()) {
      const place = { line: 1, column: 1 }
      if (!ids.has(id)) yield { code: 'unknown', level: 'warning', values: { id }, place }
    }
    for (const { english: source, other } of pairs) {
      const stamp = stamps.digests.get(source.id)
      if (stamp === undefined || !source.digest || stamp === source.digest) continue
      const seen = { english: source.blocks[1], other: other.blocks[1], place: other.place }
      yield { code: 'outdated', level: 'warning', values: { id: source.id }, ...seen }
    }
  },
})
