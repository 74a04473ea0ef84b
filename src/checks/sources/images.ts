import { defineSourceCheck } from './source-check.ts'

/** An image that is not beside the documents is not shown: its alternative text stands in its place. */
export default defineSourceCheck({
  id: 'images',
  messages: {
    one: 'The image "{url}" is not there, or of a kind that is not shown; its alternative text stands in its place. Put a PNG, JPEG, GIF, WebP or AVIF file there.',
    several:
      '{count} images are not there, or of a kind that is not shown; the first is "{url}". Their alternative texts stand in their place. Put PNG, JPEG, GIF, WebP or AVIF files there.',
  },
  *run({ images }) {
    const [first] = images
    if (!first) return
    const { url, place } = first
    if (images.length === 1) yield { code: 'one', level: 'warning', values: { url }, place }
    else yield { code: 'several', level: 'warning', values: { count: images.length, url }, place }
  },
})
