import type { Messages } from '../checks/check.ts'

/** What is said of links and of languages side by side, in the language of a page, by its path. */
export async function linkWords(path: string): Promise<Messages> {
  const [, folder] = path.split('/')
  const answer = await fetch(`/${folder}/words/links.json`)
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return answer.json()
}
