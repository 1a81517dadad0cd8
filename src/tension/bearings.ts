import type { Run } from '../neo4j/database.ts'
import type { WeighedEvent } from './term.ts'

/** An event on the pair's hub, before it is weighed. */
export type BearingRow = Omit<WeighedEvent, 'weight'> & {
  readonly latest: string
  readonly roleWeight: number
  readonly importance: number
  readonly because: string
}

/** All events that bear on a pair, in order; relationship range index BEARS_ON(dyad, position). */
export async function bearingsOf(read: Run, dyad: string): Promise<BearingRow[]> {
  const rows = await read({
    text: `MATCH (e)-[b:BEARS_ON]->()
WHERE b.dyad = $p.dyad
  AND b.position IS NOT NULL
RETURN e.id, b.earliest, b.latest, b.days, b.score, b.weight, b.importance, b.because
ORDER BY b.dyad, b.position`,
    parameters: { p: { dyad } },
  })
  return rows.map(([event, earliest, latest, days, score, roleWeight, importance, because]) => ({
    event: String(event),
    earliest: String(earliest),
    latest: String(latest),
    days: Number(days),
    score: Number(score),
    roleWeight: Number(roleWeight),
    importance: Number(importance),
    because: String(because),
  }))
}
