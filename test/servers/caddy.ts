import type { Server } from './server.ts'

export const caddy: Server = {
  program: 'caddy',
  args: () => ['run', '--config', 'recipe.conf', '--adapter', 'caddyfile'],
  around: () => ({}),
  instead: ({ http, https }) => {
    // Several run at a time, so none listens for orders; and this machine need not trust their certificates.
    const options = ['admin off', 'skip_install_trust']
    const ports = https === undefined ? [] : [`http_port ${http}`, `https_port ${https}`]
    return [[/^\{$/m, ['{', ...options, ...ports].join('\n\t')]]
  },
}
