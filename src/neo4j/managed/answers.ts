import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { type Connection, open, serverVersion } from '../database.ts'
import { DatabaseFailed, DatabaseTimeout, DatabaseUnavailable } from '../failure.ts'

/** ENDED: the process is gone. REFUSED: it answers, but not to our password. LATE: it took longer than a boot may. */
export type Answer = { readonly version: string } | 'ENDED' | 'REFUSED' | 'LATE'

/** Milliseconds: a first boot takes 6 s on two idle cores; recovery after a power cut, or a busy machine, longer. */
export const LONGEST_BOOT = 180_000

/**
 * Waits until the server answers a statement. The driver's own waiting backs off in seconds, so the port is
 * tried every 20 ms first, which costs next to nothing.
 */
export async function whenItAnswers(
  connection: Connection,
  port: number,
  isAlive: () => boolean,
  longest: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const deadline = performance.now() + longest
  while (performance.now() < deadline) {
    signal?.throwIfAborted()
    const answer = (await accepts(port)) ? await ask(connection) : undefined
    if (answer) return answer
    if (!isAlive()) return 'ENDED'
    await pause(20)
  }
  return 'LATE'
}

/** Milliseconds for the first statement of a server that has just begun to listen: it loads classes as it goes. */
const FIRST_ANSWER = 60_000

async function ask(connection: Connection): Promise<Answer | undefined> {
  const database = open({ ...connection, readTimeout: FIRST_ANSWER })
  try {
    const version = await serverVersion(connection)
    await database.read({ text: 'RETURN 1', parameters: {} })
    return { version }
  } catch (error) {
    if (error instanceof DatabaseUnavailable || error instanceof DatabaseTimeout) return undefined
    if (error instanceof DatabaseFailed && error.code.startsWith('Neo.ClientError.Security')) return 'REFUSED'
    throw error
  } finally {
    await database.close()
  }
}

const accepts = (port: number) =>
  new Promise<boolean>(done => {
    const socket = connect({ port, host: '127.0.0.1' })
    const answer = (yes: boolean) => {
      socket.destroy()
      done(yes)
    }
    socket.once('connect', () => answer(true)).once('error', () => answer(false))
  })
