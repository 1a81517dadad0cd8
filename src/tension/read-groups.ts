import type { OnRow, Statement } from '../neo4j/statement.ts'
import { type Acts, actParameters } from './acts.ts'
import { type BearingRow, onHub } from './bearings.ts'
import { bounds, byDay, type Group, groupsOf } from './groups.ts'
import type { Bounds } from './read-day-sums.ts'
import { spanOf, termsOf } from './term.ts'
import { claimedOf, toldByRecord } from './told.ts'
import { type Weights, weightIn, weightOf } from './weights.ts'

/**
 * Sums of what counts, for each begin and length: a hundred thousand events of four years are some thousand rows. The
 * sums run in order of position, as `groupsOf` does.
 */
export function groupsText(weights: Weights, acts: Acts): string {
  const told = toldByRecord(acts) ?? 'true'
  return `UNWIND $p.dyads AS dyad
CALL (dyad) {
${onHub(acts, false)}
  WITH b.earliest AS earliest, b.days AS days, ${weightIn[weights]} AS full, coalesce(b.score, 0.0) AS score, ${told} AS told
  WITH earliest, days, told, CASE WHEN told THEN full ELSE 0.0 END AS weight, score
  WITH earliest, days, told, weight, weight * score / coalesce(days, 1) AS daily
  RETURN earliest, days,
         sum(CASE WHEN daily > 0 THEN daily ELSE 0.0 END) AS positive,
         sum(CASE WHEN daily < 0 THEN -daily ELSE 0.0 END) AS negative,
         sum(weight) AS weight,
         sum(CASE WHEN weight > 0 THEN 1 ELSE 0 END) AS events,
         sum(CASE WHEN told THEN 1 ELSE 0 END) AS recorded,
         sum(CASE WHEN told THEN 0 ELSE 1 END) AS claimed
}
RETURN dyad, earliest, days, positive, negative, weight, events, recorded, claimed`
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
  let claimed = 0
  await stream(statement, ([dyad, earliest, days, positive, negative, weight, events, recorded, others]) => {
    claimed += Number(others)
    if (Number(recorded) === 0) return
    const span = spanOf(`What bears on ${dyad} from ${earliest}`, String(earliest), Number(days))
    const sums = { positive: Number(positive), negative: Number(negative), weight: Number(weight) }
    found.get(String(dyad))?.push({ ...span, ...sums, events: Number(events) })
  })
  const rows = claimed > 0 ? await claimedOf({ stream }, dyads, acts) : undefined
  return new Map(
    [...found].map(([dyad, all]) => [dyad, pairOf(withTerms(all, rows?.get(dyad) ?? [], weights))]),
  )
}

/** Groups with events that are told of by claims alone, after those of the records. */
function withTerms(all: readonly Group[], rows: readonly BearingRow[], weights: Weights): readonly Group[] {
  if (rows.length === 0) return all
  const terms = termsOf(rows.map(row => ({ ...row, weight: weightOf(row, weights) })))
  return groupsOf(terms, all)
}

const pairOf = (all: readonly Group[]): PairGroups => ({
  groups: all.filter(({ events }) => events > 0).sort(byDay),
  ...bounds(all),
})
