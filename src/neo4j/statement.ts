import type { Session } from 'neo4j-driver'

/** One record: its columns in the order of the statement's RETURN. */
export type Row = readonly unknown[]

export type Statement = { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> }

export type Run = (statement: Statement) => Promise<readonly Row[]>

export type OnRow = (row: Row) => void

/** Sends one auto-commit statement; `timeout` in milliseconds; `planned` is told before the first row. */
export function rowsOf(
  session: Session,
  { text, parameters }: Statement,
  timeout: number,
  planned: () => void = () => {},
): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const rows: Row[] = []
    session.run(text, parameters, { timeout: Math.ceil(timeout) }).subscribe({
      onKeys: planned,
      onNext: record => rows.push(columnsOf(record)),
      onCompleted: () => resolve(rows),
      onError: reject,
    })
  })
}

/**
 * The same, each row handed over as it arrives; ends when `onRow` throws, and Neo4j is told to. (A subscription that is
 * left half-way, as in `rowsOf`, would spoil the connection: only the iterator gives one up.)
 */
export async function handOver(
  session: Session,
  { text, parameters }: Statement,
  timeout: number,
  onRow: OnRow,
  planned: () => void,
): Promise<void> {
  for await (const record of session.run(text, parameters, { timeout: Math.ceil(timeout) })) {
    planned()
    onRow(columnsOf(record))
  }
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
