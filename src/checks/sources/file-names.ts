import { defineSourceCheck, type Place } from './source-check.ts'

const start: Place = { line: 1, column: 1 }

const wellFormed = /^[A-Za-z0-9][\w.-]*$/

/** The path of a file is the address of its page, so it can stand in one, and no two files have the same. */
export default defineSourceCheck({
  id: 'file-names',
  messages: {
    foreign:
      'This is a symbolic link to a folder, to nothing, or out of the sources. Put the file itself in its place.',
    badName:
      '"{name}" cannot stand in an address. Use the letters a to z, digits, and - _ . and begin with a letter or digit.',
    sameAddress: 'The page has the same address as {other}.md. Rename one of the two files.',
  },
  *run({ path, isForeign, sameAddress }) {
    if (isForeign) return yield { code: 'foreign', level: 'error', values: {}, place: start }
    const name = path.split('/').find((part) => !wellFormed.test(part))
    if (name !== undefined) yield { code: 'badName', level: 'error', values: { name }, place: start }
    if (sameAddress) yield { code: 'sameAddress', level: 'error', values: { other: sameAddress }, place: start }
  },
})
