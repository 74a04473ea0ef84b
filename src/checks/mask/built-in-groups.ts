/**
 * Label of a built-in operator group, in lower case, and its internal name.
 * From Adobe's Campaign v8 page on permissions and its screenshots; the labels agree with Campaign Classic v7.
 */
const names = new Map([
  ['administrator', 'admin'],
  ['delivery operators', 'delivery'],
  ['campaign managers', 'operation'],
  ['content contributors', 'content'],
  ['access to reports', 'report'],
  ['workflow execution', 'workflow'],
  ['workflow supervisors', 'workflowSupervisor'],
  ['central management', 'central'],
  ['local management', 'local'],
  ['offer managers', 'offer'],
  ['message center', 'messagecenter'],
])

const shortest = Math.min(...Array.from(names.keys(), (label) => label.length))

/** The internal name of the built-in group that carries this label; letter case and outer spaces do not matter. */
export function builtInName(label: string): string | undefined {
  if (label.length < shortest) return undefined
  return names.get(label.trim().toLowerCase())
}
