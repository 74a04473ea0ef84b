import { defineCheck, type Finding } from './check.ts'
import { errorBasis } from './errors/error-basis.ts'
import { errorWords } from './errors/error-words.ts'
import { type KnownMessage, knownMessages, type MessageCode } from './errors/known-messages.ts'
import { recognise } from './errors/recognise.ts'
import { redact } from './errors/redact.ts'
import type { Basis } from './provenance.ts'

const lists: Basis = { kind: 'inferred', source: 'typed' }

/** More causes than this would be no answer. */
const mostCauses = 5

const messages = {
  ...errorWords,
  messageMissing: 'No message was given. Copy what the person sees, with its code, or some lines of the log.',
  unknown:
    'Nothing in this text is known here, so no cause can be named. Copy the whole message as it stands on the screen, in English if you can, or look at the table of messages (section {section}).',
  redacted:
    'Codes and tokens were left out before anything was read ({count}). Leave them out of a ticket too: they can open a session.',
} as const

type Said = Finding<typeof messages>

/** Finds the likely causes of a message; nothing that was pasted is ever said again. */
export default defineCheck({
  id: 'common-errors',
  title: 'Common errors',
  purpose:
    'Paste a message, a part of a log or the address on which a sign-in ended: the likely causes follow, the best first. Codes and tokens in it are dropped before it is read.',
  fields: {
    message: {
      label: 'Message, log or address',
      hint: 'Half a message is enough, in English, Dutch or Chinese; so is what you see, in your own words.',
      kind: 'lines',
    },
  },
  messages,
  basis: { ...errorBasis, messageMissing: lists, unknown: lists, redacted: lists },
  example: {
    message:
      '17:04:12 > Login does not have any right matching\nhttps://campaign.example.com/?error=invalid_scope&state=c2lnbnBvc3Q',
  },
  share: ({ message }) => ({ message: redact(message).text }),
  *run({ message }) {
    if (message.trim() === '') {
      yield { code: 'messageMissing', level: 'unsure', values: {} }
      return
    }
    const { text, count } = redact(message)
    const causes = withOthers(recognise(text))
    for (const [code, isLikely] of causes.slice(0, mostCauses)) yield causeFinding(code, isLikely)
    if (causes.length === 0) yield { code: 'unknown', level: 'unsure', values: { section: 'common-errors' } }
    if (count > 0) yield { code: 'redacted', level: 'note', values: { count } }
  },
})

/** What was recognised, and after it what can look the same. */
function withOthers(codes: readonly MessageCode[]): [code: MessageCode, isLikely: boolean][] {
  const others = codes.flatMap((code) => (knownMessages[code] as KnownMessage).also ?? []) as MessageCode[]
  const rest = new Set(others.filter((code) => !codes.includes(code)))
  return [...codes.map((code) => [code, true] as [MessageCode, boolean]), ...Array.from(rest, other)]
}

function other(code: MessageCode): [MessageCode, boolean] {
  return [code, false]
}

/** The table says which values a message has; that they fit its words is what the cases show. */
function causeFinding(code: MessageCode, isLikely: boolean): Said {
  const { section, level, original }: KnownMessage = knownMessages[code]
  const values = { ...(section && { section }), ...(original !== undefined && { original }) }
  return { code, level: isLikely ? level : 'warning', values } as Said
}
