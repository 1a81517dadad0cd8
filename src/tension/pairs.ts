import type { Values } from '../selection/arguments.ts'
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

/** One point for each pair, in two readings at most. Null where nothing bears on it. */
export async function pointsOfPairs(
  sources: Sources,
  dyads: readonly string[],
  asked: PairArguments,
  intoEvents: boolean,
  evidence: Values | undefined,
): Promise<(Point | null)[]> {
  const pairs = await (evidence === undefined
    ? stored(sources, dyads, asked, intoEvents)
    : byEvidence(sources, dyads, evidence, asked))
  return pairs.map(pair => pointOf(pair, asked))
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

/** Stored sums know of all events: what evidence leaves is summed up from the events themselves. */
async function byEvidence(
  sources: Sources,
  dyads: readonly string[],
  evidence: Values,
  { weights, parameters }: PairArguments,
): Promise<Pair[]> {
  const bearings = await bearingsOf(sources, dyads, evidence)
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
