import { type Environment, environments } from './parts.ts'
import { settings } from './settings.ts'

/** What is known of both instances: by instance and setting, as typed. An empty text is "not given". */
export type Configuration = Record<Environment, Record<string, string>>

/** A configuration in which nothing is given. */
export function emptyConfiguration(): Configuration {
  const nothing = Object.fromEntries(Array.from(settings.keys(), (name) => [name, '']))
  return Object.fromEntries(environments.map((environment) => [environment, { ...nothing }])) as Configuration
}
