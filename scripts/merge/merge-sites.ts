import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { searchEntry as entry, isBuiltSite } from '../build/is-built-site.ts'
import { writeHeaders } from '../headers/write-headers.ts'
import { mergedEntries, type SearchEntry } from '../index/merged-entries.ts'
import { completeLexicons } from './complete-lexicons.ts'

/** What is written for the site as a whole, and need not be the same in every build of a part. */
const written = ['_headers', '_redirects', '.well-known/security.txt']

/**
 * Merges builds of some languages into one site: what they share must be the same in all of them, or they were not made
 * from the same sources by the same version. Gives what speaks against it; then nothing is written.
 */
export function mergeSites(folders: readonly string[], to: string): string[] {
  const problems = [...folders.flatMap(notASite), ...targetProblem(to)]
  if (problems.length > 0) return problems
  const differing = [...differences(folders), ...versionProblem(folders)]
  if (differing.length > 0) return differing

  const made = `${to}.merging`
  rmSync(made, { recursive: true, force: true })
  mkdirSync(dirname(made), { recursive: true })
  for (const folder of folders) cpSync(folder, made, { recursive: true })
  writeFileSync(join(made, entry), JSON.stringify(mergedEntries(folders.map(entryOf))))
  completeLexicons(made)
  const redirects = new Set(folders.flatMap((folder) => linesOf(join(folder, '_redirects'))))
  if (redirects.size > 0) writeFileSync(join(made, '_redirects'), [...redirects].join(''))
  const refused = writeHeaders(made)
  if (refused.length > 0) return refused
  rmSync(to, { recursive: true, force: true })
  renameSync(made, to)
  return []
}

function notASite(folder: string): string[] {
  if (isBuiltSite(folder)) return []
  return [`${folder} is not a built site with its search index. Expected is what npm run build writes to dist/.`]
}

function targetProblem(to: string): string[] {
  const files = existsSync(to) ? globSync('*', { cwd: to }) : []
  return files.length === 0 ? [] : [`${to} is not empty. Name a folder that does not exist yet.`]
}

function differences(folders: readonly string[]): string[] {
  const first = new Map<string, string>()
  return folders.flatMap((folder) =>
    filesIn(folder).flatMap((file) => {
      const other = first.get(file)
      if (other === undefined) first.set(file, folder)
      if (
        other === undefined ||
        file === entry ||
        written.includes(file) ||
        isSame(join(folder, file), join(other, file))
      )
        return []
      return [
        `${file} is not the same in ${other} and ${folder}. Build both from the same sources with the same version.`,
      ]
    }),
  )
}

function versionProblem(folders: readonly string[]): string[] {
  const versions = new Set(folders.map((folder) => entryOf(folder).version))
  return versions.size > 1 ? [`The search indexes were made by different versions: ${[...versions].join(', ')}.`] : []
}

function filesIn(folder: string): string[] {
  return globSync('**', { cwd: folder, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
}

function isSame(one: string, other: string): boolean {
  return readFileSync(one).equals(readFileSync(other))
}

function linesOf(file: string): string[] {
  return existsSync(file) ? (readFileSync(file, 'utf8').match(/.*\n/g) ?? []) : []
}

function entryOf(folder: string): SearchEntry {
  return JSON.parse(readFileSync(join(folder, entry), 'utf8'))
}
