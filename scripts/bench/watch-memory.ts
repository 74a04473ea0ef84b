import { readdirSync, readFileSync } from 'node:fs'

/** Bytes of a page of memory on the systems that have `/proc`. */
const page = 4096

/** Watches how much memory a group of processes holds; only where there is `/proc`. */
export function watchMemory(group: number): { most(): number | undefined; stop(): void } {
  let most = 0
  const timer = setInterval(() => {
    most = Math.max(most, held(group))
  }, 300)
  return {
    most: () => most || undefined,
    stop: () => clearInterval(timer),
  }
}

/** Megabytes of all processes of a group. */
function held(group: number): number {
  let pages = 0
  for (const { group: own, resident } of processes()) if (own === group) pages += resident
  return (pages * page) / 1024 / 1024
}

function* processes(): Generator<{ group: number; resident: number }> {
  for (const name of entries()) {
    if (!/^\d+$/.test(name)) continue
    try {
      // After the name, which may hold anything: state, parent, group; and resident pages as the 22nd.
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      yield { group: Number(fields[2]), resident: Number(fields[21]) }
    } catch {
      // It has ended in the meantime.
    }
  }
}

function entries(): string[] {
  try {
    return readdirSync('/proc')
  } catch {
    return []
  }
}
