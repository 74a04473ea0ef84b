import { isMap, isScalar, type ParsedNode } from 'yaml'
import { type Configuration, emptyConfiguration } from '../../src/check-up/configuration.ts'
import { type Environment, environments } from '../../src/check-up/parts.ts'
import { type Setting, settingCalled, settings } from '../../src/check-up/settings.ts'
import { nearest } from '../../src/checks/text/edit-distance.ts'
import { beginReading, type Reading } from './begin-reading.ts'
import type { Entry } from './entries-in.ts'
import { kindOf } from './kind-of.ts'
import { readSetting } from './read-setting.ts'
import { type Place, readYaml, type YamlFile } from './read-yaml.ts'
import { isNothing } from './scalar.ts'

/** Where each setting stands in the file, by instance. What is not given stands nowhere. */
export type Places = Record<Environment, Map<string, Place>>

/** A configuration as a file gives it. With a mistake in it nothing of it counts. */
export interface ConfigurationFile {
  configuration: Configuration
  places: Places
  file: YamlFile
}

const said = {
  empty: 'The file is empty. Expected is production or stage, and settings under them.',
  nothing: 'No setting is given, so there is nothing to check. Write settings under production or stage.',
  noMapping: 'The file holds {found}. Expected is production or stage, and settings under them as name: value.',
  noSettings: '{name} holds {found}. Expected are settings under it, indented, one a line as name: value.',
  noText: '{name} holds {found}. Expected is a text; it is for editors and otherwise left aside.',
  misplaced: '{name} belongs under production or stage. Move it there and indent it.',
  misplacedNear: '{name} is not known here. Did you mean {near}? It belongs under production or stage.',
  unknown: '{name} is not known here. Expected is production or stage, and settings under them.',
  unknownNear: '{name} is not known here. Did you mean {near}?',
  inside: '{name} stands under {environment}. Write it at the left margin, beside {environment}.',
  noSetting: '{name} is not a setting. Expected is one of {known}.',
  noSettingNear: '{name} is not a setting. Did you mean {near}?',
} as const

/** What else people call the two instances. */
const otherEnvironments: Record<string, Environment> = { prod: 'production', live: 'production', staging: 'stage' }

const known = [...settings.keys()]

/** Aliases may make this many signs of a file. */
const mostSigns = 10 * 1024 * 1024

/** Reads a configuration from YAML, of which JSON is a part. Every mistake is told in the file. Never throws. */
export function readConfiguration(text: string): ConfigurationFile {
  const file = readYaml(text)
  const reading = beginReading(file, mostSigns)
  const configuration = emptyConfiguration()
  const places: Places = { production: new Map(), stage: new Map() }
  for (const entry of topEntries(reading)) {
    const environment = environmentOf(entry, reading)
    if (environment === undefined) continue
    for (const { name, value } of settingEntries(environment, entry, reading)) {
      const given = readSetting(settings.get(name) as Setting, value, reading)
      configuration[environment][name] = given
      if (value && given.trim() !== '') places[environment].set(name, file.placeAt(value.range[0]))
    }
  }
  const isGiven = environments.some((environment) => places[environment].size > 0)
  if (!isGiven && file.mistakes.length + file.syntax.length === 0) tellNothing(file)
  return { configuration, places, file }
}

function tellNothing({ root, mistakes }: YamlFile) {
  mistakes.push({ start: 0, end: 0, text: isEmpty(root) ? said.empty : said.nothing, values: {} })
}

function isEmpty(root: ParsedNode | null): boolean {
  return root === null || (isScalar(root) && isNothing(root))
}

function topEntries({ file, entriesOf }: Reading): Entry[] {
  const { root } = file
  if (isMap(root)) return [...entriesOf(root).values()]
  if (root !== null && !isEmpty(root)) file.tell(root, said.noMapping, { found: kindOf(root) })
  return []
}

/** The instance that an entry of the file is about; nothing for `$schema`, and for what does not belong there. */
function environmentOf({ name, key, value }: Entry, { file }: Reading): Environment | undefined {
  const environment = environments.find((one) => one === name)
  if (environment) return environment
  if (name === '$schema') {
    const found = value && file.resolve(value)
    if (value && found && !isScalar(found)) file.tell(value, said.noText, { name, found: kindOf(found) })
    return undefined
  }
  const other = Object.hasOwn(otherEnvironments, name) ? otherEnvironments[name] : nearest(name, environments)
  const setting = settingCalled(name) ?? (other ? undefined : nearest(name, known))
  if (settings.has(name)) file.tell(key, said.misplaced, { name })
  else if (setting) file.tell(key, said.misplacedNear, { name, near: setting })
  else if (other) file.tell(key, said.unknownNear, { name, near: other })
  else file.tell(key, said.unknown, { name })
  return undefined
}

/** The entries of an instance that are settings. */
function settingEntries(environment: Environment, { name, value }: Entry, { file, entriesOf }: Reading): Entry[] {
  const found = value && file.resolve(value)
  if (!value || !found || isEmpty(found)) return []
  if (!isMap(found)) {
    file.tell(value, said.noSettings, { name, found: kindOf(found) })
    return []
  }
  return [...entriesOf(found).values()].filter((entry) => isSetting(entry, environment, file))
}

function isSetting({ name, key }: Entry, environment: Environment, file: YamlFile): boolean {
  if (settings.has(name)) return true
  const near = settingCalled(name) ?? nearest(name, known)
  if (environments.some((one) => one === name)) file.tell(key, said.inside, { name, environment })
  else if (near) file.tell(key, said.noSettingNear, { name, near })
  else file.tell(key, said.noSetting, { name, known: known.join(', ') })
  return false
}
