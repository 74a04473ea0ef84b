import { proseText } from './page-text.ts'

/** Marks of the format that no reader should meet outside of code. */
const marks =
  /.{0,20}(?:\[!|\{#|\{target|\{_blank|&#x200B;|\u200B|^\+\+\+|\*{4}|\{\{\s*(?:\$include|[A-Za-z][\w-]*\s*\}\})).{0,20}/gm

/** What is left of the format in the text of a page, with what stands around it. */
export function leftoverMarks(mdx: string): string[] {
  return proseText(mdx).match(marks) ?? []
}
