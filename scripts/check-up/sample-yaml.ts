import { stringify } from 'yaml'
import { environments } from '../../src/check-up/parts.ts'
import { sample } from '../../src/check-up/sample.ts'
import { hintOf } from '../../src/check-up/schema.ts'
import { type Setting, settings } from '../../src/check-up/settings.ts'
import type { Messages } from '../../src/checks/check.ts'
import { wrap } from '../check/wrap.ts'

/** The sample as a file that the command reads. What a setting is stands where it comes first. */
export function sampleYaml(words: Messages, site: string): string {
  const told = new Set<string>()
  const blocks = environments.map((environment) => {
    const given = [...settings.values()].filter(({ name }) => sample[environment][name])
    const lines = given.flatMap((setting) => {
      const isNew = !told.has(setting.name)
      told.add(setting.name)
      return [...(isNew ? comment(setting, words) : []), entry(setting, sample[environment][setting.name] ?? '')]
    })
    return [`${environment}:`, ...lines].join('\n')
  })
  return `${[`# yaml-language-server: $schema=${site}${site && '/'}check-up.schema.json`, ...blocks].join('\n')}\n`
}

function comment(setting: Setting, words: Messages): string[] {
  return [wrap(hintOf(setting, words), '  # ')]
}

function entry({ name, field }: Setting, value: string): string {
  const lines = value.split('\n')
  if (name === 'accounts') return block(name, lines.slice(1).map(accountOf))
  if (field.kind === 'lines' && lines.length > 1) return block(name, lines)
  return `  ${name}: ${scalar(value)}`
}

function block(name: string, values: readonly unknown[]): string {
  const text = stringify({ [name]: values }, { lineWidth: 0 })
  return text.trimEnd().replaceAll(/^/gm, '  ')
}

function accountOf(row: string): Record<string, unknown> {
  const [label, name, type, enabled] = row.split('\t')
  return { label, name, type, enabled: enabled === 'Yes' }
}

function scalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd()
}
