import type { Said } from '../client-id-and-secret.ts'
import { type Credential, levelOf } from './credential.ts'

type Origin = 'masked' | 'token' | 'technicalAccount' | 'organization' | 'address'

/** How to recognise a value that belongs somewhere else. Each pattern is tried in linear time. */
const origins: readonly (readonly [Origin, (meant: string) => boolean])[] = [
  ['masked', (meant) => meant.length > 2 && /^[*•●∙·⚫⬤]*$/u.test(meant)],
  ['token', (meant) => /^(?:bearer:?)?eyJ[\w-]{8}/i.test(meant)],
  ['technicalAccount', (meant) => /@techacct\.adobe\.com$/i.test(meant)],
  ['organization', (meant) => /@AdobeOrg$/i.test(meant)],
  ['address', (meant) => /^[a-z][a-z\d+.-]{0,30}:\/\//i.test(meant) || isHostOfAdobe(meant)],
]

/** A client ID as the pictures of the account show it. */
const sample = 'Campaign1'

/** What a value is when it is neither the ID nor the secret that Adobe provisioned. */
export function* sourceFindings(one: Credential): Generator<Said> {
  const { kind, label, side, meant } = one
  const origin = origins.find(([, fits]) => fits(meant))?.[0]
  if (origin !== undefined) yield originFinding(one, origin)
  if (kind === 'id' && /^[\da-f]{32}$/i.test(meant)) {
    yield { code: 'developerConsole', level: 'warning', values: { label, side, sample } }
  }
  if (kind === 'secret' && /^campaign[\w-]{0,30}$/i.test(meant)) {
    yield { code: 'secretLooksLikeId', level: 'warning', values: { label, side, sample } }
  }
}

function originFinding(one: Credential, code: Origin): Said {
  const { label, side } = one
  const level = levelOf(one)
  if (code === 'organization') return { code, level, values: { label, side, field: 'IMS organization ID' } }
  return { code, level, values: { label, side } }
}

function isHostOfAdobe(meant: string): boolean {
  return /^[\w.-]{1,80}\.(?:adobelogin|services\.adobe)\.com\b/i.test(meant)
}
