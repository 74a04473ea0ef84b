/**
 * The elements of HTML that a document may use. Any other tag, be it `<instance_name>`, `<form>` or `<script>`, is text: it
 * shows as it is written, and nothing in it runs.
 */
export const elements: ReadonlySet<string> = new Set(
  [
    'a abbr acronym b bdi bdo big br cite code del dfn em font i img ins kbd label mark nobr q s samp small span strike',
    'strong sub sup tt u var wbr',
  ].flatMap((line) => line.split(' ')),
)

/** Those that stand among blocks, not in a line. */
export const blockElements: ReadonlySet<string> = new Set(
  [
    'address article aside blockquote caption center col colgroup dd details div dl dt figcaption figure footer h1 h2 h3 h4',
    'h5 h6 header hr li main nav ol p picture pre section summary table tbody td tfoot th thead tr ul',
  ].flatMap((line) => line.split(' ')),
)
