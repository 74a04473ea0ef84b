import { nearest } from '../text/edit-distance.ts'
import { defineSourceCheck } from './source-check.ts'

const form = '{{…}}'

/** Every `{{name}}` and `{{$include path}}` names something that the documents share. */
export default defineSourceCheck({
  id: 'snippets',
  messages: {
    missing:
      '{form} names "{name}", which the documents do not share; the page shows nothing there. Put it into _includes/, or write the text itself.',
    missingNear:
      '{form} names "{name}", which the documents do not share; the page shows nothing there. Did you mean "{near}"?',
  },
  *run({ snippets, knownSnippets }) {
    for (const { name, place } of snippets) {
      if (knownSnippets.includes(name)) continue
      const near = nearest(name, knownSnippets)
      if (near) yield { code: 'missingNear', level: 'warning', values: { form, name, near }, place }
      else yield { code: 'missing', level: 'warning', values: { form, name }, place }
    }
  },
})
