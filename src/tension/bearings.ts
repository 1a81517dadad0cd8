import { attributedBy, knownBy, restricts } from '../evidence/admitted.ts'
import type { OnRow, Statement } from '../neo4j/statement.ts'
import { ambientOf, type Values } from '../selection/arguments.ts'
import { listOf } from '../selection/compiling.ts'
import type { Weights } from './method.ts'
import type { WeighedEvent } from './term.ts'

/** An event on the pair's hub, before it is weighed. */
export type BearingRow = Omit<WeighedEvent, 'weight'> & {
  readonly latest: string
  readonly roleWeight: number
  readonly importance: number
  readonly because: string
}

/** Its weight: that of its role, times its importance where that counts. */
export const weightOf = (
  { roleWeight, importance }: Pick<BearingRow, 'roleWeight' | 'importance'>,
  weights: Weights,
): number => roleWeight * (weights === 'IMPORTANCE' ? importance : 1)

/** Columns, each with what stands for a value that is not there: a list leaves nulls out, and they would no longer stand beside each other. */
const COLUMNS = {
  event: ['e.id', "''"],
  earliest: ['b.earliest', "''"],
  latest: ['b.latest', "''"],
  days: ['b.days', '0'],
  score: ['b.score', '0.0'],
  roleWeight: ['b.weight', '0.0'],
  importance: ['b.importance', '0.0'],
  because: ['b.because', "''"],
} as const satisfies Record<keyof BearingRow, readonly [string, string]>

export type Column = keyof typeof COLUMNS

/** Bearings in one record: the driver reads a long record slower, the further into it the slower. */
const IN_A_RECORD = 500

/**
 * The bearings of the pairs `$p.dyads` as columns, which the driver reads faster than a row for each; in order of
 * position, because sums are the same to the last bit in the same order only. Relationship range index
 * BEARS_ON(dyad, position), named because Neo4j's statistics may be of before a load.
 */
export function bearingsText(columns: readonly Column[], evidence?: Values): string {
  const ambient = ambientOf(evidence)
  // An edge tells by itself when its event was known, and when it was attributed.
  const event = columns.includes('event') || restricts(ambient) ? 'e' : ''
  const known = restricts(ambient)
    ? [...knownBy('e', ambient), ...attributedBy('b', ambient)]
    : knownBy('b', ambient)
  const conditions = known.map(condition => `\n    AND ${condition}`)
  const collected = columns.map(name => {
    const [value, absent] = COLUMNS[name]
    return `collect(coalesce(${value}, ${absent})) AS ${name}`
  })
  const sliced = columns.map(name => `${name}[i..i + ${IN_A_RECORD}]`)
  return `UNWIND $p.dyads AS dyad
CALL (dyad) {
  MATCH (${event})-[b:BEARS_ON]->()
  USING INDEX SEEK b:BEARS_ON(dyad, position)
  WHERE b.dyad = dyad
    AND b.position IS NOT NULL${conditions.join('')}
  WITH *
  ORDER BY b.dyad, b.position
  RETURN ${collected.join(',\n         ')}
}
UNWIND range(0, size(${columns[0]}) - 1, ${IN_A_RECORD}) AS i
RETURN dyad, ${sliced.join(', ')}`
}

const ALL = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS)

/** Hands over the rows of a statement as they arrive. */
type Streaming = { readonly stream: (statement: Statement, onRow: OnRow) => Promise<unknown> }

/** All events that bear on each of the pairs, in order; only those that evidence leaves, where it is given. */
export async function bearingsOf(
  { stream }: Streaming,
  dyads: readonly string[],
  evidence?: Values,
): Promise<Map<string, BearingRow[]>> {
  const found = new Map(dyads.map((dyad): [string, BearingRow[]] => [dyad, []]))
  const statement = { text: bearingsText(ALL, evidence), parameters: { p: { dyads, evidence } } }
  await stream(statement, ([dyad, ...columns]) => {
    found.get(String(dyad))?.push(...rowsOf(columns.map(listOf)))
  })
  return found
}

function rowsOf(columns: readonly (readonly unknown[])[]): BearingRow[] {
  const [
    event = [],
    earliest = [],
    latest = [],
    days = [],
    score = [],
    roleWeight = [],
    importance = [],
    because = [],
  ] = columns
  return event.map((id, i) => ({
    event: String(id),
    earliest: String(earliest[i]),
    latest: String(latest[i]),
    days: Number(days[i]),
    score: Number(score[i]),
    roleWeight: Number(roleWeight[i]),
    importance: Number(importance[i]),
    because: String(because[i]),
  }))
}
