import type { OnRow, Statement } from '../neo4j/statement.ts'
import { type Acts, actParameters } from './acts.ts'
import { onHub } from './bearings.ts'
import { bounds, byDay, type Group } from './groups.ts'
import type { Bounds } from './read-day-sums.ts'
import { spanOf } from './term.ts'
import { type Weights, weightIn } from './weights.ts'

/**
 * Sums of what counts, for each begin and length: a hundred thousand events of four years are some thousand rows. The
 * sums run in order of position, as `groupsOf` does.
 */
export function groupsText(weights: Weights, acts: Acts): string {
  return `UNWIND $p.dyads AS dyad
CALL (dyad) {
${onHub(acts, false)}
  WITH b.earliest AS earliest, b.days AS days, ${weightIn[weights]} AS weight, coalesce(b.score, 0.0) AS score
  WITH earliest, days, weight, weight * score / coalesce(days, 1) AS daily
  RETURN earliest, days,
         sum(CASE WHEN daily > 0 THEN daily ELSE 0.0 END) AS positive,
         sum(CASE WHEN daily < 0 THEN -daily ELSE 0.0 END) AS negative,
         sum(weight) AS weight,
         sum(CASE WHEN weight > 0 THEN 1 ELSE 0 END) AS events
}
RETURN dyad, earliest, days, positive, negative, weight, events`
}

/** Groups of what weighs in, and the days between which all that counts lies. */
export type PairGroups = Bounds & { readonly groups: readonly Group[] }

type Streaming = { readonly stream: (statement: Statement, onRow: OnRow) => Promise<unknown> }

/** For each of the pairs; one pass over their bearings within Neo4j. RangeError at a bearing that is none. */
export async function readGroups(
  { stream }: Streaming,
  dyads: readonly string[],
  weights: Weights,
  acts: Acts,
): Promise<Map<string, PairGroups>> {
  const found = new Map(dyads.map((dyad): [string, Group[]] => [dyad, []]))
  const statement = {
    text: groupsText(weights, acts),
    parameters: { p: { ...actParameters(acts), dyads } },
  }
  await stream(statement, ([dyad, earliest, days, positive, negative, weight, events]) => {
    const span = spanOf(`What bears on ${dyad} from ${earliest}`, String(earliest), Number(days))
    const sums = { positive: Number(positive), negative: Number(negative), weight: Number(weight) }
    found.get(String(dyad))?.push({ ...span, ...sums, events: Number(events) })
  })
  return new Map([...found].map(([dyad, all]) => [dyad, pairOf(all)]))
}

const pairOf = (all: readonly Group[]): PairGroups => ({
  groups: all.filter(({ events }) => events > 0).sort(byDay),
  ...bounds(all),
})
