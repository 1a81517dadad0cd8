import { randomUUID } from 'node:crypto'
import neo4j, { type Driver, type Neo4jError, type Session } from 'neo4j-driver'
import { within } from './deadline.ts'
import { DatabaseFailed, DatabaseTimeout, DatabaseUnavailable } from './failure.ts'

/** One record: its columns in the order of the statement's RETURN. */
export type Row = readonly unknown[]

export type Statement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }

/** What was read, and the version of the data at the end of the reading; see versions.ts. */
export type Versioned = { readonly rows: readonly Row[]; readonly version: string }

export type Run = (statement: Statement) => Promise<readonly Row[]>

/** The one place that runs Cypher. */
export type Database = {
  /** One statement in a read-only auto-commit transaction: one round trip. Sees what `write` of this process wrote. */
  readonly read: Run
  /** The same, with the version of the data that was read. */
  readonly versioned: (statement: Statement) => Promise<Versioned>
  /** All statements of `work` in one write transaction, run again from the start where Neo4j asks for it. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>
  /** One statement outside an explicit transaction: constraints, indexes, CALL { } IN TRANSACTIONS. */
  readonly administer: Run
  readonly close: () => Promise<void>
}

export type Connection = {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** Milliseconds after which Neo4j ends a read. */
  readonly readTimeout: number
}

/** Milliseconds that Neo4j has to tell of a read that it ended. */
const GRACE = 800

/** Opens a driver; nothing is sent before the first statement. */
export function open(connection: Connection): Database {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    // Long enough for a server under load, short enough that a reader hears of a dead one within five seconds.
    connectionAcquisitionTimeout: 4_000,
    connectionTimeout: 3_000,
    // A connection that was idle for so long is asked whether it is still there before it is trusted.
    connectionLivenessCheckTimeout: 10_000,
    maxTransactionRetryTime: 4_000,
    telemetryDisabled: true,
    userAgent: 'demarche/0.1',
  })
  const bookmarkManager = neo4j.bookmarkManager()
  const session = (mode: 'READ' | 'WRITE'): Session =>
    driver.session({
      database: connection.database,
      defaultAccessMode: mode === 'READ' ? neo4j.session.READ : neo4j.session.WRITE,
      bookmarkManager,
    })
  const readOnce = async (statement: Statement): Promise<Versioned> =>
    using(session('READ'), async open => {
      const answer = await open.run(statement.text, statement.parameters, { timeout: connection.readTimeout })
      // A server that gave no bookmark would look as if nothing were ever written: then no two versions are the same.
      return { rows: answer.records.map(columnsOf), version: open.lastBookmarks().join() || randomUUID() }
    })
  const patience = {
    timeout: connection.readTimeout,
    grace: GRACE,
    isThere: () => readOnce({ text: 'RETURN 1', parameters: {} }),
  }
  const versioned = (statement: Statement) =>
    guarded(() => within(patience, () => retriedOnce(() => readOnce(statement))))
  return {
    versioned,
    read: async statement => (await versioned(statement)).rows,
    write: work =>
      guarded(() =>
        using(session('WRITE'), open =>
          open.executeWrite(transaction =>
            work(async statement => {
              const answer = await transaction.run(statement.text, statement.parameters)
              return answer.records.map(columnsOf)
            }),
          ),
        ),
      ),
    administer: statement =>
      guarded(() =>
        using(session('WRITE'), async open => {
          const answer = await open.run(statement.text, statement.parameters)
          return answer.records.map(columnsOf)
        }),
      ),
    close: () => driver.close(),
  }
}

/** The version that the server names itself by, such as "5.26.31"; fails as `read` does. */
export async function serverVersion(connection: Connection): Promise<string> {
  const driver: Driver = neo4j.driver(
    connection.uri,
    neo4j.auth.basic(connection.user, connection.password),
    { connectionTimeout: 3_000, connectionAcquisitionTimeout: 4_000, telemetryDisabled: true },
  )
  try {
    return await guarded(async () => {
      const info = await driver.getServerInfo({ database: connection.database })
      return (info.agent ?? '').replace(/^Neo4j\//, '')
    })
  } finally {
    await driver.close()
  }
}

// The driver keeps a record's columns in order; its public get(index) costs a check per column.
const columnsOf = (record: { readonly length: number; get(index: number): unknown }): Row =>
  Array.from({ length: record.length }, (_, index) => record.get(index))

async function using<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** Past this a second try would keep the asker waiting for longer than a dead server deserves. */
const RETRY_WITHIN = 500

/** An auto-commit read has no retry of its own; a read that failed fast may be run twice. */
async function retriedOnce<T>(work: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  try {
    return await work()
  } catch (error) {
    if (isNeo4jError(error) && error.retriable && performance.now() - begun < RETRY_WITHIN) return work()
    throw error
  }
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isNeo4jError(error) ? failureOf(error) : error
  }
}

const isNeo4jError = (error: unknown): error is Neo4jError =>
  error instanceof Error && error.name === 'Neo4jError' && 'code' in error

function failureOf(error: Neo4jError): Error {
  const { code } = error
  if (
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    // The driver's own: no connection of the pool came free, because none is answered.
    (code === 'N/A' && error.message.includes('acquisition timed out')) ||
    code.startsWith('Neo.TransientError.General.DatabaseUnavailable')
  )
    return new DatabaseUnavailable(error)
  if (code.includes('TransactionTimedOut') || code.includes('LockClientStopped'))
    return new DatabaseTimeout(error)
  return new DatabaseFailed(error, code)
}
