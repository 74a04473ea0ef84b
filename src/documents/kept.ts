/** Reads something once a build, by its name; while somebody writes pages, anew every time. */
export function kept<Name, Value>(read: (name: Name) => Value): (name: Name) => Value {
  const known = new Map<Name, Value>()
  return (name) => {
    if (import.meta.env.DEV || !known.has(name)) known.set(name, read(name))
    return known.get(name) as Value
  }
}
