/** What the query of an address says of the search: `q` opens it with that text, `found` marks words in the page. */
export interface SearchAddress {
  query?: string
  found?: string
}

interface Place {
  search: string
  hash: string
}

/** Reads both from an address. */
export function readAddress({ search }: Place): SearchAddress {
  const values = new URLSearchParams(search)
  return { query: values.get('q') ?? '', found: values.get('found') ?? '' }
}

/** The query and the fragment of an address with other values; an empty value is left out, one not given stays. */
export function writeAddress({ search, hash }: Place, { query, found }: SearchAddress): string {
  const values = new URLSearchParams(search)
  for (const [name, value] of Object.entries({ q: query, found })) {
    if (value) values.set(name, value)
    else if (value === '') values.delete(name)
  }
  const text = values.toString()
  return `${text && '?'}${text}${hash}`
}

/** Puts other values into the address of the page, which stays the same entry of the history. */
export function replaceAddress(values: SearchAddress): void {
  history.replaceState(history.state, '', location.pathname + writeAddress(location, values))
}
