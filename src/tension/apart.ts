import { badInput } from '../graphql/errors.ts'
import { type Breakdown, breakdownOf } from './contributions.ts'
import { epochDay } from './day.ts'
import type { DaySums } from './day-sums.ts'
import { told } from './digits.ts'
import { takenApartOf } from './goldstein-apart.ts'
import type { History, Weighed } from './history.ts'
import type { Question } from './method.ts'
import type { Figures } from './point.ts'

/** What points of one pair are taken apart into. */
export type Apart = {
  readonly question: Question
  readonly rows: ReadonlyMap<string, Weighed>
  readonly events: readonly Weighed[]
  /** ISO day on which the first interval of the points begins. */
  readonly from: string
  /** What points are made of. */
  readonly days: DaySums
  /** What has been taken apart for this answer, by day and how many shares were asked: shares and rest ask alike. */
  readonly taken: Map<string, Pick<Breakdown, 'contributions' | 'rest'>>
  /** Shares that have been reckoned for this answer. */
  readonly reckoned: { shares: number }
}

/** A point that knows what it is made of, and how it would stand if nothing were left out. */
export type Point = Figures & {
  readonly apart: Apart
  readonly whole: Figures | undefined
  /** The day after which its interval begins, of the point before it; undefined where it begins with the range. */
  readonly after?: string | undefined
}

/** What a point would have more if nothing were left out; null where nothing is. */
export function leftOutOf({ whole, value, events }: Point) {
  if (!whole) return null
  return {
    value: whole.value === null || value === null ? null : told(whole.value - value),
    events: whole.events - events,
  }
}

export type Share = { readonly apart: Apart; readonly id: string; readonly share: number }

export const apartOf = (
  from: string,
  { events, days }: Pick<History, 'events' | 'days'>,
  question: Question,
): Apart => ({
  question,
  from,
  events,
  days,
  rows: new Map(events.map(row => [row.event, row])),
  taken: new Map(),
  reckoned: { shares: 0 },
})

/** Shares that are reckoned for one answer, each event of the pair once for each point that is taken apart. */
const MOST_SHARES = 200_000

/** Throws COST_LIMIT once too many events have been looked at for one answer. */
export function countShares({ events, reckoned }: Apart, what: string): void {
  reckoned.shares += events.length
  if (reckoned.shares > MOST_SHARES)
    throw badInput('first', `Too many shares at once; ask for ${what}.`, { code: 'COST_LIMIT' })
}

/** How many are listed; throws BAD_USER_INPUT. */
export function howMany(asked: unknown, usual: number): number {
  const first = typeof asked === 'number' ? asked : usual
  if (first < 1 || first > 1_000)
    throw badInput('first', `"first" must be from 1 to 1000; ${first} was asked for.`)
  return first
}

/** Throws BAD_USER_INPUT where the method has no shares. */
export function assertDecayed({ method }: Question, field: string): void {
  if (method !== 'DECAYED')
    throw badInput(
      'method',
      `"${field}" takes the method DECAYED apart; the arc was asked for by ${method}${method === 'TSINGHUA' ? '' : ', of which `points { contributions }` tell what each event brings'}.`,
    )
}

/** Throws BAD_USER_INPUT or COST_LIMIT. */
export function takenApart(
  { apart, date, value, after }: Point,
  asked: unknown,
): Pick<Breakdown, 'contributions' | 'rest'> {
  const first = howMany(asked, 10)
  const { method } = apart.question
  if (method === 'TSINGHUA')
    throw badInput(
      'method',
      `"contributions" takes DECAYED, GOLDSTEIN_SUM and GOLDSTEIN_MEAN apart; the arc was asked for by ${method}.`,
    )
  const known = apart.taken.get(`${date} ${first}`)
  if (known) return known
  countShares(apart, 'the contributions of fewer points')
  const { events, days, question } = apart
  const last = epochDay(date)
  const begins = after === undefined ? epochDay(apart.from) : epochDay(after) + 1
  const breakdown =
    method === 'DECAYED'
      ? breakdownOf(last, events, days, question.parameters, first)
      : takenApartOf(events, { first: begins, last }, method, value, first)
  apart.taken.set(`${date} ${first}`, breakdown)
  return breakdown
}
