import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const project = join(import.meta.dirname, '../..')
const copied = [
  'src',
  'content',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const generated = join(project, 'src/content')

/** Copies the project into a folder, so that a build there leaves the working tree as it is. */
export function copySignpost(folder: string): void {
  for (const name of copied) {
    cpSync(join(project, name), join(folder, name), { recursive: true, filter: (path) => path !== generated })
  }
  linkPackages(folder)
}

/** The packages one by one, as their folder also holds the caches of builds. */
function linkPackages(folder: string) {
  const packages = join(project, 'node_modules')
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(packages)) {
    if (!name.startsWith('.')) symlinkSync(join(packages, name), join(folder, 'node_modules', name), 'junction')
  }
}

/** Repeats the guides in the sources of a copy until it has about as many documents as wanted. */
export function repeatGuides(folder: string, wanted: number): void {
  const content = join(folder, 'content')
  const guides = globSync('*/ims-troubleshooting.md', { cwd: content })
  const times = Math.ceil(wanted / guides.length)
  for (const path of guides) {
    const text = readFileSync(join(content, path))
    for (let count = 2; count <= times; count += 1) {
      writeFileSync(join(content, path.replace(/\.md$/, `-${count}.md`)), text)
    }
  }
}

/** The generated pages of a copy: path below `src/content`, and text. */
export function generatedPages(folder: string): { path: string; text: string }[] {
  const pages = join(folder, relative(project, generated))
  return globSync('**/*.mdx', { cwd: pages }).map((path) => ({ path, text: readFileSync(join(pages, path), 'utf8') }))
}
