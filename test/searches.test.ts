import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from './browser/open.ts'
import { searchIn } from './search-in.ts'

/** What people type, by the section that answers it. */
const golden = languages.map(({ folder, tag }) => {
  const searches: Record<string, string[]> = JSON.parse(readFileSync(`content/${folder}/searches.json`, 'utf8'))
  const asked = Object.entries(searches).flatMap(([place, queries]) => queries.map((query) => ({ query, place })))
  return { folder, tag, asked }
})

describe.each(golden)('searches in $folder', ({ folder, tag, asked }) => {
  test('are at least 60, each once', () => {
    expect(asked.length).toBeGreaterThanOrEqual(60)
    expect(new Set(asked.map(({ query }) => query)).size).toBe(asked.length)
  })

  test('find their section first in 95 of 100, and among three in all', async () => {
    const search = await searchIn('dist', tag)
    const places: { query: string; place: string; at: number }[] = []
    for (const { query, place } of asked) {
      const { hits } = await search(query)
      const at = hits.findIndex(({ url }) => url === `/${folder}/${place.replace('#', '/#')}`)
      places.push({ query, place, at })
    }
    expect(places.filter(({ at }) => at < 0 || at > 2)).toEqual([])
    const missed = places.filter(({ at }) => at > 0)
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(asked.length * 0.05)
  })
})

describe.each(golden)('searches in $folder by people who have not seen the keywords', ({ folder, tag }) => {
  // By the sections that answer them: a key may name several.
  const file = readFileSync(`test/fixtures/searches/${folder}.json`, 'utf8')
  const asked = Object.entries<string[]>(JSON.parse(file)).flatMap(([ids, queries]) =>
    queries.map((query) => ({ query, ids: ids.split(' ') })),
  )

  test('find one of their sections first in 95 of 100, and among three in 99', async () => {
    const search = await searchIn('dist', tag)
    const places: { query: string; at: number }[] = []
    for (const { query, ids } of asked) {
      const { hits } = await search(query)
      const page = `/${folder}/ims-troubleshooting/`
      const urls = ids.map((id) => (id === 'ims-troubleshooting' ? page : `${page}#${id}`))
      places.push({ query, at: hits.findIndex(({ url }) => urls.includes(url)) })
    }
    const first = places.filter(({ at }) => at === 0).length
    const three = places.filter(({ at }) => at >= 0 && at < 3).length
    console.log(`${folder}: ${asked.length} searches, first ${first}, among three ${three}`)
    expect(asked.length).toBeGreaterThan(200)
    expect(first, JSON.stringify(places.filter(({ at }) => at !== 0))).toBeGreaterThanOrEqual(asked.length * 0.95)
    expect(three).toBeGreaterThanOrEqual(asked.length * 0.99)
  })
})

test.each(['idInvisible', 'noEffect', 'maskMissing'])(
  'the code of a finding leads to what it means: %s',
  async (code) => {
    const { hits } = await (await searchIn('dist', 'nl'))(code)
    expect(hits[0]?.url).toMatch(new RegExp(`/checks/[a-z-]+/#${code}$`))
  },
)

test.each(['(.*)', '（.*）'])('signs alone are found where they stand: %s', async (query) => {
  const { hits } = await (await searchIn('dist', 'en'))(query)
  expect(hits.map(({ url }) => url)).toContain('/en/ims-troubleshooting/#association-mask-mistakes')
})

test('a name with a mistake leads to the right one, and to where the mistake is explained', async () => {
  const { hits, corrected } = await (await searchIn('dist', 'en'))('dma_campain_classic')
  expect(corrected).toBe('dma_campaign_classic')
  expect(hits.map(({ url }) => url).slice(0, 2)).toEqual([
    '/en/ims-troubleshooting/#product-context',
    '/en/checks/product-context/#near',
  ])
})

test.each(languages)('what only an example has is found in it, without Pagefind: $folder', async ({ folder, tag }) => {
  const { hits } = await (await searchIn('dist', tag, { withPagefind: false }))('8443')
  expect(hits[0]?.url).toMatch(new RegExp(`^/${folder}/checks/[a-z-]+/#port$`))
})

test.each([
  { tag: 'en', query: 'callbak', corrected: 'callback', first: 'callback-url' },
  { tag: 'en', query: 'asociation mask', corrected: 'association mask', first: 'association-mask' },
  { tag: 'nl', query: 'dma campagne', corrected: undefined, first: 'product-context' },
])('$tag: “$query” leads home', async ({ tag, query, corrected, first }) => {
  const answer = await (await searchIn('dist', tag))(query)
  expect(answer.corrected).toBe(corrected)
  expect(answer.hits[0]?.url).toBe(`/${tag}/ims-troubleshooting/#${first}`)
})

test('a question that no section answers is a guess, and nonsense finds nothing', async () => {
  const search = await searchIn('dist', 'en')
  expect((await search('zqxjkvbw')).hits).toEqual([])
  expect((await search('printer paper jam callback')).isGuess).toBe(true)
  expect(await search('printer paper jam calback')).toMatchObject({ isGuess: true, corrected: expect.anything() })
  expect((await search('association mask')).isGuess).toBeUndefined()
})
