import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Which rooms a room may import from, besides itself. */
const allowed: Record<string, string[]> = {
  checks: [],
  languages: [],
  cases: ['checks'],
  'check-up': ['checks'],
  convert: ['checks'],
  search: ['checks', 'documents', 'languages'],
  widgets: ['cases', 'check-up', 'checks', 'languages', 'search', 'styles'],
  documents: ['checks', 'convert'],
  components: ['cases', 'check-up', 'checks', 'documents', 'languages', 'widgets'],
  frame: ['convert', 'documents', 'languages', 'search', 'styles', 'widgets'],
  pages: ['check-up', 'checks', 'components', 'documents', 'frame', 'languages', 'search', 'styles', 'widgets'],
}

const files = globSync('src/*/**/*.{ts,astro}').filter((file) => !file.startsWith('src/content/'))

test('every room has a rule', () => {
  const rooms = new Set(files.map((file) => file.split('/')[1]))
  expect([...rooms].toSorted()).toEqual(Object.keys(allowed).toSorted())
})

test.each(files)('%s imports only what its room may know', (file) => {
  const room = file.split('/')[1] ?? ''
  const sources = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g)]
  const rooms = sources.map(([, path = '']) => join(dirname(file), path).split('/')[1] ?? '')
  const foreign = rooms.filter((other) => other !== room && !allowed[room]?.includes(other))
  expect(foreign).toEqual([])
})

test('the checks import no package', () => {
  const imports = globSync('src/checks/**/*.ts').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/from ['"]([^'".][^'"]*)['"]/g),
  ])
  expect(imports.map(([, name]) => name)).toEqual([])
})
