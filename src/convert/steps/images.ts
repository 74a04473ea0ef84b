import type { Image, Root } from 'mdast'
import { imagePath } from '../../checks/sources/image-path.ts'
import type { InlineComponent } from '../nodes.ts'
import type { Page } from '../page.ts'
import { rewrite } from '../walk.ts'

/** An image beside the documents becomes a `<Picture>`; of any other its alternative text stands in its place. */
export function images(tree: Root, page: Page): void {
  rewrite(tree, (node) => {
    if (node.type !== 'image') return node
    const address = imageAddress(node.url, page)
    if (address !== undefined) return [picture(node, address)]
    return node.alt?.trim() ? [{ type: 'text', value: node.alt }] : []
  })
}

/** The address of an image in the site, of the English one where the language has none; nothing where there is no such file. */
export function imageAddress(url: string, { lang, path, pages }: Page): string | undefined {
  const image = imagePath(url, path)
  if (image === undefined || !pages) return undefined
  const folder = [lang, 'en'].find((one) => pages.has(`${one}/${image}`))
  if (folder === undefined) return undefined
  return `/${[folder, ...image.split('/')].map(encodeURIComponent).join('/')}`
}

function picture({ alt, data, position }: Image, src: string): InlineComponent {
  const attributes = { src, alt: alt ?? '', ...(data?.width && { width: data.width }) }
  return { type: 'inlineComponent', name: 'Picture', attributes, children: [], ...(position && { position }) }
}
