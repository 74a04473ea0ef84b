import { defineSourceCheck } from './source-check.ts'

const form = '{#id}'

/** A translation has the sections of its English page, under the same ids. */
export default defineSourceCheck({
  id: 'sections',
  messages: {
    missing:
      'The English section "{text}" has no counterpart before this place. Translate it, or write its id after the heading that is its counterpart.',
    extra:
      'The section "{text}" has no counterpart in English; its id is "{id}". Add it in English, or write the id of its counterpart after it, as {form}.',
    unsure:
      'It cannot be told which English section "{text}" is; its id is "{id}". Write the English one after it, as {form}.',
    renamed: 'The section "{text}" has the id "{id}"; in English it is "{english}". Write the English one.',
  },
  *run({ sections: { missing, extra, unsure, renamed } }) {
    for (const { text, place } of missing) yield { code: 'missing', level: 'warning', values: { text }, place }
    for (const { text, id, place } of extra) {
      yield { code: 'extra', level: 'warning', values: { text, id, form }, place }
    }
    for (const { text, id, place } of unsure) {
      yield { code: 'unsure', level: 'warning', values: { text, id, form }, place }
    }
    for (const { text, id, english, place } of renamed) {
      yield { code: 'renamed', level: 'warning', values: { text, id, english }, place }
    }
  },
})
