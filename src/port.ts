import { CannotStart } from './cannot-start.ts'

/** Where GraphQL servers are looked for. */
const WISH = 4_000

/**
 * Listens on the port that was asked for, or else on 4000 or the next free one up, and answers with the port.
 * The port is tried by listening on it: asking beforehand would leave time for another to take it.
 */
export async function listenOn(
  wanted: number | undefined,
  host: string,
  listen: (address: { readonly host: string; readonly port: number }) => Promise<unknown>,
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

function refusal(code: unknown, host: string, port: number): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} of ${host} is taken: set PORT to another, or leave it unset for the next free one.`
  if (code === 'EACCES') return `This account may not listen on port ${port}: set PORT to one from 1024 on.`
  return `This machine has no address ${host} to listen on: set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.`
}
