import type { Run } from '../neo4j/database.ts'
import type { DaySums } from './day-sums.ts'
import { type PackedYear, unpack } from './packed-years.ts'
import type { Weights } from './weights.ts'

/** The ISO days between which all that bears on some pairs lies, also what has weight 0; null where nothing does. */
export type Bounds = { readonly earliest: string | null; readonly latest: string | null }

/** The stored day sums of a pair. */
export type PairDays = DaySums & Bounds

/** Weightings whose day sums are stored, and where. */
export const COLUMN = { NONE: 'plain', IMPORTANCE: 'weighed' } as const

export type StoredWeights = keyof typeof COLUMN

export const isStored = (weights: Weights): weights is StoredWeights => weights in COLUMN

/**
 * Unique index on Dyad(id), named because with few pairs Neo4j would rather walk them all. Costs the years of the
 * pairs, whatever happened in them. One text for each weighting.
 */
export const yearsOf = (weights: StoredWeights) => `MATCH (d:Dyad)
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
  weights: StoredWeights,
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

/** Unique index on Dyad(id). */
export const boundsText = `MATCH (d:Dyad)
USING INDEX d:Dyad(id)
WHERE d.id IN $p.dyads
RETURN min(d.earliest), max(d.latest)`

export async function readBounds(read: Run, dyads: readonly string[]): Promise<Bounds> {
  const [[earliest = null, latest = null] = []] = await read({
    text: boundsText,
    parameters: { p: { dyads } },
  })
  return { earliest: textOrNull(earliest), latest: textOrNull(latest) }
}
