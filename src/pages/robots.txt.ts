import type { APIRoute } from 'astro'

/** Everything may be read; the sitemap is there where the site knows its own address. */
export const GET: APIRoute = ({ site }) => {
  const map = site ? `\nSitemap: ${new URL('/sitemap.xml', site).href}\n` : ''
  return new Response(`User-agent: *\nAllow: /\n${map}`)
}
