import type { Server } from './server.ts'

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

export const nginx: Server = {
  program: 'nginx',
  args: ({ folder }) => ['-p', folder, '-c', 'nginx.conf', '-e', 'error.log'],
  around: () => ({
    'nginx.conf': [
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off;',
      'worker_processes 1;',
      'pid pid;',
      'events { worker_connections 256; }',
      'http {',
      'types { text/html html; text/css css; application/javascript js; application/json json; image/svg+xml svg; }',
      'access_log off;',
      ...temporary.map((kind) => `${kind}_temp_path temporary_${kind};`),
      'include recipe.conf;',
      '}',
    ].join('\n'),
  }),
  instead: ({ folder, http, https }) =>
    https === undefined
      ? []
      : [
          [/listen \[::\]:\d+.*;/g, ''],
          [/listen 80;/, `listen ${http};`],
          [/listen 443 /, `listen ${https} `],
          [/\/etc\/letsencrypt\/live\/localhost/g, folder],
        ],
}
