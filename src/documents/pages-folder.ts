/** The folder of the generated pages, as seen from the project; `npm run build -- --from` has one of its own. */
export const pagesFolder = process.env['SIGNPOST_PAGES'] ?? 'src/content'
