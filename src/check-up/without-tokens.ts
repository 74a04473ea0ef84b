import { redact } from '../checks/errors/redact.ts'

/** A text without what looks like a token, a code or a password. One without any comes back as it is. */
export function withoutTokens(text: string): string {
  const { text: clean, count } = redact(text)
  return count > 0 ? clean : text
}
