import type { Database } from '../../src/neo4j/database.ts'
import { type Random, randomFrom, shuffled } from '../graph/random.ts'
import type { Shape } from './shape.ts'

export type Subjects = Readonly<Record<Shape['subjects'], readonly string[]>>

/** How many of each, and from among how many of the largest dyads. */
export type Choice = {
  readonly events: number
  readonly dyads: number
  readonly amongLargest: number
  readonly persons: number
}

export const USUAL: Choice = { events: 512, dyads: 64, amongLargest: 500, persons: 64 }

/**
 * What is asked about: the same for everyone and in every run; the largest dyad is among the dyads. Ids, and names of
 * persons.
 */
export async function subjectsOf(
  { administer }: Database,
  events: number,
  choice: Choice = USUAL,
): Promise<Subjects> {
  const random = randomFrom(1_961)
  const [largest, ...others] = await administer({
    text: `MATCH (d:Dyad)
RETURN d.id
ORDER BY d.eventCount DESC, d.id
LIMIT ${choice.amongLargest}`,
    parameters: {},
  })
  const persons = await administer({ text: 'MATCH (n:Person) RETURN n.name ORDER BY n.id', parameters: {} })
  return {
    EVENTS: Array.from(
      { length: choice.events },
      () => `event:${String(random.below(events)).padStart(7, '0')}`,
    ),
    DYADS: [String(largest?.[0]), ...some(others, choice.dyads - 1, random)],
    PERSONS: some(persons, choice.persons, random),
  }
}

const some = (rows: readonly (readonly unknown[])[], count: number, random: Random) =>
  shuffled(
    rows.map(([first]) => String(first)),
    random,
  ).slice(0, count)
