import { installed } from './installed.ts'

/** The path of the web server for the tests; installs Debian's where there is none. */
export function nginx(): string {
  return installed({
    name: 'nginx',
    variable: 'SIGNPOST_NGINX',
    places: ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    packages: ['nginx-light'],
    service: 'nginx',
  })
}
