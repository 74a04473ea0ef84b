import { plainText } from '../text/characters.ts'

/** The operator groups that were given, found again by name in constant time. */
export class Groups {
  readonly #exact: ReadonlySet<string>
  #twins: ReadonlyMap<string, string> | undefined
  #nears: ReadonlyMap<string, string> | undefined

  constructor(names: readonly string[]) {
    this.#exact = new Set(names)
  }

  get size(): number {
    return this.#exact.size
  }

  has(name: string): boolean {
    // An empty set would still hash the name, for each of ten thousand.
    return this.#exact.size > 0 && this.#exact.has(name)
  }

  /** The group whose name differs in letter case only. */
  twin(name: string): string | undefined {
    this.#twins ??= this.#indexBy(lower)
    return this.#twins.get(lower(name))
  }

  /** The group whose name differs in spaces, letter case, look-alike and invisible signs. */
  near(name: string): string | undefined {
    this.#nears ??= this.#indexBy(squeeze)
    return this.#nears.get(squeeze(name))
  }

  #indexBy(form: (name: string) => string): ReadonlyMap<string, string> {
    return new Map(Array.from(this.#exact, (name) => [form(name), name]))
  }
}

function lower(name: string): string {
  return name.toLowerCase()
}

function squeeze(name: string): string {
  return lower(plainText(name).replaceAll(' ', ''))
}
