import { type AnyCheck, type Messages, wordsOf } from '../../src/checks/check.ts'
import { formats } from './input.ts'
import { wrap } from './wrap.ts'

const exitCodes = `Exit codes
  0   no finding is an error
  1   at least one finding is an error
  2   the command line is wrong: nothing was checked, standard output is empty`

/** What can stand after the flag of a field. */
const forms = { line: 'line', lines: 'lines', secret: '@file|-' } as const

/** Help for the whole command: which checks there are. */
export function commandHelp(checks: readonly AnyCheck[], words: Messages, languages: readonly string[]): string {
  const list = checks.map((check) => entry(check.id, purposeOf(check, words))).join('\n')
  const example = checks[0] ? exampleOf(checks[0]) : ''
  return `Usage
  npm run check -- <check> --<field>=<value> …
  npm run check -- <check> --help

Looks at one setting of an Adobe ID sign-in and says what is wrong with it. Nothing leaves this computer.

Checks
${list}

Flags of every check
${commonFlags(languages)}

${exitCodes}

Example
  ${example}
`
}

/** Help for one check: its fields as flags. */
export function checkHelp(check: AnyCheck, words: Messages, languages: readonly string[]): string {
  const said = wordsOf(check, words)
  const { title } = said
  const fields = Object.entries(check.fields).map(([name, { kind, options = {} }]) => {
    const choices = Object.keys(options).map((value) => `${value}: ${said[`${name}.${value}`]}`)
    const lines = [said[name] ?? '', said[`${name}.hint`] ?? '', ...choices]
    return entry(`--${name}=<${kind === 'choice' ? Object.keys(options).join('|') : forms[kind]}>`, lines.join('\n'))
  })
  return `${check.id}: ${title}

${wrap(purposeOf(check, words))}

Usage
  npm run check -- ${check.id} ${Object.keys(check.fields)
    .map((name) => `--${name}=…`)
    .join(' ')}

Flags
${fields.join('\n')}
${commonFlags(languages)}

Values
  A value is typed, or read from a UTF-8 file: --<flag>=@<file>.
  For a text that begins with @, write @@.
  <lines> has one entry a line. A flag that is left out counts as not given.
${secretHelp(check)}
${exitCodes}

Examples
  ${exampleOf(check)}
  ${exampleOf(check)} --format=json
`
}

/** Only for a check that asks for a secret. */
function secretHelp({ fields }: AnyCheck): string {
  if (!Object.values(fields).some(({ kind }) => kind === 'secret')) return ''
  return `  A secret is read from a file, @<file>, or from standard input, -, and never typed:
  the history of the shell would keep it. No finding repeats it.
`
}

function purposeOf(check: AnyCheck, words: Messages): string {
  const { purpose = '' } = wordsOf(check, words)
  return purpose
}

function commonFlags(languages: readonly string[]): string {
  return [
    entry(`--lang=<${languages.join('|')}>`, 'Language of the findings. Without it: en'),
    entry(
      `--format=<${formats.join('|')}>`,
      'One line a finding, or a list of {code, level, values, message}. Without it: text',
    ),
    entry('--help', 'This text.'),
  ].join('\n')
}

/** The check's own example as a command; lists come from files. Quoted for a POSIX shell. */
function exampleOf(check: AnyCheck): string {
  const flags = Object.entries(check.fields).map(([name, { kind }]) => {
    const value = kind === 'lines' || kind === 'secret' ? `@${name}.txt` : (check.example[name] ?? '')
    return `--${name}=${/^[\w@.:/-]*$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`}`
  })
  return ['npm run check --', check.id, ...flags].join(' ')
}

function entry(name: string, text: string): string {
  const lines = text.split('\n').map((line) => wrap(line, '      '))
  return `  ${name}\n${lines.join('\n')}`
}
