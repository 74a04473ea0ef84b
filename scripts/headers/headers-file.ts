import { cacheRules } from './cache-rules.ts'
import type { Header } from './header-set.ts'

/**
 * `_headers`, as Netlify, Cloudflare Pages and others read it. Of the cache rules only the long ones: rules that fit the
 * same file are added up there, and what no rule names is asked after anyway.
 */
export function headersFile({ headers }: { headers: readonly Header[] }): string {
  const all = headers.flatMap(({ name, value, why }) => [`# ${why}`, `  ${name}: ${value}`])
  const kept = cacheRules.filter(({ under }) => under !== '/')
  return [
    '/*',
    ...all,
    ...kept.flatMap(({ under, value, why }) => ['', `# ${why}`, `${under}*`, `  Cache-Control: ${value}`]),
    '',
  ].join('\n')
}
