import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * A server that shakes hands over Bolt 5.4, names itself as it is told to, and says yes to whatever comes: enough for
 * a driver to ask it for its version.
 */
export async function serverNamedAs(agent: string): Promise<{ uri: string; close: () => void }> {
  const server = createServer(socket => {
    let shaken = false
    socket.on('error', () => {})
    socket.on('data', bytes => {
      if (!shaken) {
        shaken = true
        socket.write(Buffer.from([0, 0, 4, 5]))
        return
      }
      for (const _message of messagesIn(bytes))
        socket.write(success({ server: agent, connection_id: 'bolt-1' }))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return { uri: `bolt://127.0.0.1:${address.port}`, close: () => server.close() }
}

/** A message is chunks, each after its length in two bytes, then a length of nought. */
function* messagesIn(bytes: Buffer): Generator<Buffer> {
  let chunks: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt16BE(at)
    at += 2
    if (length > 0) chunks.push(bytes.subarray(at, at + length))
    else if (chunks.length > 0) {
      yield Buffer.concat(chunks)
      chunks = []
    }
    at += length
  }
}

/** SUCCESS with a map of short texts, in PackStream. */
function success(fields: Readonly<Record<string, string>>): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.from([0x80 + word.length]), Buffer.from(word)])
  const entries = Object.entries(fields)
  const message = Buffer.concat([
    Buffer.from([0xb1, 0x70, 0xa0 + entries.length]),
    ...entries.flatMap(([key, value]) => [text(key), text(value)]),
  ])
  return Buffer.concat([Buffer.from([0, message.length]), message, Buffer.from([0, 0])])
}
