import type { SourceMessage } from './source-message.ts'

/** Checks, or their codes, whose errors keep no page from being made: a link shows as its text, a mark is left out. */
const forgivable = [
  ...['links', 'english-page', 'section-ids', 'source-words', 'empty-page', 'front-matter'],
  ...['toc/noPage', 'redirects/malformed'],
]

/** The same message as a warning where a page can be made nonetheless: documents of others are as they are. */
export function forgiven(message: SourceMessage): SourceMessage {
  const { check, code, level } = message
  if (level !== 'error' || !(forgivable.includes(check) || forgivable.includes(`${check}/${code}`))) return message
  return { ...message, level: 'warning' }
}
