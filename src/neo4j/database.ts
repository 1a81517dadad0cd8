import type { Session } from 'neo4j-driver'
import { coldTexts, type Temperature, type Turn } from './cold-texts.ts'
import { type Deadline, within } from './deadline.ts'
import { type Connection, GRACE, openDriver, probing, sessionsOf } from './driver.ts'
import { DatabaseTimeout } from './failure.ts'
import { guarded, isConnectionLost, isPlannedDespite, retriedOnce } from './guard.ts'
import {
  columnsOf,
  handOver,
  type OnRow,
  type Run,
  rowsOf,
  type Statement,
  type Versioned,
  versionedRowsOf,
  versionOf,
} from './statement.ts'

export { type Connection, serverVersion } from './driver.ts'
export type { OnRow, Row, Run, Statement, Versioned } from './statement.ts'

/** The one place that runs Cypher. */
export type Database = {
  /**
   * One statement in a read-only auto-commit transaction: one round trip. Sees what `write` of this process wrote. A
   * text that Neo4j has not planned yet waits for its turn, and has `Connection.planning` more; the wait is part of that time.
   */
  readonly read: Run
  /** The same, with the version of the data that was read; see versions.ts. */
  readonly versioned: (statement: Statement) => Promise<Versioned>
  /** The same, after all that is asked meanwhile, where Neo4j has yet to plan the text. */
  readonly leisurely: (statement: Statement) => Promise<Versioned>
  /**
   * The same for many rows, each handed over as it arrives and kept nowhere. The time that a read may take has to do
   * for the last row too: when it is over this fails, and no more rows come. When `onRow` throws, it gets no more and
   * this fails with what it threw. Whoever gathers rows throws away what came before a failure. Answers with the version
   * of the data that was read.
   */
  readonly stream: (statement: Statement, onRow: OnRow) => Promise<string>
  /** All statements of `work` in one write transaction, run again from the start where Neo4j asks for it. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>
  /** One statement outside an explicit transaction: constraints, indexes, CALL { } IN TRANSACTIONS. */
  readonly administer: Run
  /** Has Neo4j plan a text before somebody asks it, after all that is asked meanwhile. */
  readonly warm: (text: string) => Promise<void>
  /** How many texts count as planned, and how many are being planned or wait for it. */
  readonly texts: { readonly known: () => number; readonly waiting: () => number }
  readonly close: () => Promise<void>
}

/** A read that ended, well or not: milliseconds since it was sent, and until Neo4j had its plan. */
export type Ran = {
  readonly text: string
  readonly temperature: Temperature
  readonly milliseconds: number
  readonly planned: number | undefined
}

/** One try of a read, in `timeout` milliseconds; tells when Neo4j has its plan. */
type Try<T> = (session: Session, timeout: number, planned: () => void) => Promise<T>

/** Milliseconds after which Neo4j ends a writing transaction: loading the dossier into a cold server takes ten seconds. */
const WRITE_TIMEOUT = 5 * 60_000

/** The same for a statement that commits in portions, an import. */
const ADMINISTER_TIMEOUT = 60 * 60_000

/** Opens a driver; nothing is sent before the first statement. `watch` hears of each read that ended. */
export function open(connection: Connection, watch: (ran: Ran) => void = () => {}): Database {
  const driver = openDriver(connection)
  const use = sessionsOf(driver, connection.database)
  const texts = coldTexts(isPlannedDespite, connection.plans)
  const { readTimeout: timeout, planning = 0 } = connection
  const hurried = { timeout, planning: 0, grace: GRACE, isThere: probing(connection) }
  const patient = { ...hurried, planning }

  /** A read whose turn has come. `mayRepeat` is asked when a first try failed. */
  const readNow = async <T>(
    text: string,
    tried: Try<T>,
    { left }: Deadline,
    turn: Turn,
    mayRepeat = () => true,
  ): Promise<T> => {
    const begun = performance.now()
    let planned: number | undefined
    const onPlanned = () => {
      if (planned !== undefined) return
      planned = performance.now() - begun
      turn.planned()
    }
    const once = () => use('READ', session => tried(session, Math.max(1, left()), onPlanned))
    try {
      return await guarded(() =>
        retriedOnce(once, failure => {
          if (isConnectionLost(failure)) texts.forget()
          return mayRepeat()
        }),
      )
    } finally {
      watch({ text, temperature: turn.temperature, milliseconds: performance.now() - begun, planned })
    }
  }
  const readInTurn = <T>(text: string, tried: Try<T>, mayRepeat?: () => boolean): Promise<T> =>
    within(texts.isKnown(text) ? hurried : patient, deadline =>
      texts.run(text, turn => readNow(text, tried, deadline, turn, mayRepeat), { warming: false, deadline }),
    ).catch(failure => {
      if (failure instanceof DatabaseTimeout) throw new DatabaseTimeout(failure.cause, texts.isKnown(text))
      throw failure
    })
  const rows =
    (statement: Statement): Try<Versioned> =>
    (session, timeout, planned) =>
      versionedRowsOf(session, statement, timeout, planned)
  const versioned = (statement: Statement): Promise<Versioned> => readInTurn(statement.text, rows(statement))

  return {
    versioned,
    leisurely: statement =>
      texts.run(
        statement.text,
        turn => within(patient, deadline => readNow(statement.text, rows(statement), deadline, turn)),
        { warming: true, deadline: unhurried() },
      ),
    read: async statement => (await versioned(statement)).rows,
    stream: async (statement, onRow) => {
      let handed = false
      let isOver = false
      const hand: OnRow = row => {
        if (isOver) throw new Error('nobody waits for more rows')
        handed = true
        onRow(row)
      }
      try {
        const tried: Try<string> = async (session, timeout, planned) => {
          await handOver(session, statement, timeout, hand, planned)
          return versionOf(session)
        }
        return await readInTurn(statement.text, tried, () => !handed)
      } finally {
        isOver = true
      }
    },
    write: work =>
      guarded(() =>
        use('WRITE', session =>
          session.executeWrite(
            transaction =>
              work(async ({ text, parameters }) =>
                (await transaction.run(text, parameters)).records.map(columnsOf),
              ),
            { timeout: WRITE_TIMEOUT },
          ),
        ),
      ),
    administer: statement =>
      guarded(() => use('WRITE', session => rowsOf(session, statement, ADMINISTER_TIMEOUT))),
    warm: async text => {
      const tried: Try<unknown> = (session, timeout, planned) =>
        rowsOf(session, { text, parameters: NOTHING }, timeout, planned)
      const work = async (turn: Turn) => {
        if (turn.temperature !== 'hot')
          await within(patient, deadline => readNow(text, tried, deadline, turn))
      }
      try {
        await texts.run(text, work, { warming: true, deadline: unhurried() })
      } catch (failure) {
        // Such as a LIMIT that is null: Neo4j says so after it has planned the text.
        if (!isPlannedDespite(failure)) throw failure
      }
    },
    texts: { known: texts.known, waiting: texts.waiting },
    close: () => driver.close(),
  }
}

/** Finds nothing: whatever a statement takes from the map is null. */
const NOTHING = { p: {} }

const unhurried = (): Deadline => ({ left: () => Number.POSITIVE_INFINITY, passed: new Promise(() => {}) })
