import type { Sources } from '../selection/declare.ts'
import { type Acts, ALL_ACTS, areAll } from './acts.ts'
import { type BearingRow, bearingsOf } from './bearings.ts'
import { type DaySums, daysOfGroups, NO_DAYS } from './day-sums.ts'
import { bounds, type Group, groupsOf } from './groups.ts'
import { type Bounds, isStored, readDaySums } from './read-day-sums.ts'
import { type PairGroups, readGroups } from './read-groups.ts'
import { spanOf, termsOf, type WeighedEvent } from './term.ts'
import { type Weights, weightOf } from './weights.ts'

/** What is wanted of the histories of pairs. */
export type Wanted = {
  readonly weights: Weights
  readonly acts: Acts
  /** Each event by itself. */
  readonly events: boolean
  /** Events by begin and length, which day sums do not tell. */
  readonly groups: boolean
}

/** An event with its weight and what it is made up of. */
export type Weighed = BearingRow & WeighedEvent

/**
 * What counts in the history of a pair. `earliest`, `latest`: the ISO days between which it lies, also what has weight
 * 0; null where nothing counts. `events` and `groups` are empty where they were not wanted.
 */
export type History = Bounds & {
  readonly days: DaySums
  readonly groups: readonly Group[]
  readonly events: readonly Weighed[]
}

export const NO_HISTORY: History = { days: NO_DAYS, earliest: null, latest: null, groups: [], events: [] }

/**
 * One history for each pair. The stored sums of days serve where all acts count; else the events are read, as sums
 * where no single one is wanted.
 */
export async function historiesOf(
  sources: Sources,
  dyads: readonly string[],
  wanted: Wanted,
): Promise<History[]> {
  const { weights, acts, groups } = wanted
  const serves = !groups && isStored(weights) && areAll(acts)
  const [sums, found, rows] = await Promise.all([
    serves ? readDaySums(sources.read, dyads, weights) : undefined,
    serves || wanted.events ? undefined : readGroups(sources, dyads, weights, acts),
    wanted.events ? bearingsOf(sources, dyads, acts) : undefined,
  ])
  return dyads.map(dyad => {
    const events = (rows?.get(dyad) ?? []).map(row => ({ ...row, weight: weightOf(row, weights) }))
    const stored = sums?.get(dyad)
    if (serves) return { ...NO_HISTORY, ...(stored && { ...boundsOf(stored), days: stored }), events }
    const pair = found?.get(dyad) ?? pairOf(events)
    return { days: daysOfGroups(pair.groups), ...pair, events }
  })
}

/** The same as if nothing were left out, without single events. */
export const wholeHistoriesOf = (
  sources: Sources,
  dyads: readonly string[],
  wanted: Wanted,
): Promise<History[]> => historiesOf(sources, dyads, { ...wanted, acts: ALL_ACTS, events: false })

const boundsOf = ({ earliest, latest }: Bounds): Bounds => ({ earliest, latest })

const pairOf = (events: readonly Weighed[]): PairGroups => ({
  groups: groupsOf(termsOf(events)),
  ...bounds(events.map(({ event, earliest, days }) => spanOf(event, earliest, days))),
})
