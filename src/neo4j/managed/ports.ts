import { createServer } from 'node:net'

/** Neo4j's own ports, which every guide and example names. */
export const DEFAULTS: Ports = { bolt: 7687, http: 7474 }

export type Ports = { readonly bolt: number; readonly http: number }

/**
 * Two free loopback ports: those of the last start, so that links and saved connections stay right; else
 * Neo4j's own; else the next ones up.
 */
export async function freePorts(last: Ports | undefined, defaults = DEFAULTS): Promise<Ports> {
  const bolt = await firstFree([...(last ? [last.bolt] : []), ...upwards(defaults.bolt)])
  const http = await firstFree(
    [...(last ? [last.http] : []), ...upwards(defaults.http)].filter(port => port !== bolt),
  )
  return { bolt, http }
}

/** Any two free ports, for a server that nobody needs to find again. */
export async function anyPorts(): Promise<Ports> {
  const [bolt, http] = await Promise.all([listenOnce(0), listenOnce(0)])
  if (!bolt || !http) throw new Error('the system has no free port')
  return { bolt, http }
}

const upwards = (first: number) => Array.from({ length: 200 }, (_, index) => first + index)

async function firstFree(candidates: readonly number[]): Promise<number> {
  for (const port of candidates) if (await listenOnce(port)) return port
  return (await anyPorts()).bolt
}

/** The port it could listen on, undefined where something else does. */
const listenOnce = (port: number) =>
  new Promise<number | undefined>(done => {
    const probe = createServer()
    probe.once('error', () => done(undefined))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' ? address?.port : undefined))
    })
  })
