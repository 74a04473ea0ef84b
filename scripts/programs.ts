/** A program that the tests run and npm does not have. */
export interface Program {
  /** What it is called. */
  title: string
  places: readonly string[]
  /** Debian's packages with it and with what it needs. */
  packages: readonly string[]
  /** The service that comes with these packages, which nobody has asked for. */
  service?: string
}

/** The programs of the tests. A variable of the environment says where one is that stands elsewhere: `SIGNPOST_APACHE`. */
export const programs = {
  apache: {
    title: 'Apache',
    places: ['/usr/sbin/apache2'],
    // The program and its modules, without a service.
    packages: ['apache2-bin'],
  },
  browser: {
    title: 'Chromium',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    // The browser, and a font for Chinese.
    packages: ['chromium', 'fonts-noto-cjk'],
  },
  caddy: {
    title: 'Caddy',
    places: ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'],
    packages: ['caddy'],
    service: 'caddy',
  },
  java: {
    title: 'Java',
    places: ['/usr/bin/java', '/usr/local/bin/java', '/opt/homebrew/opt/openjdk/bin/java'],
    packages: ['default-jre-headless'],
  },
  nginx: {
    title: 'nginx',
    places: ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'],
    packages: ['nginx-light'],
    service: 'nginx',
  },
  openssl: {
    title: 'OpenSSL',
    places: ['/usr/bin/openssl', '/usr/local/bin/openssl', '/opt/homebrew/bin/openssl'],
    packages: ['openssl'],
  },
} as const satisfies Record<string, Program>

export type ProgramName = keyof typeof programs

/** Name of the variable of the environment that says where a program is. */
export function variableOf(name: ProgramName): string {
  return `SIGNPOST_${name.toUpperCase()}`
}
