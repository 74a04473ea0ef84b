import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of documents, as somebody has it who runs a command there. */
export class Documents {
  readonly #home = mkdtempSync(join(tmpdir(), 'documents-'))

  constructor(files: Record<string, string | Uint8Array>) {
    this.put(files)
  }

  put(files: Record<string, string | Uint8Array>): void {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#home, file)), { recursive: true })
      if (!file.endsWith('/')) writeFileSync(join(this.#home, file), text)
      else mkdirSync(join(this.#home, file), { recursive: true })
    }
  }

  get(file: string): string {
    return readFileSync(join(this.#home, file), 'utf8')
  }

  /** Runs a command of `scripts/` as if started in the folder. */
  run(script: string, ...args: string[]) {
    const program = join(import.meta.dirname, `../scripts/${script}.ts`)
    const env = { ...process.env, INIT_CWD: this.#home }
    const { status, stdout, stderr } = spawnSync('node', ['--no-warnings', program, ...args], { encoding: 'utf8', env })
    return { status, stdout, stderr }
  }

  remove(): void {
    rmSync(this.#home, { recursive: true })
  }
}
