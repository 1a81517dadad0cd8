import { type Range, rangeOf } from '../events/casualties.ts'
import type { Said } from './sums.ts'

/** What is to be added once: the range of one event, or of several of which claims speak together. */
export type Account = Range

/**
 * The figures of events, each to be added once. A claim about several of them ("injuries in the attacks of 8 and 18
 * August") is one figure for all of these; where each has a figure of its own as well, their sum is another account of
 * the same total, and the range spans both.
 */
export function together(rows: readonly Said[]): Account[] {
  const eventsOf = new Map<string, Set<string>>()
  for (const { claim, event } of rows) eventsOf.set(claim, (eventsOf.get(claim) ?? new Set()).add(event))
  const isJoint = ({ claim }: Said) => (eventsOf.get(claim)?.size ?? 0) > 1
  const joint = [...eventsOf.values()].filter(({ size }) => size > 1)
  const groups = joined(joint)
  const inGroup = new Set(groups.flatMap(group => [...group]))
  const alone = Map.groupBy(
    rows.filter(({ event }) => !inGroup.has(event)),
    ({ event }) => event,
  )
  return [
    ...[...alone.values()].map(rangeOf),
    ...groups.map(group =>
      ofGroup(
        group,
        rows.filter(row => isJoint(row) && group.has(row.event)),
        rows.filter(row => !isJoint(row) && group.has(row.event)),
        eventsOf,
      ),
    ),
  ]
}

/** Sets that have anything in common become one. */
function joined(sets: readonly ReadonlySet<string>[]): Set<string>[] {
  return sets.reduce<Set<string>[]>((groups, set) => {
    const touching = groups.filter(group => [...set].some(event => group.has(event)))
    const rest = groups.filter(group => !touching.includes(group))
    return [...rest, new Set([...set, ...touching.flatMap(group => [...group])])]
  }, [])
}

function ofGroup(
  group: ReadonlySet<string>,
  joint: readonly Said[],
  own: readonly Said[],
  eventsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Account {
  const speaksOfAll = ({ claim }: Said) => eventsOf.get(claim)?.size === group.size
  const ofAll = joint.filter(speaksOfAll)
  const ofSome = rangeOf(joint.filter(row => !speaksOfAll(row)))
  const singly = [...Map.groupBy(own, ({ event }) => event).values()].map(rangeOf)
  const sum = singly.reduce<Range>(
    (total, { min, max, approximate }) => ({
      min: (total.min ?? 0) + (min ?? 0),
      max: total.max === null || max === null ? null : total.max + max,
      approximate: total.approximate || approximate,
    }),
    { min: 0, max: 0, approximate: false },
  )
  const approximate = [...joint, ...own].some(row => row.approximate)
  // No claim speaks of all: what is said of some of them is the least that it can have been.
  if (ofAll.length === 0) return { min: Math.max(ofSome.min ?? 0, sum.min ?? 0), max: null, approximate }
  const whole = rangeOf(ofAll)
  const isComplete = singly.length === group.size
  return {
    min: isComplete ? Math.min(whole.min ?? 0, sum.min ?? 0) : whole.min,
    // What is said of a part alone can exceed what another says of the whole: both accounts stand.
    max: whole.max === null || sum.max === null ? null : Math.max(whole.max, sum.max, ofSome.max ?? 0),
    approximate,
  }
}
