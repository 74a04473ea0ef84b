import type { Field } from '../checks/check.ts'
import { environments } from './parts.ts'
import { labelOf, say } from './report.ts'
import { type Setting, settings } from './settings.ts'
import { words } from './words.ts'

type Schema = Record<string, unknown>

/** A text; what YAML takes for a number or a truth counts as it is written, and nothing as not given. */
const text = { type: ['string', 'number', 'boolean', 'null'] }
const line = { ...text, pattern: '^[^\\n\\r]*$' }
const cell = { ...text, pattern: '^[^\\t\\n\\r]*$' }
const list = { type: 'array', items: line }

const account = {
  type: 'object',
  properties: {
    label: { title: 'Label', ...cell },
    name: { title: 'Internal name', ...cell },
    type: { title: 'Type', ...cell },
    enabled: { title: 'Enabled', enum: [true, false, 'yes', 'no', 'Yes', 'No', '', null] },
  },
  additionalProperties: false,
}

/** The JSON Schema (draft-07) of a configuration file, for editors. In English. */
export function schema(): Schema {
  const properties = Object.fromEntries(Array.from(settings.values(), (setting) => [setting.name, schemaOf(setting)]))
  const instances = environments.map((name) => [
    name,
    { title: say(`checkUp.${name}`, {}), allOf: [{ $ref: '#/definitions/instance' }] },
  ])
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: words['checkUp.name'],
    type: 'object',
    properties: { $schema: text, ...Object.fromEntries(instances) },
    additionalProperties: false,
    anyOf: environments.map((name) => ({ required: [name] })),
    definitions: { instance: { type: ['object', 'null'], properties, additionalProperties: false } },
  }
}

/** Where to find the value of a setting, or how to write it. */
export function hintOf({ name, check, fieldName, field }: Setting, said: Record<string, string>): string {
  const own = `checkUp.${name}.hint`
  if (own in words) return say(own as keyof typeof words, said)
  return said[`check.${check.id}.${fieldName}.hint`] ?? field.hint
}

function schemaOf(setting: Setting): Schema {
  const title = labelOf(setting, {})
  const description = hintOf(setting, {})
  if (setting.name === 'accounts') {
    const accounts = { type: 'array', items: { oneOf: [line, account] } }
    return { title, description, oneOf: [text, accounts] }
  }
  return { title, description, ...kinds[setting.field.kind](setting.field, description) }
}

const kinds: Record<Field['kind'], (field: Field, description: string) => Schema> = {
  line: () => text,
  lines: () => ({ oneOf: [text, list] }),
  secret: (_, description) => ({ ...text, description: `${description} Reports leave it out.`, writeOnly: true }),
  choice: ({ options = {} }) => ({
    enum: [...Object.keys(options), ...('yes' in options ? [true, false] : []), '', null],
  }),
}
