import { defineCheck, type Finding } from './check.ts'
import type { Basis } from './provenance.ts'
import { stepsOf } from './restart/steps.ts'

const asked: Basis = { kind: 'documented', source: 'imsTroubleshooting' }
const commands: Basis = { kind: 'documented', source: 'administration' }
const signIn: Basis = { kind: 'documented', source: 'standardGroups' }
const copying: Basis = { kind: 'documented', source: 'duplicating' }
const afterCopy: Basis = { kind: 'inferred', source: 'duplicating' }
const edge: Basis = { kind: 'documented', source: 'edgeChromium' }
const unknown: Basis = { kind: 'inferred', source: 'unanswered' }

const messages = {
  changedMissing: 'It was not said what was changed. What to restart depends on it.',
  noRestart: 'A change of product profiles needs no restart.',
  signInAgain: 'The person signs out and in again: Campaign takes the profiles over at sign-in.',
  secretAgain: 'An export of external accounts leaves the secrets out. Enter {field} again.',
  callbackAgain: 'The copy may hold the callback of the other environment. Set {field} to the address of this one.',
  secondAccount:
    'A second account may have come with it. Look at {place}: only one account of the Experience Cloud kind may stay.',
  atAdobe:
    'Adobe does not say whether Campaign notices a change on Adobe’s side by itself. Try a new sign-in first; if it makes no difference, restart.',
  restartAsked: 'Adobe asks for a restart of the server after a change in the external account, and gives no command.',
  restartWeb: 'On each application server to which the console connects, restart the module {module}: {command}',
  enough:
    'Whether {command} is enough is not documented. If it makes no difference, stop the whole service and start it again.',
  reload: 'After a change in {file}, load the configuration again: {command}',
  notDynamic: 'Some settings are read at the start only. If the change does not show, restart the whole service.',
  webView2: 'After a change of {setting}, Adobe restarts the module {module} too: {command}',
  apache: 'Where Apache is the web server, it is restarted after that: {command}',
  linux: 'Linux from 20.1 on, as root: stop the service with {stop} and start it with {start}',
  linuxOld: 'Linux before 20.1, as root: stop the service with {stop} and start it with {start}',
  windows: 'Windows, as administrator: stop the service with {stop} and start it with {start}',
  ownAccount: 'Without these rights, in the account of Adobe Campaign, stop it with {stop} and start it with {start}',
  running: '{command} lists the modules that run. The one for sign-in stands there as {module}.',
  reloadAlone:
    '{command} alone is for configuration files. The external account is in the database, so that is not what Adobe asks for.',
  technicalAccount:
    'Settings of {file} that begin with {prefix} are for Campaign when it calls other services. Sign-in reads the external account.',
} as const

/** One finding of this check. */
export type Said = Finding<typeof messages>

/** What was changed decides what to restart; how much is enough, nobody documents. */
export default defineCheck({
  id: 'restart-the-server',
  title: 'Restart',
  purpose: 'Tells what to restart after a change, in which order and with which commands, and how sure that is.',
  fields: {
    changed: {
      label: 'What was changed?',
      hint: 'A change counts only after the restart that belongs to it.',
      kind: 'choice',
      options: {
        externalAccount: 'A field of the external account',
        serverConf: 'The file serverConf.xml',
        instanceConf: 'The configuration file of an instance',
        profiles: 'Product profiles in the Admin Console',
        packageImport: 'A package was imported',
        environmentCopy: 'One environment was copied to another',
        adobe: 'Something at Adobe: scopes, allowlist, secret',
      },
    },
    system: {
      label: 'System of the server',
      hint: 'Where Campaign runs, not where the console does. Without it, the commands of all systems are shown.',
      kind: 'choice',
      options: { linux: 'Linux, from 20.1', linuxOld: 'Linux, before 20.1', windows: 'Windows' },
    },
  },
  messages,
  basis: {
    changedMissing: asked,
    noRestart: { kind: 'inferred', source: 'standardGroups' },
    signInAgain: signIn,
    secretAgain: copying,
    callbackAgain: afterCopy,
    secondAccount: afterCopy,
    atAdobe: unknown,
    restartAsked: asked,
    restartWeb: { kind: 'inferred', source: 'administration' },
    enough: unknown,
    reload: commands,
    notDynamic: commands,
    webView2: edge,
    apache: edge,
    linux: commands,
    linuxOld: commands,
    windows: commands,
    ownAccount: commands,
    running: commands,
    reloadAlone: { kind: 'inferred', source: 'administration' },
    technicalAccount: { kind: 'documented', source: 'serverConfiguration' },
  },
  example: { changed: 'environmentCopy', system: 'linux' },
  *run({ changed, system }) {
    const steps = stepsOf(changed, system)
    if (steps) yield* steps
    else yield { code: 'changedMissing', level: 'unsure', values: {} }
  },
})
