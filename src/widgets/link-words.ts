import type { Messages } from '../checks/check.ts'

/** What is said of links and of languages side by side, in the language of an address. */
export async function linkWords(address: string): Promise<Messages> {
  const [, folder] = new URL(address).pathname.split('/')
  const answer = await fetch(`/${folder}/words/links.json`)
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`)
  return answer.json()
}
