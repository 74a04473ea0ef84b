import type { Finding } from '../checks/check.ts'
import check from '../checks/restart-the-server.ts'
import { cases } from './cases.ts'

type Said = Finding<typeof check.messages>

const secretAgain: Said = { code: 'secretAgain', level: 'warning', values: { field: 'IMS client secret' } }
const secondAccount: Said = {
  code: 'secondAccount',
  level: 'warning',
  values: { place: 'Administration > Platform > External accounts' },
}
const restartAsked: Said = { code: 'restartAsked', level: 'note', values: {} }
const restartWeb: Said = {
  code: 'restartWeb',
  level: 'note',
  values: { module: 'web', command: 'nlserver restart web' },
}
const enough: Said = { code: 'enough', level: 'unsure', values: { command: 'nlserver restart web' } }
const linux: Said = {
  code: 'linux',
  level: 'note',
  values: { stop: 'systemctl stop nlserver', start: 'systemctl start nlserver' },
}
const linuxOld: Said = {
  code: 'linuxOld',
  level: 'note',
  values: { stop: '/etc/init.d/nlserver6 stop', start: '/etc/init.d/nlserver6 start' },
}
const windows: Said = {
  code: 'windows',
  level: 'note',
  values: { stop: 'net stop nlserver6', start: 'net start nlserver6' },
}
const ownAccount: Said = {
  code: 'ownAccount',
  level: 'note',
  values: { stop: 'nlserver shutdown', start: 'nlserver watchdog -svc -noconsole' },
}
const running: Said = { code: 'running', level: 'note', values: { command: 'nlserver pdump', module: 'web@default' } }
const reloadAlone: Said = { code: 'reloadAlone', level: 'warning', values: { command: 'nlserver config -reload' } }
const reloadServer: Said = {
  code: 'reload',
  level: 'note',
  values: { file: 'serverConf.xml', command: 'nlserver config -reload' },
}
const webView2: Said = {
  code: 'webView2',
  level: 'note',
  values: { setting: 'webView2Mode', module: 'web', command: 'nlserver restart web' },
}
const apache: Said = { code: 'apache', level: 'note', values: { command: '/etc/init.d/apache2 restart' } }
const notDynamic: Said = { code: 'notDynamic', level: 'note', values: {} }
const technicalAccount: Said = {
  code: 'technicalAccount',
  level: 'note',
  values: { file: 'serverConf.xml', prefix: 'authIMS' },
}

export default cases(check, {
  'nothing given': {
    input: {},
    findings: [{ code: 'changedMissing', level: 'unsure', values: {} }],
  },
  'only the system': {
    input: { system: 'windows' },
    findings: [{ code: 'changedMissing', level: 'unsure', values: {} }],
  },
  'the external account, on Linux': {
    input: { changed: 'externalAccount', system: 'linux' },
    findings: [restartAsked, restartWeb, enough, linux, ownAccount, running, reloadAlone],
  },
  'the external account, on an older Linux': {
    input: { changed: 'externalAccount', system: 'linuxOld' },
    findings: [restartAsked, restartWeb, enough, linuxOld, ownAccount, running, reloadAlone],
  },
  'the external account, on Windows': {
    input: { changed: 'externalAccount', system: 'windows' },
    findings: [restartAsked, restartWeb, enough, windows, ownAccount, running, reloadAlone],
  },
  'the external account, on whatever system': {
    input: { changed: 'externalAccount' },
    findings: [restartAsked, restartWeb, enough, linux, linuxOld, windows, ownAccount, running, reloadAlone],
  },
  'serverConf.xml, on Linux': {
    input: { changed: 'serverConf', system: 'linux' },
    findings: [reloadServer, webView2, apache, notDynamic, linux, ownAccount, running, technicalAccount],
  },
  'serverConf.xml, on Windows: the command for Apache is one of Linux': {
    input: { changed: 'serverConf', system: 'windows' },
    findings: [reloadServer, webView2, notDynamic, windows, ownAccount, running, technicalAccount],
  },
  'serverConf.xml, on whatever system': {
    input: { changed: 'serverConf' },
    findings: [
      reloadServer,
      webView2,
      apache,
      notDynamic,
      linux,
      linuxOld,
      windows,
      ownAccount,
      running,
      technicalAccount,
    ],
  },
  'the file of an instance': {
    input: { changed: 'instanceConf', system: 'linuxOld' },
    findings: [
      {
        code: 'reload',
        level: 'note',
        values: { file: 'config-<instance>.xml', command: 'nlserver config -reload' },
      },
      notDynamic,
      linuxOld,
      ownAccount,
      running,
    ],
  },
  'product profiles': {
    input: { changed: 'profiles', system: 'linux' },
    findings: [
      { code: 'noRestart', level: 'note', values: {} },
      { code: 'signInAgain', level: 'note', values: {} },
    ],
  },
  'a package': {
    input: { changed: 'packageImport', system: 'windows' },
    findings: [secretAgain, secondAccount, restartAsked, restartWeb, enough, windows, ownAccount, running],
  },
  'a copy of an environment': {
    input: { changed: 'environmentCopy', system: 'linux' },
    findings: [
      secretAgain,
      { code: 'callbackAgain', level: 'warning', values: { field: 'Callback server' } },
      secondAccount,
      restartAsked,
      restartWeb,
      enough,
      linux,
      ownAccount,
      running,
    ],
  },
  'something at Adobe': {
    input: { changed: 'adobe', system: 'linux' },
    findings: [{ code: 'atAdobe', level: 'unsure', values: {} }, restartWeb, enough, linux, ownAccount, running],
  },
  'a system that nobody knows': {
    input: { changed: 'instanceConf', system: 'constructor' },
    findings: [
      {
        code: 'reload',
        level: 'note',
        values: { file: 'config-<instance>.xml', command: 'nlserver config -reload' },
      },
      notDynamic,
      linux,
      linuxOld,
      windows,
      ownAccount,
      running,
    ],
  },
  'names of objects are only names': {
    input: { changed: '__proto__', system: '__proto__' },
    findings: [{ code: 'changedMissing', level: 'unsure', values: {} }],
  },
})
