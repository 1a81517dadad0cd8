import type { Run } from '../neo4j/database.ts'
import { integer } from '../neo4j/integer.ts'
import { listOf } from '../selection/compiling.ts'
import { yearOf } from './day.ts'
import { DEFAULTS, decay } from './decay.ts'
import { openingOf, type PackedYear } from './packed-years.ts'
import { COLUMN, type StoredWeights } from './read-day-sums.ts'
import { NOTHING_YET, statesOn } from './states-on.ts'
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
 * S+, S- and n of every pair at the end of some epoch days, which are in order; one map for each day. Under the default
 * half-life one year of each pair is read for the days of a year, else all until then. The same bits as the curve's.
 */
export async function standingsOn(
  read: Run,
  days: readonly number[],
  weights: StoredWeights,
  halfLife: number,
): Promise<Standing[]> {
  const isOpened = halfLife === DEFAULTS.halfLife
  const overnight = decay(1, halfLife)
  const inYear = async (year: number): Promise<Standing[]> => {
    const text = (isOpened ? newestYears : allYears)(weights)
    const found = await read({ text, parameters: { p: { year: integer(year) } } })
    const rows = found.map(row => row.map(listOf))
    const asked = days.filter(day => yearOf(day) === year)
    return isOpened ? byOpening(rows, year, asked, overnight) : byYears(rows, asked, overnight)
  }
  const years = [...new Set(days.map(yearOf))]
  return (await Promise.all(years.map(inYear))).flat()
}

type Rows = readonly (readonly (readonly unknown[])[])[]

function byOpening(rows: Rows, asked: number, days: readonly number[], overnight: number): Standing[] {
  const standings = days.map(() => new Map<string, Sums>())
  for (const [dyads = [], bytes = [], years = []] of rows)
    for (const [place, dyad] of dyads.entries()) {
      const year = packed(years[place] ?? asked, bytes[place])
      const states = statesOn(days, openingOf(year), [year], overnight)
      for (const [nth, sums] of states.entries()) standings[nth]?.set(String(dyad), sums)
    }
  return standings
}

function byYears(rows: Rows, days: readonly number[], overnight: number): Standing[] {
  const years = new Map<string, PackedYear[]>()
  for (const [dyads = [], bytes = [], numbers = []] of rows)
    for (const [place, dyad] of dyads.entries()) {
      const year = packed(numbers[place], bytes[place])
      const known = years.get(String(dyad))
      if (known) known.push(year)
      else years.set(String(dyad), [year])
    }
  const standings = days.map(() => new Map<string, Sums>())
  for (const [dyad, packed] of years)
    for (const [nth, sums] of statesOn(days, NOTHING_YET, packed, overnight).entries())
      standings[nth]?.set(dyad, sums)
  return standings
}

const packed = (year: unknown, bytes: unknown): PackedYear => ({ year: Number(year), bytes: bytesOf(bytes) })

function bytesOf(bytes: unknown): Int8Array {
  if (!(bytes instanceof Int8Array)) throw new RangeError('What is stored of a year is no bytes.')
  return bytes
}
