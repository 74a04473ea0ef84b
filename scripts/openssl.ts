import { installed } from './installed.ts'

/** The path of the program that makes a certificate for the tests; installs Debian's where there is none. */
export function openssl(): string {
  return installed({
    name: 'OpenSSL',
    variable: 'SIGNPOST_OPENSSL',
    places: ['/usr/bin/openssl', '/usr/local/bin/openssl', '/opt/homebrew/bin/openssl'],
    packages: ['openssl'],
  })
}
