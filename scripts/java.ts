import { installed } from './installed.ts'

/** The path of a Java for the W3C's checker of HTML; installs Debian's where there is none. */
export function java(): string {
  return installed({
    name: 'Java',
    variable: 'SIGNPOST_JAVA',
    places: ['/usr/bin/java', '/usr/local/bin/java', '/opt/homebrew/opt/openjdk/bin/java'],
    packages: ['default-jre-headless'],
  })
}
