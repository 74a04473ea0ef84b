import { withoutTokens } from '../../src/check-up/without-tokens.ts'
import { visible } from '../../src/checks/text/characters.ts'
import { short } from '../../src/checks/text/short.ts'

/** What stands in place of a text that holds a secret. */
const gap = '…'

/** A shorter secret is taken out only where it is the whole text: it stands in ordinary words too. */
const shortest = 4

/** Gives a function that makes a typed text fit to be quoted: not long, nothing hidden in it, and no secret. */
export function quotable(secrets: readonly string[]): (text: string) => string {
  const spellings = secrets.flatMap((secret) => [secret.trim(), secret.trim().toLowerCase()])
  const unsaid = [...new Set(spellings)].filter(Boolean)
  return (text) => {
    const typed = [text, text.toLowerCase()]
    const isSecret = unsaid.some((secret) =>
      typed.some((one) => (secret.length < shortest ? one.trim() === secret : one.includes(secret))),
    )
    return isSecret ? gap : visible(short(withoutTokens(text))) || '""'
  }
}
