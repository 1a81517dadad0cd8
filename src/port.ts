import { createServer } from 'node:http'
import { CannotStart } from './cannot-start.ts'

/** Where GraphQL servers are looked for. */
const WISH = 4_000

type Address = { readonly host: string; readonly port: number }

/**
 * Listens on the port that was asked for, or else on 4000 or the next free one up, and answers with the port.
 * The port is tried by listening on it: asking beforehand would leave time for another to take it.
 */
export async function listenOn(
  wanted: number | undefined,
  host: string,
  listen: (address: Address) => Promise<unknown>,
): Promise<number> {
  for (let port = wanted ?? WISH; ; port++) {
    try {
      await listen({ host, port })
      return port
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EADDRINUSE' && wanted === undefined && port < WISH + 100) continue
      throw code === undefined ? error : new CannotStart(refusal(code, host, port), error)
    }
  }
}

export type HeldPort = {
  readonly port: number
  /** Gives the port free for whoever listens on it next. */
  readonly release: () => Promise<void>
}

/**
 * Takes the port before there is a server for it, since Neo4j's settings must name it, and tells whoever asks meanwhile
 * that the server is starting.
 */
export async function heldPort(wanted: number | undefined, host: string): Promise<HeldPort> {
  const holder = createServer((_request, response) => {
    response
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' })
      .end('Demarche is starting: its graph is being brought up.\n')
  })
  await listenOn(wanted, host, address => {
    const listening = Promise.withResolvers<void>()
    holder.once('error', listening.reject)
    holder.listen(address, listening.resolve)
    return listening.promise.finally(() => holder.off('error', listening.reject))
  })
  const address = holder.address()
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    release: () =>
      new Promise(released => {
        holder.close(() => released())
        holder.closeAllConnections()
      }),
  }
}

function refusal(code: unknown, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken: set PORT to another, or leave it unset for the next free one.`
  if (code === 'EACCES') return `This account may not listen on port ${port}: set PORT to one from 1024 on.`
  return `This machine has no address ${host} to listen on: set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`
}
