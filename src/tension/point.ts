import { isoDay } from './day.ts'
import { DECIMALS, decimalsOf, ofUnits, told, unitsOf } from './digits.ts'
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
 * S+ + S- + K, by which everything is divided, from the volume. Without inertia and without events it is 0, and the index is
 * not defined: 1 takes its place, so that relation, tension and shares are 0, as they are for any inertia.
 */
export const scaleAt = (volume: number, inertia: number): number => volume + inertia || 1

/** S+ and S- as they are told, in units of one size: thirteen digits of what both come to. */
export type ToldSums = {
  readonly decimals: number
  /** In units of the last decimal. */
  readonly units: { readonly positive: number; readonly negative: number }
  readonly positive: number
  readonly negative: number
  readonly volume: number
}

export function toldSums({ positive, negative }: Pick<Sums, 'positive' | 'negative'>): ToldSums {
  const decimals = decimalsOf(positive + negative)
  const units = { positive: unitsOf(positive, decimals), negative: unitsOf(negative, decimals) }
  return {
    decimals,
    units,
    positive: ofUnits(units.positive, decimals),
    negative: ofUnits(units.negative, decimals),
    volume: ofUnits(units.positive + units.negative, decimals),
  }
}

/** R and T by the formula from the sums as they are told, so that whoever adds these up comes to them. */
export function formulaOf(
  { positive, negative, volume, decimals }: Omit<ToldSums, 'units'>,
  inertia: number,
): { readonly scale: number; readonly relation: number; readonly tension: number } {
  const exact = scaleAt(volume, inertia)
  // As it is added up on paper; beside 1 nothing is left of further decimals.
  const scale = exact < 1 ? exact : told(exact, Math.min(Math.max(decimals, DECIMALS), 20))
  return {
    scale,
    relation: told((10 * (positive - negative)) / scale),
    tension: told((100 * negative) / scale),
  }
}

/** The bounds of R and T are reached only without inertia, where all that is left is of one sign. */
export function pointOf(day: number, sums: Sums, inertia: number): ArcPoint {
  const shown = toldSums(sums)
  const { relation, tension } = formulaOf(shown, inertia)
  return { date: isoDay(day), relation, tension, volume: shown.volume, events: sums.events }
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
