/** Folders whose documents are parts of others. */
const shared = /(?:^|\/)_(?:includes|snippets)\//

/** Documents that say something about the others: tables of contents, the metadata of all, snippets. */
const aboutOthers = /(?:^|\/)TOC\.md$|^(?:metadata|snippets)\.md$/

/** Whether a source document becomes a page. `path` is below the folder of its language. */
export function isPage(path: string): boolean {
  return path.endsWith('.md') && !aboutOthers.test(path) && !shared.test(path)
}

/** Whether a source document holds what other documents share. */
export function isShared(path: string): boolean {
  return path.endsWith('.md') && (shared.test(path) || path === 'snippets.md')
}
