/** What the check of masks is given. */
export interface MaskInput {
  mask: string
  /** One a line. */
  profiles: string
  groups: string
}

const million = 1_000_000

/** Masks that somebody types to stop the page, or pastes by mistake: how to name them, and the mask. */
export const hostileMasks: readonly [string, string][] = [
  ['(a+)+$', '(a+)+$'],
  ['(.*)(.*)(.*)(.*)(.*)(.*)x', '(.*)(.*)(.*)(.*)(.*)(.*)x'],
  ['(x+x+)+y', '(x+x+)+y'],
  ['of a million letters', 'a'.repeat(million)],
  ['of a million opening parentheses', '('.repeat(million)],
  ['of a million signs, [(] repeated', '[(]'.repeat(million / 4)],
]

/**
 * Profile names as a big company has them, no two alike, and as many groups. Nine of ten profiles lead to a group;
 * the others have another letter case, a missing space, a look-alike, a group that is missing or nearly there.
 */
export function withGroups(mask: string, count: number): MaskInput {
  return lists(mask, count, (index) => (index % 10 === 9 ? spoil(index) : `Campaign - tenant_id - team_${index}`))
}

/** The same profile names, and no groups. */
export function alone(mask: string, count: number): MaskInput {
  return { ...withGroups(mask, count), groups: '' }
}

/** Profile names whose groups are all nearly right, so that a near one is looked for every time. */
export function misspelt(mask: string, count: number): MaskInput {
  return lists(mask, count, (index) => `Campaign - tenant_id - tean_${index}`)
}

function lists(mask: string, count: number, profile: (index: number) => string): MaskInput {
  const groups = Array.from({ length: count }, (_, index) => `team_${index}`)
  const profiles = Array.from({ length: count }, (_, index) => profile(index))
  return { mask, profiles: profiles.join('\n'), groups: groups.join('\n') }
}

const spoilt: readonly ((index: number) => string)[] = [
  (index) => `campaign - tenant_id - team_${index}`,
  (index) => `Campaign - tenant_id- team_${index}`,
  (index) => `Campaign \u2013 tenant_id - team_${index}`,
  (index) => `Campaign - tenant_id - other_${index}`,
  (index) => `Campaign - tenant_id - tean_${index}`,
]

function spoil(index: number): string {
  return spoilt[Math.floor(index / 10) % spoilt.length]?.(index) ?? ''
}
