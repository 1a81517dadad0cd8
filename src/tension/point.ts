import { isoDay } from './day.ts'
import type { Sums } from './term.ts'

/**
 * The index on `date`, that day's events included. `relation` R in (-10, 10), `tension` T in [0, 100),
 * `volume` V = S+ + S-, `events` n: how many weigh in (have begun, with a weight above 0), however faded.
 */
export type ArcPoint = {
  readonly date: string
  readonly relation: number
  readonly tension: number
  readonly volume: number
  readonly events: number
}

/**
 * S+ + S- + K, by which everything is divided. Without inertia and without events it is 0, and the index is
 * not defined: 1 takes its place, so that relation, tension and shares are 0, as they are for any inertia.
 */
export function scaleOf(
  { positive, negative }: Pick<Sums, 'positive' | 'negative'>,
  inertia: number,
): number {
  return scaleAt(positive + negative, inertia)
}

/** The same by the volume. */
export const scaleAt = (volume: number, inertia: number): number => volume + inertia || 1

/** The bounds of R and T are reached only without inertia, where all that is left is of one sign. */
export function pointOf(day: number, sums: Sums, inertia: number): ArcPoint {
  const scale = scaleOf(sums, inertia)
  return {
    date: isoDay(day),
    relation: (10 * (sums.positive - sums.negative)) / scale,
    tension: (100 * sums.negative) / scale,
    volume: sums.positive + sums.negative,
    events: sums.events,
  }
}

/** A point under any method: `value` is the method's own figure, of the index R; what a method does not define is null. */
export type Figures = {
  readonly date: string
  readonly value: number | null
  readonly relation: number | null
  readonly tension: number | null
  readonly volume: number | null
  readonly events: number
}
