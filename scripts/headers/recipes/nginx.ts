import { cacheRules } from '../cache-rules.ts'
import { type Hosting, indent } from '../hosting.ts'

/** A site for nginx 1.18 or newer. */
export function nginx(hosting: Hosting): string {
  const { host, http } = hosting
  return [
    `# Signpost for nginx: save it as /etc/nginx/conf.d/signpost.conf, then: nginx -t && systemctl reload nginx`,
    '',
    'map $uri $signpost_cache {',
    ...cacheRules.flatMap(({ under, value, why }) => [
      `  # ${why}`,
      `  ${under === '/' ? 'default' : `~^${under}`} "${value}";`,
    ]),
    '}',
    '',
    ...(http === undefined ? redirect(host) : []),
    'server {',
    ...indent([...listening(hosting), '', ...answering(hosting)], '  '),
    '}',
    '',
  ].join('\n')
}

function redirect(host: string): string[] {
  return [
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${host};`,
    `  return 301 https://${host}$request_uri;`,
    '}',
    '',
  ]
}

function listening({ host, http }: Hosting): string[] {
  if (http !== undefined) return [`listen ${http};`, `server_name ${host};`]
  return [
    'listen 443 ssl http2;',
    'listen [::]:443 ssl http2;',
    `server_name ${host};`,
    '# Your certificate and its key.',
    `ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
    `ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
  ]
}

function answering({ root, headers }: Hosting): string[] {
  return [
    `root "${root}";`,
    'index index.html;',
    'autoindex off;',
    '# A symbolic link inside the site leads nowhere.',
    'disable_symlinks on from=$document_root;',
    'server_tokens off;',
    '',
    '# A missing slash is added without naming a host, which a proxy may have changed.',
    'absolute_redirect off;',
    'location / {',
    '  try_files $uri $uri/ =404;',
    '}',
    '',
    '# The page says it in the language of the address. A folder without a page is no secret, but no page either.',
    'error_page 404 /404.html;',
    'error_page 403 =404 /404.html;',
    '',
    'charset utf-8;',
    'charset_types text/css text/plain text/xml text/javascript application/javascript application/json application/xml;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_comp_level 6;',
    'gzip_min_length 512;',
    'gzip_types text/css text/plain text/xml text/javascript application/javascript application/json application/xml image/svg+xml;',
    '',
    '# Clients that are slow on purpose.',
    'client_header_timeout 10s;',
    'client_body_timeout 10s;',
    'send_timeout 20s;',
    'client_max_body_size 1k;',
    '',
    '# A location with an add_header of its own would lose all of these.',
    ...headers.flatMap(({ name, value, why }) => [`# ${why}`, `add_header ${name} "${value}" always;`]),
    'add_header Cache-Control $signpost_cache always;',
  ]
}
