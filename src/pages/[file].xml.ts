// `/sitemap.xml`: every page with its translations. A sitemap holds full addresses, so there is one only where the site
// knows its own.
import type { APIRoute, GetStaticPaths } from 'astro'
import { pageAddresses } from '../frame/page-addresses.ts'
import { languageOf } from '../languages/languages.ts'

export const getStaticPaths = (() =>
  import.meta.env.SITE ? [{ params: { file: 'sitemap' } }] : []) satisfies GetStaticPaths

export const GET: APIRoute = ({ site }) => {
  const pages = pageAddresses()
  const urls = pages.flatMap(([path, folders]) => {
    const address = (folder: string) => new URL(`/${folder}/${path}`, site).href
    const alternate = (tag: string, folder: string) =>
      `    <xhtml:link rel="alternate" hreflang="${tag}" href="${address(folder)}"/>`
    const alternates = folders.map((folder) => alternate(languageOf(folder).tag, folder))
    if (folders.includes('en')) alternates.push(alternate('x-default', 'en'))
    return folders.map((folder) => `  <url>\n    <loc>${address(folder)}</loc>\n${alternates.join('\n')}\n  </url>`)
  })
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`)
}
