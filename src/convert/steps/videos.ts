import type { Root } from 'mdast'
import { rewrite } from '../walk.ts'

/** `>[!VIDEO](https://…)` becomes `<Video>`; with any other address it stays a link, which the step `links` judges. */
export function videos(tree: Root): void {
  rewrite(tree, (node) => {
    if (node.type !== 'marker' || node.word !== 'VIDEO') return node
    const { url } = node
    if (/^https:\/\/[\w.-]+(?:\/[^\s"'<>{}\\]*)?$/.test(url)) {
      return [{ type: 'blockComponent', name: 'Video', attributes: { src: url }, children: [] }, ...node.children]
    }
    return [
      { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: url }] }] },
      ...node.children,
    ]
  })
}
