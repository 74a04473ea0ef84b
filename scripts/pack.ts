import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

/** Before `npm pack`: the check-up as one file of JavaScript that needs no other package, for Node 20 or newer. */
const project = join(import.meta.dirname, '..')
const to = join(project, 'command')

rmSync(to, { recursive: true, force: true })
mkdirSync(to)
const bundle = await rolldown({
  input: join(import.meta.dirname, 'check-up.ts'),
  platform: 'node',
  transform: { target: 'node20' },
})
await bundle.write({ file: join(to, 'check-up.js'), format: 'esm', banner: '#!/usr/bin/env node' })
await bundle.close()
chmodSync(join(to, 'check-up.js'), 0o755)
// The only package in the bundle.
copyFileSync(join(project, 'node_modules/yaml/LICENSE'), join(to, 'LICENSE-yaml'))
