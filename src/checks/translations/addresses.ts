import { pairBlocks } from './pair-blocks.ts'
import type { Block } from './reading.ts'
import { placeIn } from './reading.ts'
import { defineTranslationCheck, type SectionPair } from './translation-check.ts'

/** A link leads where the English one leads, or to the same place in the reader's language. */
export default defineTranslationCheck({
  id: 'addresses',
  messages: {
    otherHost: 'The link to {expected} leads to {got}. Write the address as in English.',
    otherPage: 'The link to {expected} leads to {got}. Write the path as in English.',
    insecure: 'The link to {got} is not encrypted, and not in English. Write https instead of http.',
    lost: 'The link to {expected} is not in the translation. Write it as in English.',
  },
  *run({ other, pairs }) {
    const everywhere = new Set(other.sections.flatMap(({ blocks }) => blocks.flatMap(targetsIn).map(keyOf)))
    for (const pair of pairs) {
      for (const { block, url, start } of insecureIn(pair)) {
        const values = { got: url }
        yield { code: 'insecure', level: 'warning', values, place: placeIn(other, block, start, url), other: block }
      }
      const { pairs: blocks, areSure } = pairBlocks(pair.english.blocks, pair.other.blocks)
      for (const [source, others] of blocks) {
        const wanted = targetsIn(source)
        const got = others.flatMap((block) => targetsIn(block).map((target) => ({ target, block })))
        const foreign = got.filter(({ target }) => !wanted.some((one) => isSame(one, target)))
        const missing = wanted.filter((target) => !got.some((one) => isSame(target, one.target)))
        for (const target of missing) {
          const instead = areSure
            ? foreign.find(({ target: { isOutside } }) => isOutside === target.isOutside)
            : undefined
          if (!instead?.target.isOutside && everywhere.has(keyOf(target))) continue
          const block = instead?.block ?? others[0]
          const seen = { english: source, other: block }
          const place = block ? placeIn(other, block, instead?.target.at ?? 0, instead?.target.url) : pair.other.place
          if (instead) {
            const values = { expected: target.url, got: instead.target.url }
            const code = target.isOutside ? ('otherHost' as const) : ('otherPage' as const)
            yield { code, level: 'error', values, place, ...seen }
          } else yield { code: 'lost', level: 'unsure', values: { expected: target.url }, place, ...seen }
        }
      }
    }
  },
})

/** Links to hosts that English names, without encryption that English has or does not need. */
function insecureIn({ english, other }: SectionPair) {
  const source = english.blocks.map(({ text, marks }) => [text, ...marks.map(({ url }) => url)].join(' ')).join(' ')
  return other.blocks.flatMap((block) =>
    block.marks.flatMap(({ url = '', start }) => {
      const [address, host = ''] = /^http:\/\/([^/?#:\s]+)/i.exec(url) ?? []
      return address && source.includes(host) && !source.includes(address) ? [{ block, url, start }] : []
    }),
  )
}

interface Target {
  url: string
  isOutside: boolean
  /** The domain of an address, or the path of a page. */
  key: string
  at: number
}

/** An address that is its own text is a literal of the text. */
function targetsIn({ text, marks }: Block): Target[] {
  return marks.flatMap(({ kind, url = '', start, end }) => {
    if (kind !== 'link' || /^(?:#|mailto:)/.test(url) || url.includes(text.slice(start, end).trim())) return []
    const host = /^https?:\/\/([^/?#:\s]+)/i.exec(url)?.[1]
    const key = host ? domainOf(host.toLowerCase()) : url.replace(/[?#].*$/s, '')
    return key ? [{ url, isOutside: host !== undefined, key, at: start }] : []
  })
}

function keyOf({ key }: Target): string {
  return key
}

function isSame(one: Target, other: Target): boolean {
  return one.key === other.key
}

/** The last two parts of a host, so that its hosts for languages are the same; without the part for a country. */
function domainOf(host: string): string {
  const parts = host.split('.')
  return (parts.at(-2) ?? '').length > 3 ? (parts.at(-2) ?? host) : parts.slice(-3).join('.')
}
