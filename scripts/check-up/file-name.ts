import { visible } from '../../src/checks/text/characters.ts'

/** What a file is called in messages. */
export function fileName(path: string): string {
  return path === '-' ? 'stdin' : visible(path)
}
