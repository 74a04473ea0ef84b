import type { Configuration } from './configuration.ts'
import { environments } from './parts.ts'
import { settings } from './settings.ts'

/** What stands in place of a secret. */
const gap = '…'

/** A shorter secret is taken out only where it is the whole text: gaps all over a report would give it away. */
const shortest = 4

/** The only check that needs secrets, and that never repeats what was typed. */
const comparing = 'client-id-and-secret'

/**
 * A configuration in which the given secrets stand in their own fields only. People paste a secret into other fields too,
 * and a check of an address would say it in pieces.
 */
export function withoutStraySecrets(configuration: Configuration): Configuration {
  const secrets = secretsIn(configuration)
  const cleaned = environments.map((environment) => {
    const values = Object.entries(configuration[environment]).map(([name, value]) => {
      return [name, settings.get(name)?.check.id === comparing ? value : withoutEach(secrets, value)]
    })
    return [environment, Object.fromEntries(values)]
  })
  return Object.fromEntries(cleaned)
}

/** The longest first, so that no piece of one is left when another is a part of it. */
function secretsIn(configuration: Configuration): string[] {
  const masked = [...settings.values()].filter(({ field }) => field.kind === 'secret')
  const typed = environments.flatMap((environment) => masked.map(({ name }) => configuration[environment][name] ?? ''))
  const secrets = new Set(typed.map((secret) => folded(secret.trim())))
  return [...secrets].filter(Boolean).toSorted((one, other) => other.length - one.length)
}

function withoutEach(secrets: readonly string[], text: string): string {
  if (secrets.includes(folded(text.trim()))) return gap
  return secrets.filter(({ length }) => length >= shortest).reduce(without, text)
}

/** Letter case does not count: an address comes back from a browser in small letters. */
function without(text: string, secret: string): string {
  const small = folded(text)
  let clean = ''
  let from = 0
  for (let at = small.indexOf(secret); at >= 0; at = small.indexOf(secret, from)) {
    clean += text.slice(from, at) + gap
    from = at + secret.length
  }
  return clean + text.slice(from)
}

/** A text in small letters, each as long as it was, so that places in one are places in the other. */
function folded(text: string): string {
  return Array.from(text, (sign) => {
    const small = sign.toLowerCase()
    return small.length === sign.length ? small : sign
  }).join('')
}
