/** The folder of the source documents, as seen from the project; `npm run build -- --from` names another. */
export const sourcesFolder = process.env['SIGNPOST_SOURCES'] ?? 'content'
