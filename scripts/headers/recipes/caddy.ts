import { cacheRules } from '../cache-rules.ts'
import { type Hosting, indent } from '../hosting.ts'

/** A site for Caddy 2, which gets its certificate by itself. */
export function caddy(hosting: Hosting): string {
  const { host, http } = hosting
  return [
    '# Signpost for Caddy: save it as /etc/caddy/Caddyfile, then:',
    '#   caddy validate --config /etc/caddy/Caddyfile && systemctl reload caddy',
    '',
    '# Clients that are slow on purpose.',
    '{',
    ...indent(
      ['servers {', '\ttimeouts {', '\t\tread_header 10s', '\t\tread_body 10s', '\t\tidle 15s', '\t}', '}'],
      '\t',
    ),
    '}',
    '',
    '(headers) {',
    ...indent(sent(hosting), '\t'),
    '}',
    '',
    `${http === undefined ? host : `http://${host === 'localhost' ? '' : host}:${http}`} {`,
    ...indent(answering(hosting), '\t'),
    '}',
    '',
  ].join('\n')
}

/** In a part of its own, because Caddy forgets headers when it answers with an error. */
function sent({ headers }: Hosting): string[] {
  return [
    'header {',
    ...indent(
      headers.flatMap(({ name, value, why }) => [`# ${why}`, `${name} "${value}"`]),
      '\t',
    ),
    '\t-Server',
    '}',
  ]
}

function answering({ root }: Hosting): string[] {
  const forever = cacheRules.filter(({ under }) => under !== '/')
  return [
    `root * "${root}"`,
    'encode zstd gzip',
    '',
    'import headers',
    '',
    '# What has a digest in its name is kept for ever; all else is asked after before it is used.',
    `@forever path ${forever.map(({ under }) => `${under}*`).join(' ')}`,
    `@rest not path ${forever.map(({ under }) => `${under}*`).join(' ')}`,
    `header @forever Cache-Control "${forever[0]?.value}"`,
    `header @rest Cache-Control "${cacheRules.at(-1)?.value}"`,
    '',
    '@writing not method GET HEAD',
    'header @writing Allow "GET, HEAD"',
    'respond @writing 405',
    '',
    '# Adds a missing slash, and lists no folder. It follows symbolic links, and cannot be told not to. The build makes',
    '# none; this lists those that somebody else has made:',
    `#   find "${root}" -type l`,
    'file_server',
    '',
    'handle_errors {',
    ...indent(failing(), '\t'),
    '}',
  ]
}

function failing(): string[] {
  return [
    'import headers',
    '# Also where a file with a digest in its name is missing.',
    `header Cache-Control "${cacheRules.at(-1)?.value}"`,
    '# The page says it in the language of the address. All other errors have no page.',
    '@lost expression `{http.error.status_code} == 404`',
    'handle @lost {',
    '\trewrite * /404.html',
    '\tfile_server',
    '}',
  ]
}
