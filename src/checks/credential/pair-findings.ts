import type { Said } from '../client-id-and-secret.ts'
import { type Credential, isGiven, type Pair } from './credential.ts'

interface MixUp {
  findings: Said[]
  /** Values of which one does not know whether they are secrets: nothing more may be said about them. */
  mixedUp: ReadonlySet<Credential>
}

/** Whether an ID stands where a secret belongs. */
export function mixUpFindings(ids: Pair, secrets: Pair): MixUp {
  const rows = [ids.own, ids.other].flatMap((id) => [secrets.own, secrets.other].map((secret) => ({ id, secret })))
  const mixed = rows.filter(({ id, secret }) => isGiven(id) && id.meant === secret.meant)
  const mixedUp = new Set(mixed.flatMap(({ id, secret }) => [id, secret]))
  const isSwap = mixed.length === 2 && mixed.every(({ id, secret }) => id.side !== secret.side)
  return { findings: isSwap ? [swap(ids.own, secrets.own)] : mixed.map(mixUp), mixedUp }
}

function swap({ label: idLabel }: Credential, { label: secretLabel }: Credential): Said {
  return { code: 'swapped', level: 'error', values: { idLabel, secretLabel, side: 'Campaign', other: 'Adobe' } }
}

function mixUp({ id, secret }: { id: Credential; secret: Credential }): Said {
  const values = { idLabel: id.label, secretLabel: secret.label, side: id.side }
  if (id.side === secret.side) return { code: 'sameTwice', level: 'error', values }
  return { code: 'crossed', level: 'error', values: { ...values, other: secret.side } }
}

/** Whether both sides have the same value, code unit by code unit. */
export function* pairFindings({ own, other }: Pair): Generator<Said> {
  const { kind, label } = own
  const absent = [own, other].filter((one) => !isGiven(one))
  if (absent.length === 2)
    yield { code: kind === 'id' ? 'idsMissing' : 'secretsMissing', level: 'unsure', values: { label } }
  else if (absent[0]) yield { code: 'missing', level: 'unsure', values: { label, side: absent[0].side } }
  else yield comparison(own, other)
}

function comparison(own: Credential, other: Credential): Said {
  const { kind, label, side, meant } = own
  if (own.text === other.text) return { code: 'same', level: 'note', values: { label } }
  if (meant === other.meant) return { code: 'sameOtherwise', level: 'note', values: { label } }
  if (meant.toLowerCase() === other.meant.toLowerCase())
    return { code: 'letterCase', level: 'error', values: { label } }
  const values = { label, side, other: other.side }
  if (kind === 'secret') return { code: 'secretsDiffer', level: 'error', values }
  return { code: 'idsDiffer', level: 'error', values: { ...values, position: firstDifference(meant, other.meant) } }
}

/** The first code point that differs, counted from 1. */
function firstDifference(one: string, other: string): number {
  const [signs, others] = [[...one], [...other]]
  const place = signs.findIndex((sign, index) => sign !== others[index])
  return (place < 0 ? signs.length : place) + 1
}
