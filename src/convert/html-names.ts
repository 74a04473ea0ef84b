const elements = new Set(
  (
    'a abbr address article aside audio b blockquote body br button caption cite code col colgroup dd del details dfn ' +
    'div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ' +
    'ins kbd label li link main mark meta nav object ol optgroup option p param picture pre q s samp script section ' +
    'select small source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time ' +
    'title tr track tt u ul var video wbr'
  ).split(' '),
)

/** Whether a piece of raw HTML is a tag of HTML; other tags in a source are placeholders, and text. */
export function isElement(tag: string): boolean {
  return elements.has(/^<\/?([A-Za-z][A-Za-z0-9]*)(?=[\s/>])/.exec(tag)?.[1]?.toLowerCase() ?? '')
}

/** Whether a piece of raw HTML shows nothing: a comment, a declaration. */
export function isComment(tag: string): boolean {
  return /^<[!?]/.test(tag)
}
