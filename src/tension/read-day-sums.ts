import type { Run } from '../neo4j/database.ts'
import type { DaySums } from './day-sums.ts'
import type { Weights } from './method.ts'
import { type PackedYear, unpack } from './packed-years.ts'

/**
 * The stored day sums of a pair. `earliest`, `latest`: the ISO days between which all that bears on it lies, also
 * what has weight 0; null where nothing does.
 */
export type PairDays = DaySums & { readonly earliest: string | null; readonly latest: string | null }

const COLUMN = { NONE: 'plain', IMPORTANCE: 'weighed' } as const satisfies Record<Weights, string>

/**
 * Unique index on Dyad(id), named because with few pairs Neo4j would rather walk them all. Costs the years of the
 * pairs, whatever happened in them. One text for each weighting.
 */
export const yearsOf = (weights: Weights) => `MATCH (d:Dyad)
USING INDEX d:Dyad(id)
WHERE d.id IN $p.dyads
RETURN d.id, d.earliest, d.latest, COLLECT {
  MATCH (d)-[:HAS_YEAR]->(y)
  RETURN [y.year, y.${COLUMN[weights]}]
}`

/**
 * The day sums of pairs by their ids (`dyad:AZE-RUS`) under one weighting, in one statement; a pair that the graph
 * does not have is missing in the answer. RangeError if what is stored is no year.
 */
export async function readDaySums(
  read: Run,
  dyads: readonly string[],
  weights: Weights,
): Promise<Map<string, PairDays>> {
  const rows = await read({ text: yearsOf(weights), parameters: { p: { dyads } } })
  return new Map(
    rows.map(([dyad, earliest, latest, years]) => [
      String(dyad),
      { ...unpack(packedYears(years)), earliest: textOrNull(earliest), latest: textOrNull(latest) },
    ]),
  )
}

function packedYears(years: unknown): PackedYear[] {
  if (!Array.isArray(years)) throw new RangeError('The years of a pair are no list.')
  return years.map(([year, bytes]: readonly unknown[]) => {
    if (typeof year !== 'number' || !(bytes instanceof Int8Array))
      throw new RangeError(`The day sums of ${year} are no bytes.`)
    return { year, bytes }
  })
}

const textOrNull = (value: unknown) => (value === null ? null : String(value))
