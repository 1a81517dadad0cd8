import type { Run } from '../neo4j/database.ts'
import { integer } from '../neo4j/integer.ts'
import { daySumsOf } from './day-sums.ts'
import { DEFAULTS } from './decay.ts'
import { busyYears, pack } from './packed-years.ts'
import { countBearings, inLots, readBearings, readWeighings, type Weighings } from './weighings.ts'

/**
 * One year of a pair as the node `:DyadYear` holds it: docs/model.md. `until`: the last year for which this is the
 * newest of the pair's years; null where that is the year itself.
 */
export type DyadYear = {
  readonly dyad: string
  readonly year: number
  readonly until: number | null
  readonly plain: Int8Array
  readonly weighed: Int8Array
}

/** The end of days. */
const FOR_EVER = 9_999

/** The years in which anything weighs in under either weighting. */
export function dyadYears({ dyad, plain, weighed }: Weighings): DyadYear[] {
  const [plainSums, weighedSums] = [daySumsOf(plain), daySumsOf(weighed)]
  // What has no weight of its own gets none by importance: no year is weighed and not plain.
  const years = busyYears(plainSums)
  const [plainYears, weighedYears] = [plainSums, weighedSums].map(sums =>
    pack(sums, years, DEFAULTS.halfLife),
  )
  return years.map((year, nth) => {
    const until = (years[nth + 1] ?? FOR_EVER + 1) - 1
    return {
      dyad,
      year,
      until: until === year ? null : until,
      plain: plainYears?.[nth]?.bytes ?? new Int8Array(),
      weighed: weighedYears?.[nth]?.bytes ?? new Int8Array(),
    }
  })
}

/** Unique index on Dyad(id). */
const deleteYears = `MATCH (d:Dyad)-[:HAS_YEAR]->(y)
WHERE d.id IN $p.dyads
DETACH DELETE y`

/** Unique index on Dyad(id). */
const createYears = `UNWIND $p.rows AS row
MATCH (d:Dyad {id: row.dyad})
CREATE (d)-[:HAS_YEAR]->(y:DyadYear)
SET y = row`

/** Years of at most 16 kB in one statement. */
const MOST_YEARS = 200

/**
 * Brings the stored day sums of these pairs (`dyad:AZE-RUS`) to what bears on them; a pair on which nothing does any
 * more keeps no year. In the caller's write transaction, after the bearings; ids that the graph does not have are
 * passed over. Throws RangeError at a bearing that is none: the transaction must not be committed then.
 */
export async function writeDaySums(run: Run, dyads: readonly string[]): Promise<void> {
  for (const lot of await inLots(run, dyads)) {
    await run({ text: deleteYears, parameters: { p: { dyads: lot } } })
    const years = (await readWeighings(run, lot)).flatMap(dyadYears)
    for (let from = 0; from < years.length; from += MOST_YEARS) {
      const rows = years.slice(from, from + MOST_YEARS).map(({ year, until, ...row }) => ({
        ...row,
        year: integer(year),
        until: until === null ? null : integer(until),
      }))
      await run({ text: createYears, parameters: { p: { rows } } })
    }
  }
}

/** For the loader's checksum: raise the number when the sums or their bytes are made otherwise. */
export const WAY_OF_WRITING = ['4', countBearings, readBearings, deleteYears, createYears]
