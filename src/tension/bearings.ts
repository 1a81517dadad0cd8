import type { Run } from '../neo4j/database.ts'
import type { WeighedEvent } from './term.ts'

/** An event on the pair's hub, before it is weighed. */
export type BearingRow = Omit<WeighedEvent, 'weight'> & {
  readonly latest: string
  readonly roleWeight: number
  readonly importance: number
  readonly because: string
}

/** Relationship range index BEARS_ON(dyad, position), named because Neo4j's statistics may be of before a load. */
const textFor = (knownOn: string | undefined) => `UNWIND $p.dyads AS dyad
MATCH (e)-[b:BEARS_ON]->()
USING INDEX SEEK b:BEARS_ON(dyad, position)
WHERE b.dyad = dyad
  AND b.position IS NOT NULL${knownOn === undefined ? '' : '\n  AND b.known <= $p.knownOn'}
RETURN dyad, e.id, b.earliest, b.latest, b.days, b.score, b.weight, b.importance, b.because
ORDER BY b.dyad, b.position`

/** All events that bear on each of the pairs, in order; only those known by a day (ISO), where one is given. */
export async function bearingsOf(
  read: Run,
  dyads: readonly string[],
  knownOn?: string,
): Promise<Map<string, BearingRow[]>> {
  const rows = await read({ text: textFor(knownOn), parameters: { p: { dyads, knownOn } } })
  const found = new Map(dyads.map((dyad): [string, BearingRow[]] => [dyad, []]))
  for (const [dyad, event, earliest, latest, days, score, roleWeight, importance, because] of rows)
    found.get(String(dyad))?.push({
      event: String(event),
      earliest: String(earliest),
      latest: String(latest),
      days: Number(days),
      score: Number(score),
      roleWeight: Number(roleWeight),
      importance: Number(importance),
      because: String(because),
    })
  return found
}
