import { dirname, join } from 'node:path'
import { installed } from '../../scripts/installed.ts'
import type { Server } from './server.ts'

/** Modules that Debian enables without being asked, and that show more than a site has. */
const unasked = ['autoindex', 'negotiation', 'status', 'authz_host']

/** What its package says of files, as far as the site has them. */
const types = ['text/html html', 'text/css css', 'text/javascript js', 'text/plain txt', 'image/svg+xml svg']

export const apache: Server = {
  program: 'apache',
  args: ({ folder }) => ['-d', folder, '-f', 'apache.conf', '-D', 'FOREGROUND'],
  around: ({ recipe, http, https }) => {
    // What the recipe does not ask for is not there.
    const named = /a2enmod ([\w ]+) &&/.exec(recipe)?.[1]?.split(' ') ?? []
    const modules = join(dirname(installed('apache')), '../lib/apache2/modules')
    return {
      'mime.types': types.join('\n'),
      'apache.conf': [
        // Root may start it, and it does not answer as root.
        ...(process.getuid?.() === 0 ? ['User #65534', 'Group #65534'] : []),
        'DefaultRuntimeDir .',
        'PidFile pid',
        'ErrorLog error.log',
        ...['mpm_event', ...unasked, ...named].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
        'TypesConfig mime.types',
        '<Directory />',
        'Options FollowSymLinks',
        'Require all denied',
        '</Directory>',
        '<Location /server-status>',
        'SetHandler server-status',
        'Require local',
        '</Location>',
        ...(https === undefined ? [] : [`Listen ${http}`, `Listen ${https}`]),
        'Include recipe.conf',
      ].join('\n'),
    }
  },
  instead: ({ folder, http, https }) =>
    https === undefined
      ? []
      : [
          [/\*:80>/, `*:${http}>`],
          [/\*:443>/, `*:${https}>`],
          [/\/etc\/letsencrypt\/live\/localhost/g, folder],
        ],
}
