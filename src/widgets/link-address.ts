import { fill } from '../checks/check.ts'
import { writeFragment } from './fragment.ts'

/** Where a link to a section goes: to a page in one language, or to what `neutral` says of every language. */
export type LinkChoice = { page: string } | { neutral: string; site: string }

/** The address of a section, with the values of its form where it carries them. */
export function linkAddress(choice: LinkChoice, section: string, values: Record<string, string>): string {
  if ('page' in choice) return choice.page + writeFragment({ section, values })
  const [path = '', named = ''] = fill(choice.neutral, { section }).split('#')
  const fragment = writeFragment({ section: named, values })
  return choice.site + path + (fragment === '#' ? '' : fragment)
}
