import { badInput } from '../graphql/errors.ts'
import { type BearingRow, weightOf } from './bearings.ts'
import { type Breakdown, contributionsOn } from './contributions.ts'
import type { IndexParameters } from './decay.ts'
import type { Weights } from './method.ts'
import type { ArcPoint } from './point.ts'
import type { WeighedEvent } from './term.ts'

/** What points of one pair are taken apart into. */
export type Apart = {
  readonly parameters: IndexParameters
  readonly rows: ReadonlyMap<string, BearingRow & WeighedEvent>
  readonly events: readonly WeighedEvent[]
  /** What has been taken apart for this answer, by day and how many shares were asked: shares and rest ask alike. */
  readonly taken: Map<string, Breakdown>
}

/** A point that knows what it is made of. */
export type Point = ArcPoint & { readonly apart: Apart }

export type Share = { readonly apart: Apart; readonly id: string; readonly share: number }

export function apartOf(
  bearings: readonly BearingRow[],
  weights: Weights,
  parameters: IndexParameters,
): Apart {
  const events = bearings.map(row => ({
    ...row,
    weight: weightOf(row, weights),
  }))
  return { parameters, events, rows: new Map(events.map(row => [row.event, row])), taken: new Map() }
}

/** Shares that are reckoned for one answer, each event of the pair once for each point that is taken apart. */
const MOST_SHARES = 200_000

/** Throws BAD_USER_INPUT or COST_LIMIT. */
export function takenApart({ apart, date }: Point, asked: unknown): Breakdown {
  const first = typeof asked === 'number' ? asked : 10
  if (first < 1 || first > 1_000)
    throw badInput('first', `"first" must be from 1 to 1000; ${first} was asked for.`)
  const known = apart.taken.get(`${date} ${first}`)
  if (known) return known
  if ((apart.taken.size + 1) * apart.events.length > MOST_SHARES)
    throw badInput('first', 'Too many shares at once; ask for the contributions of fewer points.', {
      code: 'COST_LIMIT',
    })
  const [breakdown] = contributionsOn([date], apart.events, apart.parameters, first)
  if (!breakdown) throw new Error(`No breakdown of ${date}.`)
  apart.taken.set(`${date} ${first}`, breakdown)
  return breakdown
}
