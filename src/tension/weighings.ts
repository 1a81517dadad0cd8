import type { Run } from '../neo4j/database.ts'
import { listOf } from '../selection/compiling.ts'
import { bearingsText } from './bearings.ts'
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

/** What sums need of a bearing: not whose it is. */
export const readBearings = bearingsText(['earliest', 'days', 'score', 'roleWeight', 'importance'])

/** What is held in memory at once, here and in Neo4j, unless a single pair has more: some 10 MB. */
const MOST_BEARINGS = 20_000
/** Of pairs with little on them, so that one statement's answer stays small. */
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
  const found = new Map(dyads.map((dyad): [string, Bearing[]] => [dyad, []]))
  for (const [dyad, ...columns] of rows) found.get(String(dyad))?.push(...bearingsIn(String(dyad), columns))
  return [...found].map(([dyad, bearings]) => ({
    dyad,
    plain: bearings.map(({ roleWeight, ...event }) => ({ ...event, weight: roleWeight })),
    weighed: bearings.map(({ roleWeight, ...event }) => ({
      ...event,
      weight: roleWeight * event.importance,
    })),
  }))
}

type Bearing = Omit<WeighedEvent, 'weight'> & { readonly roleWeight: number; readonly importance: number }

function bearingsIn(dyad: string, columns: readonly unknown[]): Bearing[] {
  const [earliest = [], days = [], score = [], roleWeight = [], importance = []] = columns.map(listOf)
  return earliest.map((first, i) => ({
    // The event has no part in the sums; this is what an error says of a bearing that is none.
    event: `What bears on ${dyad} from ${first}`,
    earliest: String(first),
    days: Number(days[i]),
    score: Number(score[i]),
    roleWeight: Number(roleWeight[i]),
    importance: Number(importance[i]),
  }))
}
