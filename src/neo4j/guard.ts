import { setTimeout as pause } from 'node:timers/promises'
import type { Neo4jError } from 'neo4j-driver'
import { DatabaseFailed, DatabaseTimeout, DatabaseUnavailable } from './failure.ts'

/** Runs `work`; what the driver throws becomes a failure of ours, anything else passes. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isNeo4jError(error) ? failureOf(error) : error
  }
}

/** Past this a second try would keep the asker waiting for longer than a dead server deserves. */
const RETRY_WITHIN = 500

/**
 * Milliseconds: where one connection was cut the others of the pool were cut with it, and until the driver has noticed
 * it hands them out.
 */
const TO_NOTICE = 20

/**
 * An auto-commit read has no retry of its own in the driver; one that failed fast, in a way that the driver calls
 * retryable, is run once more. `mayRepeat` is asked then: rows that were handed over cannot be taken back.
 */
export async function retriedOnce<T>(
  work: () => Promise<T>,
  mayRepeat: (failure: Neo4jError) => boolean,
): Promise<T> {
  const begun = performance.now()
  try {
    return await work()
  } catch (error) {
    if (!isNeo4jError(error) || !error.retryable || performance.now() - begun >= RETRY_WITHIN) throw error
    if (!mayRepeat(error)) throw error
    if (isConnectionLost(error)) await pause(TO_NOTICE)
    return work()
  }
}

/** Whether the connection broke: the server may have been started anew, and then it has no plans left. */
export const isConnectionLost = ({ code }: Neo4jError): boolean =>
  code === 'ServiceUnavailable' || code === 'SessionExpired'

/** Neo4j plans a text before it finds fault with its parameters; a text that it can't plan costs little each time. */
export const isPlannedDespite = (failure: unknown): boolean =>
  failure instanceof DatabaseFailed && failure.code.startsWith('Neo.ClientError.Statement.')

const isNeo4jError = (error: unknown): error is Neo4jError =>
  error instanceof Error && error.name === 'Neo4jError' && 'code' in error

function failureOf(error: Neo4jError): Error {
  const { code } = error
  if (
    isConnectionLost(error) ||
    // The driver's own: no connection of the pool came free, because none is answered.
    (code === 'N/A' && error.message.includes('acquisition timed out')) ||
    // Starting, stopping, out of memory for one more statement: it may answer the next time.
    code.startsWith('Neo.TransientError.General')
  )
    return new DatabaseUnavailable(error)
  if (code.includes('TransactionTimedOut') || code.includes('LockClientStopped'))
    return new DatabaseTimeout(error)
  return new DatabaseFailed(error, code)
}
