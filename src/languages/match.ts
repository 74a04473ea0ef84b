/**
 * The first language a reader prefers that the site has; nothing when it has none of them.
 * Script counts and region does not: zh-CN and zh-SG read zh-Hans, zh-TW does not; nl-BE reads nl.
 */
export function match(preferred: readonly string[], tags: readonly string[]): string | undefined {
  const available = new Map(tags.map((tag) => [written(tag), tag]))
  for (const tag of preferred) {
    const found = available.get(written(tag))
    if (found) return found
  }
  return undefined
}

/** Language and script in full, such as `zh-Hant` for `zh-TW`; the tag itself where it is malformed. */
function written(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return tag
  }
}
