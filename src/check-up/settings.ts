import type { AnyCheck, Field } from '../checks/check.ts'
import { parts } from './parts.ts'

/** One value that a configuration has for each instance. */
export interface Setting {
  name: string
  check: AnyCheck
  /** The field of the check that takes it. */
  fieldName: string
  field: Field
}

/** Every setting of a configuration, by name, in the order of the check-up. */
export const settings: ReadonlyMap<string, Setting> = new Map(
  parts.flatMap(({ check, fields }) =>
    Object.entries(fields).map(([name, fieldName]) => {
      const field = check.fields[fieldName]
      if (!field) throw new Error(`The check ${check.id} has no field “${fieldName}”`)
      return [name, { name, check, fieldName, field }]
    }),
  ),
)

/** What other pages, other programs and people call a setting (facts 1.2), written as {@link plainName} writes it. */
const otherNames: Record<string, string> = {
  imsserverurl: 'imsServer',
  imsurl: 'imsServer',
  imsendpoint: 'imsServer',
  server: 'imsServer',
  scope: 'imsScope',
  scopes: 'imsScope',
  imsscopes: 'imsScope',
  provisionedscopes: 'provisionedScope',
  clientid: 'imsClientIdentifier',
  imsclientid: 'imsClientIdentifier',
  clientidentifier: 'imsClientIdentifier',
  provisionedclientid: 'provisionedClientIdentifier',
  clientsecret: 'imsClientSecret',
  secret: 'imsClientSecret',
  provisionedsecret: 'provisionedClientSecret',
  callback: 'callbackServer',
  callbackurl: 'callbackServer',
  redirecturi: 'callbackServer',
  instance: 'instanceUrl',
  url: 'instanceUrl',
  accessurl: 'instanceUrl',
  mask: 'associationMask',
  profiles: 'productProfiles',
  profile: 'productProfiles',
  groups: 'operatorGroups',
  group: 'operatorGroups',
  context: 'productContext',
  externalaccount: 'accounts',
  externalaccounts: 'accounts',
  account: 'accounts',
  error: 'message',
  messages: 'message',
  errormessage: 'message',
  os: 'system',
  change: 'changed',
}

/** A name without letter case and what joins its words. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_.-]/g, '')
}

/** The setting that somebody means by another name; nothing when no name is known to be meant so. */
export function settingCalled(name: string): string | undefined {
  const plain = plainName(name)
  const same = [...settings.keys()].find((known) => plainName(known) === plain)
  return same ?? (Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined)
}
