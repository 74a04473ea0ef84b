import { parts } from '../../src/check-up/parts.ts'
import { labelOf } from '../../src/check-up/report.ts'
import { hintOf } from '../../src/check-up/schema.ts'
import { type Setting, settings } from '../../src/check-up/settings.ts'
import { type Field, type Messages, wordsOf } from '../../src/checks/check.ts'
import { wrap } from '../check/wrap.ts'
import { formats } from './formats.ts'

/** What a setting can hold. */
const types: Record<Field['kind'], string> = {
  line: 'text',
  lines: 'text of several lines, or list of texts',
  secret: 'text; no report shows it',
  choice: 'one of',
}

/** Everything about the command, as a manual page. Labels and hints of the settings are in the language of the words. */
export function help(program: string, words: Messages, languages: readonly string[]): string {
  return `NAME
  check-up - check the whole configuration of an Adobe ID sign-in

SYNOPSIS
  ${program} <file> [--lang=…] [--format=…] [--site=…]
  ${program} - < <file>
  ${program} --schema | --sample | --version | --help

DESCRIPTION
  Reads the settings of a sign-in to Adobe Campaign Classic from a file, production and
  stage side by side, runs every check over them and says what is wrong, in the order in
  which to mend it, and where in the file it stands. For - it reads standard input.

  A mistake in the file itself, such as a name that is not known, ends the run before
  anything is checked. All mistakes are told at once, with line and column.

OPTIONS
${options(languages)}

THE FILE
  YAML or JSON in UTF-8, 10 MB at most. Under production, stage or both stand settings
  as name: value. A setting that is left out, or has no value, is not given, and what it
  would tell is not looked at. Numbers count as they are written. Anchors, aliases and
  << work; tags do not. See --sample for a whole file.

    production: &production
      callbackServer: https://campaign.example.com
      productProfiles:
        - Campaign - example - delivery
        - Campaign - example - report
    stage:
      <<: *production
      callbackServer: https://campaign-stage.example.com

  A list is a text with one entry a line, or a YAML list. Put a text in quotes if it
  contains ": " or " #", or begins with one of the signs & * ! | > % @ \` [ ] { } # , "

${parts.map((part) => settingsOf(part.check.id, words)).join('\n\n')}

EXIT STATUS
  0   no finding is an error
  1   at least one finding is an error
  2   the file or the command line is wrong: nothing was checked, nothing is on
      standard output

ENVIRONMENT
  NO_COLOR   when it is set, nothing is coloured; without it a terminal gets the words
             for error, warning and not known in colour

FILES
  Nothing is written but standard output and standard error, and nothing is read but the
  file that was named. The path is taken from where you stand.

EXAMPLES
  Begin with a configuration to try:
    ${program} --sample > ims.yaml
    ${program} ims.yaml

  For a ticket, in Dutch:
    ${program} ims.yaml --format=markdown --lang=nl > report.md

  Keep the secret out of the file, where imsClientSecret: '$SECRET' stands in its place:
    SECRET="$(pass show ims)" envsubst '$SECRET' < ims.yaml | ${program} -

  In CI, for code scanning and for test reports; an error fails the job:
    ${program} ims.yaml --format=sarif > check-up.sarif
    ${program} ims.yaml --format=junit > check-up.xml

  Names, hints and choices while you write, in an editor that knows JSON Schema:
    ${program} --schema > check-up.schema.json
    # yaml-language-server: $schema=check-up.schema.json      (first line of ims.yaml)

PRIVACY
  Nothing leaves this computer. No output repeats a secret of four or more signs,
  wherever in the file it stands; tokens, codes and passwords in what was pasted are
  left out as well. The formats json and markdown list what was given, and leave client
  IDs and secrets out of it.

SEE ALSO
  The other command of Signpost, check, looks at one setting and takes it from flags.
  The same check-up as a page: <site>/<language>/check-up/
`
}

function options(languages: readonly string[]): string {
  return [
    option(`--lang=<${languages.join('|')}>`, 'Language of the report, and of labels and hints here. Without it: en'),
    option(`--format=<${Object.keys(formats).join('|')}>`, 'How the report is written. Without it: text'),
    option(
      '--site=<origin>',
      'Where your copy of Signpost stands, such as https://docs.example.com. Links of the report begin with it; without it they are paths, such as /s/scope/, which lead to a section in the language of whoever opens it.',
    ),
    option('--schema', 'Print the JSON Schema of the file, for editors.'),
    option('--sample', 'Print a configuration to try, with comments. All of it is made up, and parts of it are wrong.'),
    option('--version', 'Print the version.'),
    option('--help', 'Print this text.'),
  ].join('\n')
}

function option(name: string, text: string): string {
  return `  ${name}\n${wrap(text, '      ')}`
}

/** The settings that one check looks at. */
function settingsOf(id: string, words: Messages): string {
  const own = [...settings.values()].filter(({ check }) => check.id === id)
  const [first] = own
  const title = first ? wordsOf(first.check, words)['title'] : id
  return [`  ${title}`, ...own.map((setting) => settingHelp(setting, words))].join('\n')
}

function settingHelp(setting: Setting, words: Messages): string {
  const { name, check, field, fieldName } = setting
  const said = wordsOf(check, words)
  const choices = Object.keys(field.options ?? {}).map((value) => `${value}: ${said[`${fieldName}.${value}`]}`)
  const type = name === 'accounts' ? 'text, or list of label, name, type and enabled (yes or no)' : types[field.kind]
  const lines = [`${labelOf(setting, words)} (${type})`, hintOf(setting, words)]
  const text = [...lines.map((line) => wrap(line, '        ')), ...choices.map((line) => wrap(line, '          '))]
  return [`    ${name}`, ...text].join('\n')
}
