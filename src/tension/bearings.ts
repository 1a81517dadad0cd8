import type { OnRow, Statement } from '../neo4j/statement.ts'
import { listOf } from '../selection/compiling.ts'
import { type Acts, ALL_ACTS, actParameters, conditionsOn } from './acts.ts'
import type { WeighedEvent } from './term.ts'
import { claimedOf, toldByRecord } from './told.ts'
import { STORED, type Weighable } from './weights.ts'

/** An event on the pair's hub, before it is weighed. */
export type BearingRow = Omit<WeighedEvent, 'weight'> & Weighable & { readonly because: string }

/** Columns, none of which is ever null: a list leaves nulls out, and they would no longer stand beside each other. */
const COLUMNS = {
  event: "coalesce(e.id, '')",
  earliest: "coalesce(b.earliest, '')",
  days: 'coalesce(b.days, 0)',
  score: 'coalesce(b.score, 0.0)',
  ...STORED,
  because: "coalesce(b.because, '')",
} as const satisfies Record<keyof BearingRow, string>

export type Column = keyof typeof COLUMNS

/** What of a bearing does not hang on the event's days, in the order in which it is read. */
export const BEARING = (['score', 'roleWeight', 'importance', 'reliability', 'because'] as const).map(
  name => ({
    name,
    text: COLUMNS[name],
  }),
)

/** Bearings in one record: the driver reads a long record slower, the further into it the slower. */
const IN_A_RECORD = 500

/**
 * The bearings of each of the pairs `$p.dyads`, `b`, and their events, `e`, in order of position, because sums are the
 * same to the last bit in the same order only. To stand in a CALL. Relationship range index BEARS_ON(dyad, position),
 * named because Neo4j's statistics may be of before a load.
 */
export function onHub(acts: Acts, withEvent: boolean): string {
  const { readsEvent, conditions } = conditionsOn(acts)
  return `  MATCH (${withEvent || readsEvent ? 'e' : ''})-[b:BEARS_ON]->()
  USING INDEX SEEK b:BEARS_ON(dyad, position)
  WHERE b.dyad = dyad
    AND b.position IS NOT NULL${conditions.map(condition => `\n    AND ${condition}`).join('')}
  WITH *
  ORDER BY b.dyad, b.position`
}

/** The bearings as columns, which the driver reads faster than a row for each. */
export function bearingsText(columns: readonly Column[], acts: Acts = ALL_ACTS): string {
  const told = toldByRecord(acts)
  const collected = columns.map(name => `collect(${COLUMNS[name]}) AS ${name}`)
  const sliced = columns.map(name => `${name}[i..i + ${IN_A_RECORD}]`)
  return `UNWIND $p.dyads AS dyad
CALL (dyad) {
${onHub(acts, columns.includes('event'))}${told === undefined ? '' : `\n  WITH b, e\n  WHERE ${told}`}
  RETURN ${collected.join(',\n         ')}
}
UNWIND range(0, size(${columns[0]}) - 1, ${IN_A_RECORD}) AS i
RETURN dyad, ${sliced.join(', ')}`
}

const ALL = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS)

/** Hands over the rows of a statement as they arrive. */
type Streaming = { readonly stream: (statement: Statement, onRow: OnRow) => Promise<unknown> }

/** The events that bear on each of the pairs and count, in order. */
export async function bearingsOf(
  { stream }: Streaming,
  dyads: readonly string[],
  acts: Acts = ALL_ACTS,
): Promise<Map<string, BearingRow[]>> {
  const found = new Map(dyads.map((dyad): [string, BearingRow[]] => [dyad, []]))
  const statement = {
    text: bearingsText(ALL, acts),
    parameters: { p: { ...actParameters(acts), dyads } },
  }
  await stream(statement, ([dyad, ...columns]) => {
    found.get(String(dyad))?.push(...rowsOf(columns.map(listOf)))
  })
  if (toldByRecord(acts) === undefined) return found
  // After those whose record stands, as in sums without single events.
  for (const [dyad, rows] of await claimedOf({ stream }, dyads, acts)) found.get(dyad)?.push(...rows)
  return found
}

function rowsOf(columns: readonly (readonly unknown[])[]): BearingRow[] {
  const [
    event = [],
    earliest = [],
    days = [],
    score = [],
    roleWeight = [],
    importance = [],
    reliability = [],
    because = [],
  ] = columns
  return event.map((id, i) => ({
    event: String(id),
    earliest: String(earliest[i]),
    days: Number(days[i]),
    score: Number(score[i]),
    roleWeight: Number(roleWeight[i]),
    importance: Number(importance[i]),
    reliability: Number(reliability[i]),
    because: String(because[i]),
  }))
}
