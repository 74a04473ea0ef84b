import type { Root } from 'mdast'
import type { Outline } from './outline.ts'

/** What a step may know about the page it changes. */
export interface Page {
  lang: string
  /** Path below the language's folder, without `.md`. */
  path: string
  /** The outline of the English page; none for an English page, or for a translation without one. */
  english?: Outline | undefined
  /** Ids of the checks that have a form. */
  checks: readonly string[]
  /** Digests of the English sections that the page was translated from, by id. */
  stamps?: ReadonlyMap<string, string> | undefined
  /**
   * All pages as `<lang>/<path>`, and all images with their extension. Without it no image is shown, and every linked page
   * is taken to exist in the page's own language.
   */
  pages?: Pick<ReadonlySet<string>, 'has'> | undefined
  /** Markdown that pages of the language share, by what stands in `{{…}}`. */
  snippets?: ReadonlyMap<string, string> | undefined
}

/** One change to a page. */
export type Step = (tree: Root, page: Page) => void
