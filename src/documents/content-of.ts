import { satteriCreateHighlightFn, satteriHighlightPlugin } from '@astrojs/markdown-satteri'
import { Fragment, jsx, jsxs } from 'astro/jsx-runtime'
import { evaluate } from 'satteri'

/** A component as a page's template takes it. */
type Content = (props: { components: Record<string, unknown> }) => unknown

const highlight = await satteriCreateHighlightFn('prism')

/** What components stand for is never printed as a finished string. */
const ignoreElements = ['code', 'h2', 'h3', 'h4', 'pre', 'table']

/**
 * Makes a component of MDX. Pages are evaluated one by one when they are rendered, and not bundled: a bundle of thousands
 * of pages takes more time and memory than all the rest of a build. The converter has proved that nothing in them runs.
 */
export async function contentOf(body: string): Promise<Content> {
  const made = await evaluate(body, {
    Fragment,
    jsx,
    jsxs,
    // What a reader copies must be what the writer typed: no smart punctuation.
    features: { headingAttributes: true, smartPunctuation: false },
    hastPlugins: highlight ? [satteriHighlightPlugin(highlight)] : [],
    optimizeStatic: { component: 'Fragment', prop: 'set:html', ignoreElements },
    elementAttributeNameCase: 'html',
  })
  const Page = made['default'] as Content
  const Content: Content = ({ components }) => Page({ components: { Fragment, ...components } })
  // Astro asks every renderer which components are its own, unless they say so.
  return Object.assign(Content, { [Symbol.for('astro:renderer')]: 'astro:jsx' })
}
