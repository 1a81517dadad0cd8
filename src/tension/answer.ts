import { periodOf } from '../dates/period.ts'
import { badInput } from '../graphql/errors.ts'
import type { Sources } from '../selection/declare.ts'
import { type Apart, apartOf } from './apart.ts'
import { curveOf } from './arc.ts'
import { bearingsOf } from './bearings.ts'
import { NO_DAYS } from './day-sums.ts'
import type { IndexParameters } from './decay.ts'
import type { Interval } from './interval.ts'
import type { Weights } from './method.ts'
import { OutOfRange } from './out-of-range.ts'
import type { ArcPoint } from './point.ts'
import { type PairDays, readDaySums } from './read-day-sums.ts'

/** What is asked of an arc; `from` and `to` are a year, month or day. */
export type ArcArguments = {
  readonly dyad: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly interval: Interval
  readonly parameters: IndexParameters
  readonly weights: Weights
}

/** What the fields of one arc are told from. */
export type Arc = {
  readonly dyadId: string
  readonly stateIds: readonly string[]
  readonly from: string
  readonly to: string
  readonly interval: Interval
  readonly parameters: IndexParameters
  readonly weights: Weights
  readonly curve: readonly ArcPoint[]
  readonly apart: Apart
}

export const NOTHING: PairDays = { ...NO_DAYS, earliest: null, latest: null }

/** Reads the sums of the pair's days, and its events only where points are to be taken apart. */
export async function arcOf(sources: Sources, asked: ArcArguments, intoEvents: boolean): Promise<Arc> {
  const { dyad, interval, parameters, weights } = asked
  const [sums, bearings] = await Promise.all([
    readDaySums(sources.read, [dyad], weights),
    intoEvents ? bearingsOf(sources, [dyad]) : undefined,
  ])
  const days = sums.get(dyad) ?? NOTHING
  const range = rangeOf(asked, days)
  return {
    dyadId: dyad,
    stateIds: dyad
      .slice('dyad:'.length)
      .split('-')
      .map(code => `state:${code}`),
    ...range,
    interval,
    parameters,
    weights,
    curve: inRange(() => curveOf(days, { ...range, interval }, parameters)),
    apart: apartOf(bearings?.get(dyad) ?? [], weights, parameters),
  }
}

function rangeOf({ from, to }: ArcArguments, { earliest, latest }: PairDays): { from: string; to: string } {
  const first = (from === undefined ? earliest : periodOf(from)?.first) ?? undefined
  const last = (to === undefined ? latest : periodOf(to)?.last) ?? undefined
  const today = new Date().toISOString().slice(0, 10)
  const range = { from: first ?? last ?? today, to: last ?? first ?? today }
  if (range.from > range.to)
    throw badInput('from', `"from" (${from ?? range.from}) must not be after "to" (${to ?? range.to}).`)
  return range
}

/** What the index refuses is a fault of the argument that it names. */
export function inRange<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    throw error instanceof OutOfRange ? badInput(error.parameter, error.message) : error
  }
}
