import type { Run } from '../neo4j/database.ts'
import type { WeighedEvent } from './term.ts'

/** All that bears on a pair, in order, under both weightings: `plain` by role, `weighed` by role and importance. */
export type Weighings = {
  readonly dyad: string
  readonly plain: readonly WeighedEvent[]
  readonly weighed: readonly WeighedEvent[]
}

/** Degrees; unique index on Dyad(id). */
export const countBearings = `UNWIND $p.dyads AS dyad
MATCH (d:Dyad {id: dyad})
RETURN dyad, COUNT { (d)<-[:BEARS_ON]-() }`

/**
 * Columns, because the driver reads five lists faster than a row for each bearing; of 500 bearings at a time, because it
 * reads a long record slower, the further into it the slower. In order of position, because sums are the same to the
 * last bit in the same order only. Relationship range index BEARS_ON(dyad, position), named because in a first load
 * Neo4j's statistics know of no bearings yet.
 */
export const readBearings = `UNWIND $p.dyads AS dyad
CALL (dyad) {
  MATCH ()-[b:BEARS_ON]->()
  USING INDEX SEEK b:BEARS_ON(dyad, position)
  WHERE b.dyad = dyad
    AND b.position IS NOT NULL
  WITH b
  ORDER BY b.dyad, b.position
  // A list leaves nulls out, and the columns would no longer stand beside each other.
  RETURN collect(coalesce(b.earliest, '')) AS earliest,
         collect(coalesce(b.days, 0)) AS days,
         collect(coalesce(b.score, 0.0)) AS score,
         collect(coalesce(b.weight, 0.0)) AS weight,
         collect(coalesce(b.importance, 0.0)) AS importance
}
UNWIND range(0, size(days) - 1, 500) AS i
RETURN dyad, earliest[i..i + 500], days[i..i + 500], score[i..i + 500], weight[i..i + 500], importance[i..i + 500]`

/** What is held in memory at once, here and in Neo4j, unless a single pair has more: some 10 MB. */
const MOST_BEARINGS = 20_000
/** A pair with little on it may still have a year for each event, of 17.5 kB. */
const MOST_PAIRS = 50

/** The pairs that the graph has, in the order given, in lots that fit into memory. */
export async function inLots(run: Run, dyads: readonly string[]): Promise<string[][]> {
  const counts = await run({ text: countBearings, parameters: { p: { dyads } } })
  const lots: string[][] = []
  let bearings = 0
  for (const [dyad, count] of counts) {
    bearings += Number(count)
    const lot = lots.at(-1)
    if (lot && lot.length < MOST_PAIRS && bearings <= MOST_BEARINGS) lot.push(String(dyad))
    else {
      lots.push([String(dyad)])
      bearings = Number(count)
    }
  }
  return lots
}

/** One for each of the pairs, with nothing in it where nothing bears on the pair. */
export async function readWeighings(run: Run, dyads: readonly string[]): Promise<Weighings[]> {
  const rows = await run({ text: readBearings, parameters: { p: { dyads } } })
  const plain = new Map(dyads.map((dyad): [string, Bearing[]] => [dyad, []]))
  for (const [dyad, ...columns] of rows) plain.get(String(dyad))?.push(...bearingsIn(String(dyad), columns))
  return [...plain].map(([dyad, bearings]) => ({
    dyad,
    plain: bearings,
    weighed: bearings.map(bearing => ({ ...bearing, weight: bearing.weight * bearing.importance })),
  }))
}

type Bearing = WeighedEvent & { readonly importance: number }

function bearingsIn(dyad: string, columns: readonly unknown[]): Bearing[] {
  const [earliest = [], days = [], score = [], weight = [], importance = []] = columns.map(listOf)
  return earliest.map((first, i) => ({
    // The event has no part in the sums; this is what an error says of a bearing that is none.
    event: `What bears on ${dyad} from ${first}`,
    earliest: String(first),
    days: Number(days[i]),
    score: Number(score[i]),
    weight: Number(weight[i]),
    importance: Number(importance[i]),
  }))
}

function listOf(column: unknown): readonly unknown[] {
  if (!Array.isArray(column)) throw new TypeError('A column of bearings is no list.')
  return column
}
