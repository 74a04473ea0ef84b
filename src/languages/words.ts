/** What a language says of itself. A translation gives its own. */
export const language = {
  'language.tag': 'en',
  'language.name': 'English',
} as const
