import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './run.ts'

/** Installs packages into a folder. Throws when there is no network. */
export async function installPackages(folder: string, dependencies: Record<string, string>): Promise<void> {
  const manifest = { name: 'peer', private: true, type: 'module', dependencies }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  try {
    await run(folder, [...npm(), 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  } catch (error) {
    // What npm says in full names hosts; its code is enough.
    const code = /npm error code (\S+)/.exec((error as Error).message)?.[1] ?? 'no code'
    throw new Error(`npm could not install it (${code}); is there a network?`)
  }
}

/** The npm that runs the benchmark, on the Node that runs it. */
function npm(): [string, ...string[]] {
  const { npm_execpath: script } = process.env
  return script?.endsWith('.js') ? [process.execPath, script] : ['npm']
}
