import { type Language, languages } from './languages.ts'

const asked = process.env['SIGNPOST_LANGUAGES']?.split(',')

/** The languages whose pages this build writes: those that `npm run build -- --lang` names, else all. */
export const built: readonly Language[] = languages.filter(({ folder }) => asked?.includes(folder) ?? true)
