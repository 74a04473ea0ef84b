import type { Said } from '../restart-the-server.ts'

const restart = 'nlserver restart web'
const reload = 'nlserver config -reload'

/** The commands of the whole service, by system: to stop it and to start it. */
const services = new Map<string, Said>([
  ['linux', service('linux', 'systemctl stop nlserver', 'systemctl start nlserver')],
  ['linuxOld', service('linuxOld', '/etc/init.d/nlserver6 stop', '/etc/init.d/nlserver6 start')],
  ['windows', service('windows', 'net stop nlserver6', 'net start nlserver6')],
])

/** The command for Apache stands in the page for Linux only. */
const notOnWindows = new Set<string>(['apache'])

const account: readonly Said[] = [
  { code: 'restartAsked', level: 'note', values: {} },
  { code: 'restartWeb', level: 'note', values: { module: 'web', command: restart } },
  { code: 'enough', level: 'unsure', values: { command: restart } },
]

const wholeService: readonly Said[] = [
  ...services.values(),
  {
    code: 'ownAccount',
    level: 'note',
    values: { stop: 'nlserver shutdown', start: 'nlserver watchdog -svc -noconsole' },
  },
  { code: 'running', level: 'note', values: { command: 'nlserver pdump', module: 'web@default' } },
]

const lookAgain: Said = {
  code: 'secondAccount',
  level: 'warning',
  values: { place: 'Administration > Platform > External accounts' },
}
const secretAgain: Said = { code: 'secretAgain', level: 'warning', values: { field: 'IMS client secret' } }
const callbackAgain: Said = { code: 'callbackAgain', level: 'warning', values: { field: 'Callback server' } }
const reloadAlone: Said = { code: 'reloadAlone', level: 'warning', values: { command: reload } }
const notDynamic: Said = { code: 'notDynamic', level: 'note', values: {} }

/** What to do after each kind of change, in order, with the commands of all systems. */
const plans = new Map<string, readonly Said[]>([
  ['externalAccount', [...account, ...wholeService, reloadAlone]],
  [
    'serverConf',
    [
      reloadOf('serverConf.xml'),
      { code: 'webView2', level: 'note', values: { setting: 'webView2Mode', module: 'web', command: restart } },
      { code: 'apache', level: 'note', values: { command: '/etc/init.d/apache2 restart' } },
      notDynamic,
      ...wholeService,
      { code: 'technicalAccount', level: 'note', values: { file: 'serverConf.xml', prefix: 'authIMS' } },
    ],
  ],
  ['instanceConf', [reloadOf('config-<instance>.xml'), notDynamic, ...wholeService]],
  [
    'profiles',
    [
      { code: 'noRestart', level: 'note', values: {} },
      { code: 'signInAgain', level: 'note', values: {} },
    ],
  ],
  ['packageImport', [secretAgain, lookAgain, ...account, ...wholeService]],
  ['environmentCopy', [secretAgain, callbackAgain, lookAgain, ...account, ...wholeService]],
  ['adobe', [{ code: 'atAdobe', level: 'unsure', values: {} }, ...account.slice(1), ...wholeService]],
])

/** What to do after a change, in order; undefined for a change that nobody described. An unknown system means all. */
export function stepsOf(changed: string, system: string): readonly Said[] | undefined {
  const steps = plans.get(changed)
  if (!steps || !services.has(system)) return steps
  return steps.filter(({ code }) => {
    if (services.has(code)) return code === system
    return system !== 'windows' || !notOnWindows.has(code)
  })
}

function service(code: 'linux' | 'linuxOld' | 'windows', stop: string, start: string): Said {
  return { code, level: 'note', values: { stop, start } }
}

function reloadOf(file: string): Said {
  return { code: 'reload', level: 'note', values: { file, command: reload } }
}
