import { redact } from '../checks/errors/redact.ts'

/** What stands in place of a secret. */
const gap = '…'

/** A shorter secret is taken out only where it is the whole text: gaps all over a report would give it away. */
const shortest = 4

/**
 * Gives a function that takes secrets out of a text: those that were typed, wherever they stand, and what looks like a
 * token, a code or a password. A text without any comes back as it is.
 */
export function withoutSecrets(secrets: readonly string[]): (text: string) => string {
  const typed = [...new Set(secrets.flatMap((secret) => [secret, secret.trim()]))].filter((secret) => secret !== '')
  const longestFirst = typed
    .filter(({ length }) => length >= shortest)
    .toSorted((one, other) => other.length - one.length)
  return (text) => {
    if (typed.includes(text.trim())) return gap
    const open = longestFirst.reduce((rest, secret) => rest.replaceAll(secret, gap), text)
    const { text: clean, count } = redact(open)
    return count > 0 ? clean : open
  }
}
