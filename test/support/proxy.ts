import { connect, createServer, type Socket } from 'node:net'

/** A door in front of Neo4j that a test can shut, as a network or a dying server would. */
export type Door = {
  readonly port: number
  /** Cuts every connection and lets none in. */
  readonly shut: () => void
  readonly open: () => void
  /** Lets nothing through and closes nothing, as a host that lost its power: until `open`. */
  readonly mute: () => void
  /** Lets questions through and keeps the answers back, in order: until `release`. `text`: only on connections that send it. */
  readonly hold: (text?: string) => void
  readonly release: () => void
  /** How often a text has gone by on its way to Neo4j, since the door stands. */
  readonly asked: (text: string) => number
  readonly close: () => Promise<void>
}

export async function doorTo(host: string, port: number): Promise<Door> {
  let isOpen = true
  let isMute = false
  let isHeld = false
  let heldText = ''
  const held: (() => void)[] = []
  const asked: Buffer[] = []
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
  }
  const server = createServer(client => {
    if (!isOpen) return client.destroy()
    const upstream = connect(port, host)
    keep(client)
    keep(upstream)
    let hasSentIt = false
    client.on('data', part => {
      asked.push(part)
      hasSentIt ||= isHeld && part.includes(heldText)
      return isMute || upstream.write(part)
    })
    upstream.on('data', part => {
      if (isHeld && (heldText === '' || hasSentIt)) held.push(() => client.write(part))
      else if (!isMute) client.write(part)
    })
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
    return undefined
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    shut: () => {
      isOpen = false
      cut()
    },
    open: () => {
      // What was kept back is lost: such a connection is of no more use.
      if (isMute) cut()
      isMute = false
      isOpen = true
    },
    mute: () => {
      isMute = true
    },
    hold: (text = '') => {
      isHeld = true
      heldText = text
    },
    release: () => {
      isHeld = false
      for (const pass of held.splice(0)) pass()
    },
    asked: text => Buffer.concat(asked).toString('latin1').split(text).length - 1,
    close: () =>
      new Promise(resolve => {
        cut()
        server.close(() => resolve())
      }),
  }
}
