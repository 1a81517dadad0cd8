import { curveOf } from './arc.ts'
import { epochDay, isoDay } from './day.ts'
import type { DaySums } from './day-sums.ts'
import type { IndexParameters } from './decay.ts'
import { MOST_POINTS } from './interval.ts'
import { changesIn, meanOf, penaltyFor } from './pelt.ts'
import type { ArcPoint } from './point.ts'

/** With fewer events a change of the mean is the doing of one or two of them. */
export const FEWEST_EVENTS = 30

/**
 * A stretch of weeks between two changes, ISO days, both included; `points`: the weeks' ends. `relation`, `tension`:
 * means of the weeks.
 */
export type Phase = {
  readonly from: string
  readonly to: string
  readonly points: readonly ArcPoint[]
  readonly relation: number
  readonly tension: number
}

/** All phases of the range in order, or why there are none to tell. */
export type Changes = { readonly phases: readonly Phase[] } | { readonly reason: string }

/** Cuts a range (ISO days) where the mean of the weekly R changes. Throws OutOfRange. */
export function changesOf(
  days: DaySums,
  { from, to }: { readonly from: string; readonly to: string },
  parameters: IndexParameters,
): Changes {
  const events = begunBetween(days, epochDay(from), epochDay(to))
  if (events < FEWEST_EVENTS)
    return {
      reason: `Change points need ${FEWEST_EVENTS} events that begin in the range; there ${events === 1 ? 'is 1' : `are ${events}`}.`,
    }
  if (epochDay(to) - epochDay(from) >= 7 * (MOST_POINTS - 1))
    return { reason: `Change points are sought in at most ${MOST_POINTS} weeks.` }
  const weeks = curveOf(days, { from, to, interval: 'WEEK' }, parameters)
  const series = weeks.map(({ relation }) => relation)
  const places = [0, ...changesIn(series, penaltyFor(series)), weeks.length]
  return { phases: places.slice(1).map((end, nth) => phaseOf(weeks, from, places[nth] ?? 0, end)) }
}

function phaseOf(weeks: readonly ArcPoint[], from: string, start: number, end: number): Phase {
  const points = weeks.slice(start, end)
  const before = weeks[start - 1]
  return {
    from: before ? isoDay(epochDay(before.date) + 1) : from,
    to: points.at(-1)?.date ?? from,
    points,
    relation: meanOf(points.map(({ relation }) => relation)),
    tension: meanOf(points.map(({ tension }) => tension)),
  }
}

function begunBetween({ first, begin }: DaySums, from: number, to: number): number {
  return begin
    .subarray(Math.max(from - first, 0), Math.max(to - first + 1, 0))
    .reduce((sum, events) => sum + events, 0)
}
