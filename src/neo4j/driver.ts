import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { guarded } from './guard.ts'

export type Connection = {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Milliseconds after which Neo4j ends a read. */
  readonly readTimeout: number
  /** Milliseconds more for a text that Neo4j has yet to plan; none: the same time for all. */
  readonly planning?: number
  /** How many plans Neo4j keeps; as many as it does by default where nothing is said. */
  readonly plans?: number
}

export type Mode = 'READ' | 'WRITE'

/** Milliseconds that Neo4j has to tell of a read that it ended, or that it is there at all. */
export const GRACE = 800

/** The driver, with what `bench/driver.ts` measured; nothing is sent before the first statement. */
export function openDriver({ uri, user, password, readTimeout, planning = 0 }: Connection): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    // With 64 askers 8 do as much a second as 100, and past 32 the slowest wait longer: they only queue inside Neo4j.
    maxConnectionPoolSize: 32,
    // The driver's own, measured: 100 rows at a time cost a third more of 100,000, all at once saves nothing.
    fetchSize: 1_000,
    // A read waits for a connection no longer than for its answer: its deadline tells a busy server from a dead one.
    connectionAcquisitionTimeout: readTimeout + planning + 2 * GRACE,
    // Long enough for a server under load, short enough that a reader hears of a dead one within five seconds.
    connectionTimeout: 3_000,
    // A connection that was idle for so long is asked whether it is still there before it is trusted.
    connectionLivenessCheckTimeout: 10_000,
    maxTransactionRetryTime: 4_000,
    // Nobody reads them here.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    telemetryDisabled: true,
    userAgent: 'demarche/0.1',
  })
}

export type Use = <T>(mode: Mode, work: (session: Session) => Promise<T>) => Promise<T>

/** A session for each piece of work, which costs no more than a kept one; all of them see what any of them wrote, and no older state than any has seen. */
export function sessionsOf(driver: Driver, database: string): Use {
  const bookmarkManager = neo4j.bookmarkManager()
  return async (mode, work) => {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager })
    try {
      return await work(session)
    } finally {
      await session.close()
    }
  }
}

/** The version that the server names itself by, such as "5.26.31"; fails as Database's `read` does. */
export async function serverVersion(connection: Connection): Promise<string> {
  const driver = openDriver({ ...connection, readTimeout: 4_000 })
  try {
    return await guarded(async () => {
      const info = await driver.getServerInfo({ database: connection.database })
      return (info.agent ?? '').replace(/^Neo4j\//, '')
    })
  } finally {
    await driver.close()
  }
}

/**
 * Asks whether the server is there, by a connection of its own: those of the pool may all be at work. Who asks within
 * the same second shares the question. What hangs is closed.
 */
export function probing(connection: Connection): () => Promise<unknown> {
  let asked = Number.NEGATIVE_INFINITY
  let answer: Promise<unknown> = Promise.resolve()
  return () => {
    if (performance.now() - asked < GRACE / 2) return answer
    asked = performance.now()
    const driver = openDriver(connection)
    const close = () => void driver.close().catch(() => {})
    const timer = setTimeout(close, 2 * GRACE).unref()
    answer = driver.getServerInfo({ database: connection.database })
    answer.then(close, close).finally(() => clearTimeout(timer))
    return answer
  }
}
