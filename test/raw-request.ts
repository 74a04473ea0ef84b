import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

/** What a server answers, as it came. */
export interface Answer {
  /** 0 for a connection that was closed without an answer. */
  status: number
  /** By name in small letters. */
  headers: Record<string, string>
  body: string
}

/** Where a server of this machine listens, and whether it speaks HTTPS. */
export type Door = number | { port: number; secure: boolean }

/** Asks a server of this machine for a target as it is, which `fetch` would first make good. */
export function rawGet(door: Door, target: string, fields: Record<string, string> = {}): Promise<Answer> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...fields })
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return rawRequest(door, `GET ${target} HTTP/1.1\r\n${text}\r\n`)
}

/** Sends bytes, one a letter, and gives what comes back until the connection is closed. */
export async function rawRequest(door: Door, request: string): Promise<Answer> {
  const socket = await rawConnection(door)
  socket.write(Buffer.from(request, 'latin1'))
  return rawAnswer(socket)
}

export async function rawConnection(door: Door): Promise<Socket> {
  const { port, secure } = typeof door === 'number' ? { port: door, secure: false } : door
  const host = '127.0.0.1'
  // A certificate of this machine, which nobody has signed.
  const secured = { port, host, servername: 'localhost', rejectUnauthorized: false }
  const socket = secure ? connectSecurely(secured) : connect(port, host)
  await once(socket, secure ? 'secureConnect' : 'connect')
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
