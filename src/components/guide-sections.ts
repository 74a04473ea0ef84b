import { getEntry } from 'astro:content'

/** The titles of the guide's sections in one language, by id. */
export async function guideSections(folder: string): Promise<Map<string, string>> {
  const guide = await getEntry('pages', `${folder}/ims-troubleshooting`)
  return new Map(guide?.data.sections.map(({ id, text }) => [id, text]))
}
