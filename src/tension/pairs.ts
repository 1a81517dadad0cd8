import type { Sources } from '../selection/declare.ts'
import { inRange, NOTHING } from './answer.ts'
import { type Apart, apartOf, type Point } from './apart.ts'
import { curveOf } from './arc.ts'
import { bearingsOf } from './bearings.ts'
import { daySumsOf } from './day-sums.ts'
import type { IndexParameters } from './decay.ts'
import type { Weights } from './method.ts'
import { type PairDays, readDaySums } from './read-day-sums.ts'

export type PairArguments = {
  /** ISO day; undefined: the last on which something bears on the pair. */
  readonly on: string | undefined
  readonly parameters: IndexParameters
  readonly weights: Weights
}

/**
 * One point for each key, all in two readings at most. A key is a pair, `dyad:AZE-RUS`, or with a day behind it,
 * `dyad:AZE-RUS 2025-01-05`, the pair as it was known on that day. Null where nothing bears on it.
 */
export async function pointsOfPairs(
  sources: Sources,
  keys: readonly string[],
  asked: PairArguments,
  intoEvents: boolean,
): Promise<(Point | null)[]> {
  const byDay = Map.groupBy(keys, key => key.split(' ')[1])
  const found = new Map<string, Point | null>()
  await Promise.all(
    [...byDay].map(async ([day, group]) => {
      const dyads = group.map(key => key.split(' ')[0] ?? '')
      const pairs = await (day === undefined
        ? stored(sources, dyads, asked, intoEvents)
        : knownOn(sources, dyads, day, asked))
      for (const [index, key] of group.entries()) found.set(key, pointOf(pairs[index], asked))
    }),
  )
  return keys.map(key => found.get(key) ?? null)
}

type Pair = { readonly days: PairDays; readonly apart: Apart }

async function stored(
  sources: Sources,
  dyads: readonly string[],
  { weights, parameters }: PairArguments,
  intoEvents: boolean,
): Promise<Pair[]> {
  const [sums, bearings] = await Promise.all([
    readDaySums(sources.read, dyads, weights),
    intoEvents ? bearingsOf(sources, dyads) : undefined,
  ])
  return dyads.map(dyad => ({
    days: sums.get(dyad) ?? NOTHING,
    apart: apartOf(bearings?.get(dyad) ?? [], weights, parameters),
  }))
}

/** Stored sums know only of today: what was known on a day is summed up from the events. */
async function knownOn(
  sources: Sources,
  dyads: readonly string[],
  day: string,
  { weights, parameters }: PairArguments,
): Promise<Pair[]> {
  const bearings = await bearingsOf(sources, dyads, day)
  return dyads.map(dyad => {
    const rows = bearings.get(dyad) ?? []
    const apart = apartOf(rows, weights, parameters)
    const latest =
      rows
        .map(row => row.latest)
        .sort()
        .at(-1) ?? null
    return { days: { ...daySumsOf(apart.events), earliest: rows[0]?.earliest ?? null, latest }, apart }
  })
}

function pointOf(pair: Pair | undefined, { on, parameters }: PairArguments): Point | null {
  const day = on ?? pair?.days.latest
  if (!pair || pair.days.latest === null || day == null) return null
  const [point] = inRange(() => curveOf(pair.days, { from: day, to: day, interval: 'DAY' }, parameters))
  return point ? { ...point, apart: pair.apart } : null
}
