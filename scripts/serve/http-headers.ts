import { headerSet } from '../headers/header-set.ts'
import { readPolicy } from '../headers/read-policy.ts'

/** The headers for a built site served over HTTP, where none of HTTPS belongs; nothing where no build has written its policy. */
export function httpHeaders(dist: string): Record<string, string> | undefined {
  const policy = readPolicy(dist)
  if (policy === undefined) return undefined
  const sent = headerSet(policy).filter(({ only }) => only !== 'https')
  return Object.fromEntries(sent.map(({ name, value }) => [name, value]))
}
