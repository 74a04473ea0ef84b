import type { Root } from 'mdast'
import type { OwnSection, Place, SectionFacts } from '../checks/sources/source-check.ts'
import type { SectionRecord } from './outline.ts'
import type { Page } from './page.ts'
import { placeOf } from './places.ts'

const none: SectionFacts = { missing: [], extra: [], unsure: [], renamed: [] }

/** How the sections of a converted translation stand beside the English ones. */
export function sectionFacts({ data, position }: Root, page: Page): SectionFacts {
  if (!page.english) return none
  const records = data?.sections ?? []
  const end = { line: position?.end.line ?? 1, column: position?.end.column ?? 1 }
  const missing = (data?.missing ?? [])
    .filter(({ section }) => section.isHeading)
    .map(({ section, before }) => ({ text: section.text, place: placeBefore(records[before], end) }))
  const renamed = records.flatMap((record) => {
    const english = typeof record.counterpart === 'object' ? record.counterpart.id : undefined
    return ownSection(record).flatMap((own) => (english && english !== own.id ? [{ ...own, english }] : []))
  })
  const thatAre = (kind: string) => records.filter(({ counterpart }) => counterpart === kind).flatMap(ownSection)
  return { missing, extra: thatAre('none'), unsure: thatAre('unsure'), renamed }
}

function placeBefore(record: SectionRecord | undefined, end: Place): Place {
  return record ? placeOf(record.head) : end
}

/** The section for those that begin with a heading: bold that stayed bold has no id. */
function ownSection({ head, outline }: SectionRecord): OwnSection[] {
  const isHeading = head.type === 'heading' && head.data?.id !== undefined
  return isHeading ? [{ text: outline.text, id: head.data?.id ?? '', place: placeOf(head) }] : []
}
