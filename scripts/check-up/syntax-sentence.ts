import type { YAMLError } from 'yaml'

/**
 * What a mistake in the YAML itself is called here: by the code of the reader, or by the beginning of its sentence where
 * a code stands for several. The reader's own sentence is never shown, for it may quote a secret.
 */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/^MISSING_CHAR Missing closing/, 'A quotation mark is never closed. Close it.'],
  [
    /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR Implicit (?:map )?keys)/,
    'A line here has no colon with a space after it. Write name: value.',
  ],
  [
    /^(?:BLOCK_AS_IMPLICIT_KEY Nested|UNEXPECTED_TOKEN Unexpected block-seq-ind)/,
    'The value has a colon with a space after it, or a hyphen, as if it were more than a text. Put it in quotes, or begin a new line.',
  ],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'A list stands where a name is expected. Write name: value.'],
  [
    /^(?:MISSING_CHAR|BAD_INDENT) .*\bmust (?:be sufficiently indented and )?end with/,
    'A bracket is never closed, or what it holds is not indented. Close it with ] or }.',
  ],
  [/^BAD_INDENT All/, 'This line is not indented as the lines it belongs to. Begin all of them in the same column.'],
  [/^(?:BAD_INDENT|MISSING_CHAR) Block scalar/, 'The lines after | or > are not indented. Indent all of them alike.'],
  [/^BAD_INDENT/, 'This line is not indented as the lines it belongs to. Indent it like them, with spaces.'],
  [/^TAB_AS_INDENT/, 'A tab indents this line. Indent it with spaces.'],
  [/^BAD_SCALAR_START/, 'A text cannot begin with this sign. Put the text in quotes.'],
  [
    /^BAD_DQ_ESCAPE/,
    'In double quotes a backslash begins a code, and this one is not known. Write two backslashes, or use single quotes.',
  ],
  [/^(?:BAD_ALIAS|ALIAS_PROPS)/, 'This is no alias that can be read. Put a text that begins with * or & in quotes.'],
  [/^MULTIPLE_ANCHORS/, 'The value has more than one anchor. Keep one, or put a text that begins with & in quotes.'],
  [
    /^(?:TAG_RESOLVE_FAILED|MULTIPLE_TAGS)/,
    'A tag, a word that begins with !, stands before this value. Delete it, or put a text that begins with ! in quotes.',
  ],
  [/^MULTIPLE_DOCS/, 'A second document begins here, after ---. Expected is one: delete the line, or use two files.'],
  [
    /^BAD_DIRECTIVE/,
    'A line that begins with % is not read here. Delete it, or put a text that begins with % in quotes.',
  ],
  [
    /^MISSING_CHAR Missing directives-end/,
    'Before this place stands a line that begins with %, which is not read here. Delete that line.',
  ],
  [
    /^BLOCK_IN_FLOW/,
    'A comma is missing here, or indented lines stand between brackets. Put commas between the entries.',
  ],
  [/^MISSING_CHAR Missing (?:, |space)/, 'A comma between two entries, or a space after a colon, is missing here.'],
  [/^MISSING_CHAR Comments/, 'A space is missing before the sign #. Add it, or put a text that contains # in quotes.'],
  [/^KEY_OVER_1024_CHARS/, 'A name is longer than 1024 signs. Expected is name: value; is a quotation mark missing?'],
  [
    /^RESOURCE_EXHAUSTION/,
    'Brackets or lists are nested too deeply to be read. A configuration has four levels at most.',
  ],
]

const unknown = 'This is not expected here. Write name: value, and put a text with special signs in quotes.'

/** A mistake in the YAML itself, in plain words. */
export function syntaxSentence({ code, message }: YAMLError): string {
  return sentences.find(([pattern]) => pattern.test(`${code} ${message}`))?.[1] ?? unknown
}
