import { hash } from 'node:crypto'

/** The name of some content: two that differ have different ones. */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content)
}
