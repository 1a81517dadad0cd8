import { setTimeout as pause } from 'node:timers/promises'
import { type Connection, open, serverVersion } from '../database.ts'
import { DatabaseFailed, DatabaseTimeout, DatabaseUnavailable } from '../failure.ts'
import type { Home } from './home.ts'
import { saidInLog } from './server.ts'

/** ENDED: the process is gone. REFUSED: the home's own Neo4j answers, but not to our password. LATE: it took longer than a boot may. */
export type Answer = { readonly version: string } | 'ENDED' | 'REFUSED' | 'LATE'

/** Milliseconds: a first boot takes 6 s on two idle cores; recovery after a power cut, or a busy machine, longer. */
export const LONGEST_BOOT = 180_000

/**
 * Waits until the home's server answers a statement and listens wherever it shall. It is asked once its log says that it
 * listens on the port: who answers there before may be the Neo4j of another home. (The driver's own waiting backs off in
 * seconds; the log is read every 20 ms, which costs next to nothing.)
 */
export async function whenItAnswers(
  connection: Connection,
  home: Home,
  port: number,
  isAlive: () => boolean,
  longest: number,
  signal?: AbortSignal,
): Promise<Answer> {
  const deadline = performance.now() + longest
  let answer: Answer | undefined
  while (performance.now() < deadline) {
    signal?.throwIfAborted()
    const said = await saidInLog(home)
    if (!answer && said.listensOn(port)) answer = await ask(connection)
    if (!isAlive()) return 'ENDED'
    // Bolt answers before the Browser's port is bound.
    if (answer === 'REFUSED' || (answer && said.started)) return answer
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
