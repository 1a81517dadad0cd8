import type { Database, Row } from '../../src/neo4j/database.ts'
import { integer } from '../../src/neo4j/integer.ts'
import { epochDay } from '../../src/tension/day.ts'

/** Dyads of one transaction: at most 8 byte arrays of 9 KB each. */
const BATCH = 200

/**
 * Hook for the product's `writeDaySums`, which takes this over: what each day brings to each dyad, as two byte arrays
 * a year (three little-endian float64 arrays one after the other: positive, negative, begin).
 */
export async function fillDaySums(database: Database): Promise<void> {
  const ids = await database.administer({ text: 'MATCH (d:Dyad) RETURN d.id ORDER BY d.id', parameters: {} })
  for (let from = 0; from < ids.length; from += BATCH) {
    const dyads = ids.slice(from, from + BATCH).map(([id]) => id)
    await database.write(async run => {
      const events = await run({
        // Relationship range index BEARS_ON(dyad, position).
        text: `UNWIND $p.dyads AS dyad
MATCH ()-[b:BEARS_ON]->()
WHERE b.dyad = dyad AND b.position IS NOT NULL
RETURN b.dyad, b.earliest, b.score, b.weight, b.importance`,
        parameters: { p: { dyads } },
      })
      await run({
        text: `UNWIND $p.rows AS row
MATCH (d:Dyad {id: row.dyad})
CREATE (d)-[:HAS_YEAR]->(y:DyadYear)
SET y = row`,
        parameters: { p: { rows: yearsOf(events) } },
      })
    })
  }
}

type Sums = { readonly plain: DataView; readonly weighed: DataView }

/** Every event of the graph lasts one day. */
function yearsOf(events: readonly Row[]) {
  const years = new Map<string, { dyad: string; year: number; days: number; sums: Sums }>()
  for (const [dyad, earliest, score, weight, importance] of events) {
    const [text, day] = [String(dyad), String(earliest)]
    const year = Number(day.slice(0, 4))
    const key = `${text} ${year}`
    let known = years.get(key)
    if (!known) {
      const days = epochDay(`${year + 1}-01-01`) - epochDay(`${year}-01-01`)
      known = { dyad: text, year, days, sums: { plain: viewOf(days), weighed: viewOf(days) } }
      years.set(key, known)
    }
    const at = epochDay(day) - epochDay(`${year}-01-01`)
    add(known.sums.plain, known.days, at, Number(score), Number(weight))
    add(known.sums.weighed, known.days, at, Number(score), Number(weight) * Number(importance))
  }
  return [...years.values()].map(({ dyad, year, sums }) => ({
    dyad,
    year: integer(year),
    plain: new Int8Array(sums.plain.buffer),
    weighed: new Int8Array(sums.weighed.buffer),
  }))
}

const viewOf = (days: number) => new DataView(new ArrayBuffer(3 * days * 8))

function add(view: DataView, days: number, at: number, score: number, weight: number): void {
  if (weight === 0) return
  const put = (place: number, value: number) =>
    view.setFloat64(place * 8, view.getFloat64(place * 8, true) + value, true)
  put(score > 0 ? at : days + at, Math.abs(score) * weight)
  put(2 * days + at, 1)
}
