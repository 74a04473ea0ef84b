import { createServer } from 'node:http'
import { listen } from '../serve/listen.ts'

/** A port that is free now, for who has to name one before anything listens there. */
export async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server, 0)
  await new Promise((resolve) => server.close(resolve))
  return port
}
