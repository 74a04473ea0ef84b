import { spans } from './spans.ts'

/** The words of a text as they are compared. */
export function tokens(text: string): string[] {
  return spans(text).map(({ word }) => word)
}
