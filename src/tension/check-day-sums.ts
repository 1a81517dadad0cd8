import type { Run } from '../neo4j/database.ts'
import { dyadYears } from './dyad-years.ts'
import { inLots, readWeighings } from './weighings.ts'

/** Unique index on Dyad(id). */
const readYears = `MATCH (d:Dyad)-[:HAS_YEAR]->(y)
WHERE d.id IN $p.dyads
RETURN d.id, y.year, y.dyad, y.until, y.plain, y.weighed`

/** A pair whose stored day sums are not those of what bears on it; `years`: wrong, missing or too many, in order. */
export type WrongDaySums = { readonly dyad: string; readonly years: readonly number[] }

/**
 * Recomputes the day sums of these pairs and compares them, to the last bit, with what is stored; `writeDaySums`
 * mends what differs. Bearings and years are read one after the other: what is written meanwhile may look wrong.
 * A read of the database has a time limit, which a pair with 100,000 events may need on a busy machine: the run of a
 * write transaction has none.
 */
export async function checkDaySums(read: Run, dyads: readonly string[]): Promise<WrongDaySums[]> {
  const wrong: WrongDaySums[] = []
  for (const lot of await inLots(read, dyads)) {
    const weighings = await readWeighings(read, lot)
    const rows = await read({ text: readYears, parameters: { p: { dyads: lot } } })
    for (const pair of weighings) {
      const stored = rows.filter(([owner]) => owner === pair.dyad).map(([, year, ...rest]) => [year, ...rest])
      const due = dyadYears(pair).map(row => [row.year, row.dyad, row.until, row.plain, row.weighed])
      const years = differing(imprints(stored), imprints(due))
      if (years.length > 0) wrong.push({ dyad: pair.dyad, years })
    }
  }
  return wrong
}

/** All that a year has as text; a year that is there twice is not the year that is there once. */
function imprints(years: readonly (readonly unknown[])[]): Map<number, string> {
  const imprints = new Map<number, string>()
  for (const [year, ...rest] of years)
    imprints.set(Number(year), `${imprints.get(Number(year)) ?? ''}${rest.map(imprint).join()};`)
  return imprints
}

function imprint(value: unknown): string {
  return value instanceof Int8Array ? Buffer.from(value).toString('base64') : JSON.stringify(value)
}

function differing(one: ReadonlyMap<number, string>, other: ReadonlyMap<number, string>): number[] {
  const years = new Set([...one.keys(), ...other.keys()])
  return [...years].filter(year => one.get(year) !== other.get(year)).sort((a, b) => a - b)
}
