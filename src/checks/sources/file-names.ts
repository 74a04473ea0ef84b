import { defineSourceCheck, type Place } from './source-check.ts'

const start: Place = { line: 1, column: 1 }

/** Windows drops a dot at the end, and keeps some names to itself, whatever follows their first dot. */
const wellFormed = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9](?:[\w.-]*[\w-])?$/i

/** Disks take 255 bytes, and the page's file has a longer name than its source. */
const longest = 200

/** The path of a file is the address of its page, so it can stand in one, and no two files have the same. */
export default defineSourceCheck({
  id: 'file-names',
  messages: {
    foreign:
      'This is a symbolic link to a folder, to nothing, or out of the sources. Put the file itself in its place.',
    badName:
      '"{name}" cannot stand in an address. Use the letters a to z, digits, and - _ . and begin with a letter or digit; end with no dot, and use no name that Windows keeps to itself, such as "con".',
    tooLong: 'The name has {count} characters; expected are at most {longest}. Give the file a shorter name.',
    sameAddress: 'The page has the same address as {other}.md. Rename one of the two files.',
  },
  *run({ path, isForeign, sameAddress }) {
    if (isForeign) return yield { code: 'foreign', level: 'error', values: {}, place: start }
    const name = path.split('/').find((part) => !wellFormed.test(part))
    if (name !== undefined) yield { code: 'badName', level: 'error', values: { name }, place: start }
    const count = Math.max(...path.split('/').map((part) => part.length))
    if (count > longest) yield { code: 'tooLong', level: 'error', values: { count, longest }, place: start }
    if (sameAddress) yield { code: 'sameAddress', level: 'error', values: { other: sameAddress }, place: start }
  },
})
