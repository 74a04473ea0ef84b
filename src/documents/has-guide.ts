import { languagesOf } from './document-names.ts'

/** Whether the documents of a language have our guide, which the check-up and the explanations lead to; others' have not. */
export function hasGuide(lang: string): boolean {
  return languagesOf('ims-troubleshooting').includes(lang)
}
