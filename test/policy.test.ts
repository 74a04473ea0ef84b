import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { policyOf } from '../scripts/headers/policy-of.ts'
import { whatLoads } from '../scripts/headers/what-loads.ts'

const folder = mkdtempSync(join(tmpdir(), 'signpost-policy-'))
afterAll(() => rmSync(folder, { recursive: true }))

let count = 0

function loads(files: Record<string, string>) {
  const site = join(folder, String(count++))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, name)), { recursive: true })
    writeFileSync(join(site, name), text)
  }
  return whatLoads(site)
}

describe('the policy allows what the build has, and no more', () => {
  test.each<[string, Record<string, string>, string]>([
    ['text alone', { 'index.html': '<p>' }, ''],
    ['a style', { 'site.css': '' }, "style-src 'self'; "],
    ['a script', { 'site.js': '' }, "script-src 'self'; "],
    [
      'a font, a picture, a film',
      { 'a.woff2': '', 'b.png': '', 'c.mp4': '' },
      "img-src 'self'; font-src 'self'; media-src 'self'; ",
    ],
    ['WebAssembly', { 'a.js': '', 'a.wasm': '' }, "script-src 'self' 'wasm-unsafe-eval'; "],
    [
      'a script and a style in the page',
      { 'a/index.html': '<script type="module">1</script><STYLE>p {}</STYLE>' },
      "script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='; style-src 'sha256-SNJDlN1Iy2mnt7DOjQIyDb2LQE6O5PQiSZomcdzawQ4='; ",
    ],
    [
      'data, and words in an attribute',
      { 'index.html': '<script type="application/json">1</script><p title="<script>2</script>">' },
      '',
    ],
  ])('%s', (_, files, directives) => {
    expect(policyOf(loads(files))).toMatch(`default-src 'none'; ${directives}base-uri 'none'; form-action 'none'; `)
  })

  test('a trusted type is one that a script makes', () => {
    expect(policyOf(loads({ 'index.html': '' }))).toMatch(/trusted-types 'none'$/)
    expect(policyOf(loads({ 'a.js': 'x.createPolicy(`default`, {})' }))).toMatch(/trusted-types default$/)
  })
})

test.each([
  ['<p style="color: red">', 'has the attribute style'],
  ['<a href="/" onclick="go()">', 'has the attribute onclick'],
  ['<a href="/" onClick ="go()">', 'has the attribute onClick'],
  ['<img src="https://other.example/a.png">', 'loads https://other.example/a.png'],
  ['<script src="//other.example/a.js"></script>', 'loads //other.example/a.js'],
  ['<link rel="stylesheet" href="https://other.example/a.css">', 'loads https://other.example/a.css'],
  ['<img alt="a > b" src="data:image/png;base64,AA">', 'loads data:'],
  ['<iframe src="https://other.example/"></iframe>', 'loads https://other.example/'],
])('%s is no page of this site', (html, said) => {
  const { problems } = loads({ 'nl/index.html': html })
  expect(problems).toEqual([expect.stringContaining(said)])
  expect(problems[0]).toMatch(/^nl\/index\.html: /)
})

test.each([
  '<a href="https://other.example/">',
  '<link rel="canonical" href="https://docs.example.com/nl/">',
  '<p title="style=&quot;x&quot; <img src=\'https://other.example\'>">',
  '<!-- <img src="https://other.example/a.png"> -->',
])('%s loads nothing', (html) => {
  expect(loads({ 'index.html': html }).problems).toEqual([])
})
