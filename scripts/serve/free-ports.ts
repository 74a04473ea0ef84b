import { createServer } from 'node:http'
import { listen } from './listen.ts'

/** Two ports that nobody has: both are taken before either is given back. */
export async function freePorts(): Promise<[number, number]> {
  const servers = [createServer(), createServer()] as const
  const ports: [number, number] = [await listen(servers[0], 0), await listen(servers[1], 0)]
  for (const server of servers) await new Promise((resolve) => server.close(resolve))
  return ports
}
