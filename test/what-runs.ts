import type { Nodes } from 'mdast'
import { mdxToJs, mdxToMdast } from 'satteri'

const features = { headingAttributes: true }

/** Everything that a printed page may consist of. */
const known = new Set([
  ...['root', 'yaml', 'heading', 'paragraph', 'text', 'inlineCode', 'code', 'strong', 'emphasis', 'delete', 'link'],
  ...['list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'thematicBreak'],
  ...['<Aside kind>', '<Badge kind>', '<Break >', '<CheckForm check>', '<Details title>', '<Details title id>'],
  ...['<Grid >', '<GridCell >', '<GridCell columns>', '<GridCell kind>', '<GridCell kind columns>', '<GridCell rows>'],
  ...['<GridCell columns rows>', '<GridCell kind columns rows>', '<GridCell kind rows>', '<GridRow >'],
  ...[
    '<Label >',
    '<Name >',
    '<Outdated section>',
    '<Picture src alt>',
    '<Picture src alt width>',
    '<Subscript >',
    '<Superscript >',
    '<Tab title>',
    '<Tabs >',
    '<Underline >',
    '<Video src>',
  ],
  ...['<CheckForm check id>', '<CheckCases check>', '<FindingFacts check code>', '<FindingPart part>'],
])

/** What a page holds that could run, as the site's engine reads it. Throws when that cannot read it at all. */
export function whatRuns(mdx: string): string[] {
  const tree = mdxToMdast(mdx, { features, position: false }) as Nodes
  mdxToJs(mdx, { features })
  return kinds(tree).filter((kind) => !known.has(kind))
}

/** Kinds of all nodes below one; a component with the names of its attributes, which must be strings. */
function kinds(node: Nodes): string[] {
  const { name, attributes = [] } = node as { name?: string; attributes?: { name?: string; value?: unknown }[] }
  const own = name === undefined ? node.type : `<${name} ${attributes.map(nameOf).join(' ')}>`
  return [own, ...('children' in node ? (node.children as Nodes[]).flatMap(kinds) : [])]
}

function nameOf({ name, value }: { name?: string; value?: unknown }): string {
  return typeof value === 'string' ? String(name) : `${name}={${typeof value}}`
}
