import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Messages } from '../../src/checks/check.ts'

/** The languages of a folder such as `content/`, and what each of them says. */
export function wordsOnDisk(content: string): { languages(): string[]; words(lang: string): Messages } {
  return {
    languages: () => {
      const folders = readdirSync(content, { withFileTypes: true }).filter((entry) => entry.isDirectory())
      // English stands beside the code; it may have no folder of its own.
      return [...new Set(['en', ...folders.map(({ name }) => name)])].sort()
    },
    words: (lang) => {
      const file = join(content, lang, 'words.json')
      return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    },
  }
}
