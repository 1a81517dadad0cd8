import { periodOf } from '../dates/period.ts'
import { badInput } from '../graphql/errors.ts'
import type { Sources } from '../selection/compiling.ts'
import { tensionArc } from './arc.ts'
import { type BearingRow, bearingsOf } from './bearings.ts'
import type { IndexParameters } from './decay.ts'
import type { Interval } from './interval.ts'
import type { Weights } from './method.ts'
import { OutOfRange } from './out-of-range.ts'
import type { ArcPoint } from './point.ts'
import type { WeighedEvent } from './term.ts'

/** What is asked of an arc; `from` and `to` are a year, month or day. */
export type ArcArguments = {
  readonly dyad: string
  readonly from: string | undefined
  readonly to: string | undefined
  readonly interval: Interval
  readonly parameters: IndexParameters
  readonly weights: Weights
}

/** What the fields of one arc are resolved from. */
export type Arc = {
  readonly dyadId: string
  readonly stateIds: readonly string[]
  readonly from: string
  readonly to: string
  readonly interval: Interval
  readonly parameters: IndexParameters
  readonly weights: Weights
  readonly rows: ReadonlyMap<string, BearingRow & WeighedEvent>
  readonly events: readonly WeighedEvent[]
  readonly curve: readonly ArcPoint[]
  /** How many shares have been reckoned for this answer. */
  readonly shares: { count: number }
}

/** Reads the pair's events once and computes the curve. */
export async function arcOf({ read }: Sources, asked: ArcArguments): Promise<Arc> {
  const { dyad, interval, parameters, weights } = asked
  const rows = await bearingsOf(read, dyad)
  const events = rows.map(row => ({
    ...row,
    weight: row.roleWeight * (weights === 'IMPORTANCE' ? row.importance : 1),
  }))
  const range = rangeOf(asked, rows)
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
    rows: new Map(events.map(row => [row.event, row])),
    events,
    curve: inRange(() => tensionArc(events, { ...range, interval }, parameters)),
    shares: { count: 0 },
  }
}

function rangeOf({ from, to }: ArcArguments, rows: readonly BearingRow[]): { from: string; to: string } {
  const first = from === undefined ? rows[0]?.earliest : periodOf(from)?.first
  const last =
    to === undefined
      ? rows
          .map(row => row.latest)
          .sort()
          .at(-1)
      : periodOf(to)?.last
  const today = new Date().toISOString().slice(0, 10)
  const range = { from: first ?? last ?? today, to: last ?? first ?? today }
  if (range.from > range.to)
    throw badInput('from', `"from" (${from ?? range.from}) must not be after "to" (${to ?? range.to}).`)
  return range
}

/** What the index refuses is a fault of the argument that it names. */
function inRange<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    throw error instanceof OutOfRange ? badInput(error.parameter, error.message) : error
  }
}
