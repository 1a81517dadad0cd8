import { randomUUID } from 'node:crypto'
import type { Session } from 'neo4j-driver'

/** One record: its columns in the order of the statement's RETURN. */
export type Row = readonly unknown[]

export type Statement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }

export type Run = (statement: Statement) => Promise<readonly Row[]>

export type OnRow = (row: Row) => void

/**
 * Sends one auto-commit statement and hands over its rows as they arrive; `timeout` in milliseconds; `planned` is told
 * before the first row. When `onRow` throws, the rest is passed over and this fails with it at the end. (Closing the
 * session before it would leave the driver's connection unusable, and its iterator, which can be left, costs twice the
 * CPU of all the rest.)
 */
export function handOver(
  session: Session,
  { text, parameters }: Statement,
  timeout: number,
  onRow: OnRow,
  planned: () => void = () => {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    let fault: { readonly error: unknown } | undefined
    withoutStack(() => session.run(text, parameters, { timeout: Math.ceil(timeout) })).subscribe({
      onKeys: planned,
      onNext: record => {
        if (fault) return
        try {
          onRow(columnsOf(record))
        } catch (error) {
          fault = { error }
        }
      },
      onCompleted: () => (fault ? reject(fault.error) : resolve()),
      onError: error => reject(fault ? fault.error : error),
    })
  })
}

/** The driver writes down the stack of each call, which is a tenth of what a small one costs us, and nobody reads. */
function withoutStack<T>(work: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

/** The same, with the rows together. */
export async function rowsOf(
  session: Session,
  statement: Statement,
  timeout: number,
  planned?: () => void,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  await handOver(session, statement, timeout, row => rows.push(row), planned)
  return rows
}

/** Rows, and the version of the data at the end of the reading; see versions.ts. */
export type Versioned = { readonly rows: readonly Row[]; readonly version: string }

export async function versionedRowsOf(
  session: Session,
  statement: Statement,
  timeout: number,
  planned?: () => void,
): Promise<Versioned> {
  const rows = await rowsOf(session, statement, timeout, planned)
  return { rows, version: versionOf(session) }
}

/** A server that gave no bookmark would look as if nothing were ever written: then no two versions are the same. */
export const versionOf = (session: Session): string => session.lastBookmarks().join() || randomUUID()

/** Read by number: a record's iterators and its get(name) cost a multiple. */
export function columnsOf(record: { readonly length: number; get(index: number): unknown }): Row {
  const columns: unknown[] = []
  for (let index = 0; index < record.length; index++) columns.push(record.get(index))
  return columns
}
