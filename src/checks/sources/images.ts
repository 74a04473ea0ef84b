import { defineSourceCheck } from './source-check.ts'

/** No image is shown: its alternative text stands in its place. */
export default defineSourceCheck({
  id: 'images',
  messages: {
    one: 'The image "{url}" is not shown; its alternative text stands in its place. Write one that says what it shows.',
    several:
      '{count} images are not shown, the first is "{url}"; their alternative texts stand in their place. Write such that say what they show.',
  },
  *run({ images }) {
    const [first] = images
    if (!first) return
    const { url, place } = first
    if (images.length === 1) yield { code: 'one', level: 'warning', values: { url }, place }
    else yield { code: 'several', level: 'warning', values: { count: images.length, url }, place }
  },
})
