import { installed } from './installed.ts'

/** The path of the web server for the tests; installs Debian's where there is none. */
export function caddy(): string {
  return installed({
    name: 'Caddy',
    variable: 'SIGNPOST_CADDY',
    places: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    packages: ['caddy'],
    service: 'caddy',
  })
}
