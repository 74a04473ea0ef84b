import { installed } from './installed.ts'

/** The path of the web server for the tests; installs Debian's where there is none. */
export function apache(): string {
  return installed({
    name: 'Apache',
    variable: 'SIGNPOST_APACHE',
    places: ['/usr/sbin/apache2'],
    // The program and its modules, without a service.
    packages: ['apache2-bin'],
  })
}
