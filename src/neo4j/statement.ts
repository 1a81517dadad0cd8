import type { Session } from 'neo4j-driver'

/** One record: its columns in the order of the statement's RETURN. */
export type Row = readonly unknown[]

export type Statement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }

export type Run = (statement: Statement) => Promise<readonly Row[]>

export type OnRow = (row: Row) => void

/** Sends one auto-commit statement and hands over its rows as they arrive; `planned` is told before the first. */
export function send(
  session: Session,
  { text, parameters }: Statement,
  timeout: number,
  onRow: OnRow,
  planned: () => void = () => {},
): Promise<void> {
  return new Promise((resolve, reject) => {
    session.run(text, parameters, { timeout: Math.ceil(timeout) }).subscribe({
      onKeys: planned,
      onNext: record => {
        // Thrown into the driver it would break the connection.
        try {
          onRow(columnsOf(record))
        } catch (error) {
          reject(error)
        }
      },
      onCompleted: () => resolve(),
      onError: reject,
    })
  })
}

/** The same, with the rows together. */
export async function rowsOf(
  session: Session,
  statement: Statement,
  timeout: number,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  await send(session, statement, timeout, row => rows.push(row))
  return rows
}

/** Asks Neo4j, which plans it and does not run it, whether a statement writes data (not merely constraints and indexes). */
export async function writesData(session: Session, { text, parameters }: Statement): Promise<boolean> {
  const { summary } = await session.run(`EXPLAIN ${text}`, parameters)
  return summary.queryType === 'w' || summary.queryType === 'rw'
}

/** Read by number: a record's iterators and its get(name) cost a multiple. */
export function columnsOf(record: { readonly length: number; get(index: number): unknown }): Row {
  const columns: unknown[] = []
  for (let index = 0; index < record.length; index++) columns.push(record.get(index))
  return columns
}
