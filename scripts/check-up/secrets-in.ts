import { isMap, isScalar, type ParsedNode } from 'yaml'
import { settingCalled, settings } from '../../src/check-up/settings.ts'
import { nodesIn } from './nodes-in.ts'
import type { YamlFile } from './read-yaml.ts'
import { textOf } from './scalar.ts'

/** All texts under names that are, or might be meant as, the name of a secret; wherever in the file they stand. */
export function secretsIn(file: YamlFile): string[] {
  const secrets = new Set<string>()
  const seen = new Set<ParsedNode>()
  for (const { key, value } of pairsIn(file.root)) {
    const target = value && isScalar(key) && isSecretName(textOf(key)) ? file.resolve(value) : undefined
    if (!target || seen.has(target)) continue
    seen.add(target)
    for (const node of nodesIn(target)) if (isScalar(node)) secrets.add(textOf(node))
  }
  return [...secrets]
}

function* pairsIn(root: ParsedNode | null) {
  for (const node of nodesIn(root)) if (isMap(node)) yield* node.items
}

function isSecretName(name: string): boolean {
  const { field } = settings.get(settingCalled(name) ?? '') ?? {}
  return field?.kind === 'secret' || /secret|passw/i.test(name)
}
