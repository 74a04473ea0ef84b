import type { Level } from '../checks/check.ts'

/** The sign that stands before a finding, beside the word for its level. */
export const levelSigns: Record<Level, string> = { error: '✕', warning: '!', unsure: '?', note: 'i' }
