import { isoDay } from './day.ts'
import type { Span, Term } from './term.ts'

/**
 * The events of a pair that begin on one epoch day and last equally long, summed up: all that curves are made of.
 * `positive`, `negative`: w g / L of what they bring on each of their days, without sign. `weight`: sum of w.
 */
export type Group = Span & {
  readonly positive: number
  readonly negative: number
  readonly weight: number
  readonly events: number
}

/** By begin, then by length; after `before`, where some are summed already. The same terms in the same order give the same sums to the last bit. */
export function groupsOf(terms: readonly Term[], before: readonly Group[] = []): Group[] {
  const found = new Map<number, { -readonly [Key in keyof Group]: Group[Key] }>(
    before.map(group => [group.begins * LONGER + group.days, { ...group }]),
  )
  for (const { begins, days, daily, weight } of terms) {
    const key = begins * LONGER + days
    let group = found.get(key)
    if (group === undefined) {
      group = { begins, days, positive: 0, negative: 0, weight: 0, events: 0 }
      found.set(key, group)
    }
    if (daily > 0) group.positive += daily
    else group.negative -= daily
    group.weight += weight
    group.events++
  }
  return [...found.values()].sort(byDay)
}

/** More days than an event can last. */
const LONGER = 4_000_000

export const byDay = (a: Group, b: Group): number => a.begins - b.begins || a.days - b.days

/** The last day on which the group brings anything: events of score 0 begin, and bring nothing on the days after. */
export const lastDayOf = ({ begins, days, positive, negative }: Group): number =>
  positive === 0 && negative === 0 ? begins : begins + days - 1

/** The first and the last ISO day of all of these; null where there are none. */
export function bounds(spans: readonly Span[]): {
  readonly earliest: string | null
  readonly latest: string | null
} {
  if (spans.length === 0) return { earliest: null, latest: null }
  const first = spans.reduce((day, { begins }) => Math.min(day, begins), Number.POSITIVE_INFINITY)
  const last = spans.reduce(
    (day, { begins, days }) => Math.max(day, begins + days - 1),
    Number.NEGATIVE_INFINITY,
  )
  return { earliest: isoDay(first), latest: isoDay(last) }
}
