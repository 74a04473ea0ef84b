// For programs that look here first: which languages there are.
import type { APIRoute } from 'astro'
import { words } from '../frame/words.ts'
import { languages } from '../languages/languages.ts'
import { speak } from '../languages/speak.ts'

export const GET: APIRoute = ({ site }) => {
  const address = (folder: string) => (site ? new URL(`/${folder}/llms.txt`, site).href : `/${folder}/llms.txt`)
  const links = languages.map(
    ({ folder, name }) => `- [${name}](${address(folder)}): ${speak(folder, words)('frame.tagline')}`,
  )
  return new Response(`# Signpost\n\n> ${words['frame.tagline']}\n\n${links.join('\n')}\n`)
}
