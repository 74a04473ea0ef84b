import type { Loads } from './what-loads.ts'

/** Which files make a directive necessary, and what it then allows. */
const needs: readonly { directive: string; source: string; files: RegExp }[] = [
  { directive: 'script-src', source: "'self'", files: /\.m?js$/ },
  // The search runs WebAssembly.
  { directive: 'script-src', source: "'wasm-unsafe-eval'", files: /\.wasm$|^pagefind\/wasm\./ },
  { directive: 'style-src', source: "'self'", files: /\.css$/ },
  { directive: 'img-src', source: "'self'", files: /\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/ },
  { directive: 'font-src', source: "'self'", files: /\.(?:woff2?|ttf|otf)$/ },
  { directive: 'media-src', source: "'self'", files: /\.(?:mp4|webm|mp3|ogg|vtt)$/ },
  { directive: 'connect-src', source: "'self'", files: /\.json$|^pagefind\// },
  { directive: 'worker-src', source: "'self'", files: /worker[^/]*\.js$/ },
  { directive: 'manifest-src', source: "'self'", files: /\.webmanifest$/ },
]

/** Holds whatever the site has; `frame-ancestors` counts in a header only. */
const always = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]

/** The content security policy that allows what a site loads, and nothing else. */
export function policyOf({ files, scripts, styles, trusted }: Loads): string {
  const sources: Record<string, string[]> = { 'default-src': ["'none'"] }
  for (const { directive, source, files: kind } of needs) {
    if (files.some((file) => kind.test(file))) sources[directive] = [...(sources[directive] ?? []), source]
  }
  if (scripts.size > 0) sources['script-src'] = [...(sources['script-src'] ?? []), ...[...scripts].toSorted()]
  if (styles.size > 0) sources['style-src'] = [...(sources['style-src'] ?? []), ...[...styles].toSorted()]
  const names = trusted.size > 0 ? [...trusted].toSorted() : ["'none'"]
  return [
    ...Object.entries(sources).map(([directive, allowed]) => `${directive} ${allowed.join(' ')}`),
    ...always,
    `trusted-types ${names.join(' ')}`,
  ].join('; ')
}
