// `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness. Only where somebody has said who that is.
import type { APIRoute, GetStaticPaths } from 'astro'
import { languages } from '../../languages/languages.ts'

const contact = process.env['CONTACT']

/** It says itself when to stop believing it, before a year is over: a site that is still built says it anew. */
const days = 360

export const getStaticPaths = (() => (contact ? [{ params: { file: 'security' } }] : [])) satisfies GetStaticPaths

export const GET: APIRoute = ({ site }) => {
  const expires = new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return new Response(
    [
      `Contact: ${contact}`,
      `Expires: ${expires}T00:00:00Z`,
      `Preferred-Languages: ${languages.map(({ tag }) => tag).join(', ')}`,
      ...(site ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
      '',
    ].join('\n'),
  )
}
