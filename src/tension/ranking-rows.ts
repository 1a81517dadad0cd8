import type { Run } from '../neo4j/database.ts'
import { integer } from '../neo4j/integer.ts'
import { listOf } from '../selection/compiling.ts'
import { yearOf } from './day.ts'
import { DEFAULTS, decay } from './decay.ts'
import { openingOf, type PackedYear } from './packed-years.ts'
import { COLUMN, type StoredWeights } from './read-day-sums.ts'
import { NOTHING_YET, sumsAt } from './states-on.ts'
import type { Sums } from './term.ts'

/** Years in one record: the driver reads columns faster than a row for each, and long ones slower. */
const IN_A_RECORD = 50

const asColumns = (properties: readonly string[], years: string) => `${years}
WITH ${properties.map(name => `collect(y.${name}) AS ${name}`).join(', ')}
UNWIND range(0, size(dyad) - 1, ${IN_A_RECORD}) AS i
RETURN ${properties.map(name => `${name}[i..i + ${IN_A_RECORD}] AS ${name}`).join(', ')}`

/**
 * Of each pair the newest of its years until `$p.year`: one a pair, in columns; the column of the years is empty where
 * all are `$p.year`. Range indexes DyadYear(year), and DyadYear(until, year) for pairs to which nothing happened in the
 * year itself.
 */
export const newestYears = (weights: StoredWeights): string => {
  const ofTheYear = `MATCH (y:DyadYear)
USING INDEX y:DyadYear(year)
WHERE y.year = $p.year`
  const before = `MATCH (y:DyadYear)
USING INDEX y:DyadYear(until, year)
WHERE y.until >= $p.year
  AND y.year < $p.year`
  return `${asColumns(['dyad', COLUMN[weights]], ofTheYear)}, [] AS year
UNION ALL
${asColumns(['dyad', COLUMN[weights], 'year'], before)}`
}

/** All years of all pairs until `$p.year`, for a half-life by which nothing is stored. Range index DyadYear(year). */
export const allYears = (weights: StoredWeights): string =>
  asColumns(
    ['dyad', COLUMN[weights], 'year'],
    `MATCH (y:DyadYear)
USING INDEX y:DyadYear(year)
WHERE y.year <= $p.year
WITH y
ORDER BY y.year`,
  )

/** Where every pair stood at the end of a day. */
export type Standing = ReadonlyMap<string, Sums>

/**
 * S+, S- and n of every pair at the end of some epoch days, by pair; one map for each day. Under the default half-life
 * one year of each pair is read, else all until the day. The same bits as the curve's.
 */
export async function standingsOn(
  read: Run,
  days: readonly number[],
  weights: StoredWeights,
  halfLife: number,
): Promise<Standing[]> {
  const isOpened = halfLife === DEFAULTS.halfLife
  const overnight = decay(1, halfLife)
  const years = [...new Set(days.map(yearOf))]
  const reading = async (year: number): Promise<readonly [number, Rows]> => {
    const text = (isOpened ? newestYears : allYears)(weights)
    const rows = await read({ text, parameters: { p: { year: integer(year) } } })
    return [year, rows.map(row => row.map(listOf))]
  }
  const found = new Map(await Promise.all(years.map(reading)))
  return days.map(day => {
    const rows = found.get(yearOf(day)) ?? []
    return isOpened ? byOpening(rows, day, overnight) : byYears(rows, day, overnight)
  })
}

type Rows = readonly (readonly (readonly unknown[])[])[]

function byOpening(rows: Rows, day: number, overnight: number): Standing {
  const standing = new Map<string, Sums>()
  const asked = yearOf(day)
  for (const [dyads = [], bytes = [], years = []] of rows)
    for (const [place, dyad] of dyads.entries()) {
      const year = packed(years[place] ?? asked, bytes[place])
      standing.set(String(dyad), sumsAt(day, openingOf(year), [year], overnight))
    }
  return standing
}

function byYears(rows: Rows, day: number, overnight: number): Standing {
  const years = new Map<string, PackedYear[]>()
  for (const [dyads = [], bytes = [], numbers = []] of rows)
    for (const [place, dyad] of dyads.entries()) {
      const year = packed(numbers[place], bytes[place])
      const known = years.get(String(dyad))
      if (known) known.push(year)
      else years.set(String(dyad), [year])
    }
  return new Map([...years].map(([dyad, packed]) => [dyad, sumsAt(day, NOTHING_YET, packed, overnight)]))
}

const packed = (year: unknown, bytes: unknown): PackedYear => ({ year: Number(year), bytes: bytesOf(bytes) })

function bytesOf(bytes: unknown): Int8Array {
  if (!(bytes instanceof Int8Array)) throw new RangeError('What is stored of a year is no bytes.')
  return bytes
}
