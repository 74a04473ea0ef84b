import { satteriCreateHighlightFn, satteriHighlightPlugin } from '@astrojs/markdown-satteri'
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime'
import prism from 'prismjs/components.json' with { type: 'json' }
import { defineHastPlugin, type EvaluateOptions, evaluate } from 'satteri'

/** A component as a page's template takes it. */
type Content = (props: { components: Record<string, unknown> }) => unknown

type Make = EvaluateOptions['jsx']

const highlight = await satteriCreateHighlightFn('prism', undefined)

/** The languages of code that can be coloured. */
const { meta: _, ...languages } = prism.languages
const colourful = new Set(
  Object.entries(languages).flatMap(([name, language]) => ['alias' in language ? language.alias : [], name].flat()),
)

const colours = highlight
  ? [satteriHighlightPlugin((code, lang, meta) => highlight(code, colourOf(lang), meta), undefined)]
  : []

/** How a column is aligned, without the style in an attribute that a strict policy forbids. */
const alignment = defineHastPlugin({
  name: 'alignment',
  element: {
    filter: ['td', 'th'],
    visit(cell, context) {
      const [, side] = /text-align:\s*(\w+)/.exec(String(cell.properties['style'] ?? '')) ?? []
      if (side === undefined) return
      context.setProperty(cell, 'style', null)
      context.setProperty(cell, 'dataAlign', side)
    },
  },
})

/** What components stand for is never printed as a finished string. */
const ignoreElements = ['code', 'h2', 'h3', 'h4', 'pre', 'table']

/**
 * Makes a component of MDX. Pages are evaluated one by one when they are rendered, and not bundled: a bundle of thousands
 * of pages takes more time and memory than all the rest of a build. The converter has proved that nothing in them runs.
 */
export async function contentOf(body: string): Promise<Content> {
  const made = await evaluate(body, {
    Fragment,
    jsx: jsx as Make,
    jsxs: jsxs as Make,
    // What a reader copies must be what the writer typed: no smart punctuation.
    features: { headingAttributes: true, smartPunctuation: false },
    hastPlugins: [alignment, ...colours],
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements },
    elementAttributeNameCase: 'html',
  })
  const Page = made['default'] as Content
  const Content: Content = ({ components }) => Page({ components: { Fragment, ...components } })
  // Astro asks every renderer which components are its own, unless they say so.
  return Object.assign(Content, { [Symbol.for('astro:renderer')]: 'astro:jsx' })
}

/** The language of code in whatever letter case; what cannot be coloured stays as it is. */
function colourOf(lang: string): string {
  const name = lang.toLowerCase()
  return colourful.has(name) ? name : 'plaintext'
}
