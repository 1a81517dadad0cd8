import type { Run } from '../neo4j/database.ts'
import { listOf } from '../selection/compiling.ts'
import type { WeighedEvent } from './term.ts'

/** An event on the pair's hub, before it is weighed. */
export type BearingRow = Omit<WeighedEvent, 'weight'> & {
  readonly latest: string
  readonly roleWeight: number
  readonly importance: number
  readonly because: string
}

/** Columns, each with what stands for a value that is not there: a list leaves nulls out, and they would no longer stand beside each other. */
const COLUMNS = {
  event: ['e.id', "''"],
  earliest: ['b.earliest', "''"],
  latest: ['b.latest', "''"],
  days: ['b.days', '0'],
  score: ['b.score', '0.0'],
  weight: ['b.weight', '0.0'],
  importance: ['b.importance', '0.0'],
  because: ['b.because', "''"],
} as const

/** Bearings in one record: the driver reads a long record slower, the further into it the slower. */
const IN_A_RECORD = 500

const collected = Object.entries(COLUMNS).map(
  ([name, [value, absent]]) => `collect(coalesce(${value}, ${absent})) AS ${name}`,
)
const sliced = Object.keys(COLUMNS).map(name => `${name}[i..i + ${IN_A_RECORD}]`)

/**
 * As columns, which the driver reads faster than a row for each event. Relationship range index
 * BEARS_ON(dyad, position), named because Neo4j's statistics may be of before a load.
 */
const textFor = (knownOn: string | undefined) => `UNWIND $p.dyads AS dyad
CALL (dyad) {
  MATCH (e)-[b:BEARS_ON]->()
  USING INDEX SEEK b:BEARS_ON(dyad, position)
  WHERE b.dyad = dyad
    AND b.position IS NOT NULL${knownOn === undefined ? '' : '\n    AND b.known <= $p.knownOn'}
  WITH e, b
  ORDER BY b.dyad, b.position
  RETURN ${collected.join(',\n         ')}
}
UNWIND range(0, size(event) - 1, ${IN_A_RECORD}) AS i
RETURN dyad, ${sliced.join(', ')}`

/** All events that bear on each of the pairs, in order; only those known by a day (ISO), where one is given. */
export async function bearingsOf(
  read: Run,
  dyads: readonly string[],
  knownOn?: string,
): Promise<Map<string, BearingRow[]>> {
  const rows = await read({ text: textFor(knownOn), parameters: { p: { dyads, knownOn } } })
  const found = new Map(dyads.map((dyad): [string, BearingRow[]] => [dyad, []]))
  for (const [dyad, ...columns] of rows) found.get(String(dyad))?.push(...bearingsIn(columns.map(listOf)))
  return found
}

function bearingsIn(columns: readonly (readonly unknown[])[]): BearingRow[] {
  const [
    event = [],
    earliest = [],
    latest = [],
    days = [],
    score = [],
    weight = [],
    importance = [],
    because = [],
  ] = columns
  return event.map((id, i) => ({
    event: String(id),
    earliest: String(earliest[i]),
    latest: String(latest[i]),
    days: Number(days[i]),
    score: Number(score[i]),
    roleWeight: Number(weight[i]),
    importance: Number(importance[i]),
    because: String(because[i]),
  }))
}
