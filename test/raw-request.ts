import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** What a server answers, as it came. */
export interface Answer {
  /** 0 for a connection that was closed without an answer. */
  status: number
  /** By name in small letters. */
  headers: Record<string, string>
  body: string
}

/** Asks a server of this machine for a target as it is, which `fetch` would first make good. */
export function rawGet(port: number, target: string, fields: Record<string, string> = {}): Promise<Answer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...fields })
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return rawRequest(port, `GET ${target} HTTP/1.1\r\n${text}\r\n`)
}

/** Sends bytes, one a letter, and gives what comes back until the connection is closed. */
export async function rawRequest(port: number, request: string): Promise<Answer> {
  const socket = await rawConnection(port)
  socket.write(Buffer.from(request, 'latin1'))
  return rawAnswer(socket)
}

export async function rawConnection(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  // A server may close the connection while a client still writes.
  socket.on('error', () => {})
  return socket
}

export async function rawAnswer(socket: Socket): Promise<Answer> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  await new Promise((resolve) => socket.once('close', resolve))
  const [head = '', ...body] = Buffer.concat(chunks).toString().split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const fields = lines.map((line) => [line.split(': ')[0]?.toLowerCase() ?? '', line.slice(line.indexOf(': ') + 2)])
  return { status: Number(first.split(' ')[1] ?? 0), headers: Object.fromEntries(fields), body: body.join('\r\n\r\n') }
}
