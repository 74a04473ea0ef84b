import { cacheRules } from '../cache-rules.ts'
import { type Hosting, indent } from '../hosting.ts'

/** A site for Apache 2.4. */
export function apache(hosting: Hosting): string {
  const { host, http } = hosting
  const modules = ['headers', 'allowmethods', 'deflate', 'reqtimeout', ...(http === undefined ? ['ssl'] : [])]
  return [
    '# Signpost for Apache: save it as /etc/apache2/sites-available/signpost.conf, then:',
    `#   a2enmod ${modules.join(' ')} && a2ensite signpost && apachectl configtest && systemctl reload apache2`,
    '',
    ...(http === undefined ? redirect(host) : [`Listen ${http}`, '']),
    `<VirtualHost *:${http ?? 443}>`,
    ...indent(
      [`ServerName ${host}`, ...(http === undefined ? certificate(host) : []), '', ...answering(hosting)],
      '  ',
    ),
    '</VirtualHost>',
    '',
  ].join('\n')
}

function redirect(host: string): string[] {
  return ['<VirtualHost *:80>', `  ServerName ${host}`, `  Redirect permanent / https://${host}/`, '</VirtualHost>', '']
}

function certificate(host: string): string[] {
  return [
    '# Your certificate and its key.',
    'SSLEngine on',
    'SSLProtocol -all +TLSv1.2 +TLSv1.3',
    `SSLCertificateFile /etc/letsencrypt/live/${host}/fullchain.pem`,
    `SSLCertificateKeyFile /etc/letsencrypt/live/${host}/privkey.pem`,
  ]
}

function answering({ root, headers }: Hosting): string[] {
  const kept = cacheRules.filter(({ under }) => under !== '/')
  return [
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    '  Require all granted',
    '  # No lists of folders, no symbolic links, no .htaccess.',
    '  Options None',
    '  AllowOverride None',
    '  AllowMethods GET HEAD',
    '  DirectoryIndex index.html',
    '</Directory>',
    'TraceEnable off',
    '',
    '# The page says it in the language of the address.',
    'ErrorDocument 404 /404.html',
    'ErrorDocument 403 /404.html',
    '',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .js .json .svg .txt .xml',
    'AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml text/javascript application/javascript application/json application/xml image/svg+xml',
    '# Or no browser would ever be told that what it has is still right.',
    'DeflateAlterETag NoChange',
    '',
    '# Clients that are slow on purpose.',
    'RequestReadTimeout header=10-20,MinRate=500 body=10',
    'LimitRequestBody 1024',
    '',
    ...headers.flatMap(({ name, value, why }) => [`# ${why}`, `Header always set ${name} "${value}"`]),
    '',
    `# ${cacheRules.at(-1)?.why}`,
    `Header always set Cache-Control "${cacheRules.at(-1)?.value}"`,
    ...kept.flatMap(({ under, value, why }) => [
      `# ${why}`,
      `<Location "${under}">`,
      `  Header always set Cache-Control "${value}"`,
      '</Location>',
    ]),
  ]
}
