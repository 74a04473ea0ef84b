import { filePath } from './link-target.ts'

/** Kinds of images that a browser shows and that can run nothing; an SVG can hold scripts. */
const kinds = /\.(?:avif|gif|jpe?g|png|webp)$/i

/** Whether a file is an image that pages show. */
export function isImage(path: string): boolean {
  return kinds.test(path)
}

/** The path below the language's folder of an image as written in the page at `from`; nothing for one that is not shown. */
export function imagePath(url: string, from: string): string | undefined {
  const path = filePath(url, from)
  return path !== undefined && isImage(path) ? path : undefined
}
