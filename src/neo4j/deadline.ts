import { DatabaseTimeout, DatabaseUnavailable } from './failure.ts'

export type Patience = {
  /** Milliseconds after which Neo4j ends the work by itself. */
  readonly timeout: number
  /** Milliseconds that it has beyond these where it is there: to plan a text. */
  readonly planning: number
  /** Milliseconds that it has to tell so. */
  readonly grace: number
  /** Something so small that a server which is there answers it at once. */
  readonly isThere: () => Promise<unknown>
}

/** What work is told of the time it has. It counts from the question: who waited for a turn has that much less. */
export type Deadline = {
  /** Milliseconds that are left to Neo4j; none when it is too late to begin. */
  readonly left: () => number
  /** Rejects when the asker is given up: nobody waits for the outcome any more. */
  readonly passed: Promise<never>
}

/**
 * The outcome of `work`, or a failure when it has none in time: DatabaseTimeout from a server that is there and slow
 * to end it, DatabaseUnavailable from one that vanished without closing its connections, for which the driver would
 * wait for ever. What the driver still holds is left to it.
 */
export async function within<T>(
  { timeout, planning, grace, isThere }: Patience,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  const timers: NodeJS.Timeout[] = []
  const end = performance.now() + timeout + planning
  const passed = new Promise<never>((_, reject) => {
    const ask = () => {
      let heard = false
      isThere().then(
        () => {
          heard = true
        },
        () => {},
      )
      const late = (after: number) => new Error(`no answer within ${after} ms`)
      const give = () => {
        if (!heard) reject(new DatabaseUnavailable(late(timeout + grace)))
        else timers.push(setTimeout(giveUp, planning))
      }
      const giveUp = () => reject(new DatabaseTimeout(late(timeout + planning + grace)))
      timers.push(setTimeout(give, grace))
    }
    timers.push(setTimeout(ask, timeout))
  })
  const outcome = work({ left: () => end - performance.now(), passed })
  // Its end may come after the deadline, when nobody waits for it any more.
  outcome.catch(() => {})
  try {
    return await Promise.race([outcome, passed])
  } finally {
    timers.forEach(clearTimeout)
  }
}
