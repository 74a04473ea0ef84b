import { cacheRules } from '../cache-rules.ts'
import { type Hosting, indent } from '../hosting.ts'

/** A site for Apache 2.4. */
export function apache(hosting: Hosting): string {
  const { host, http } = hosting
  return [
    '# Signpost for Apache: save it as /etc/apache2/sites-available/signpost.conf, then:',
    `#   a2enmod ${modules(http).join(' ')} && a2ensite signpost && apachectl configtest && systemctl reload apache2`,
    '',
    '# No version of the server, which only attackers ask for. For all sites of this server.',
    'ServerTokens Prod',
    'ServerSignature Off',
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

/** All that is used here: some of them Debian enables by itself, and an administrator may have disabled. */
function modules(http: number | undefined): string[] {
  const packing = ['brotli', 'deflate', 'filter']
  const always = ['alias', 'allowmethods', 'authz_core', ...packing, 'dir', 'headers', 'mime', 'reqtimeout']
  return http === undefined ? [...always, 'ssl'] : always
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
    '# What Debian shows to this machine, which is everybody behind a proxy on it.',
    '<Location "/server-status">',
    '  Require all denied',
    '</Location>',
    '',
    '# A missing slash is added without naming a host, which a proxy or a client may have changed: Apache 2.4.58 can.',
    '<IfDirective RedirectRelative>',
    '  RedirectRelative On',
    '</IfDirective>',
    `<If "-d %{REQUEST_FILENAME} && %{REQUEST_URI} !~ m#/$#">`,
    '  Redirect permanent "%{REQUEST_URI}/"',
    '</If>',
    '# A folder without a page is no secret, but no page either.',
    `<If "-d %{REQUEST_FILENAME} && ! -f '%{REQUEST_FILENAME}/index.html'">`,
    '  Redirect 404',
    '</If>',
    '',
    '# The page says it in the language of the address.',
    'ErrorDocument 404 /404.html',
    'ErrorDocument 403 /404.html',
    '',
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .js .json .svg .txt .xml',
    '# Brotli for who takes it, which is every browser.',
    'AddOutputFilterByType BROTLI_COMPRESS;DEFLATE text/html text/css text/plain text/xml text/javascript application/javascript application/json application/xml image/svg+xml',
    '# Or no browser would ever be told that what it has is still right.',
    'BrotliAlterETag NoChange',
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
