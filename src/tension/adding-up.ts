import { sumsUntil } from './arc.ts'
import type { DaySums } from './day-sums.ts'
import type { IndexParameters } from './decay.ts'
import { DECIMALS, ofUnits, partsOf, told, unitsOf } from './digits.ts'
import { formulaOf, type ToldSums, toldSums } from './point.ts'

/** What is left of an event on a day, with its sign. */
export type Left = { readonly event: string; readonly left: number }

/** The largest first, equal ones by their ids. */
export const byLeft = (a: Left, b: Left): number =>
  Math.abs(b.left) - Math.abs(a.left) || (a.event < b.event ? -1 : 1)

/** `terms` come to S+ and S-, `shares` to R, as these are told; each in the order of what is left. */
export type AddingUp = ReturnType<typeof formulaOf> & {
  readonly sums: ToldSums
  readonly events: number
  readonly terms: readonly number[]
  readonly shares: readonly number[]
}

/**
 * What is left of all events on a day (epoch), told so that it adds up to the point of the curve to the last digit. `days`: what
 * the curve is made of. Where they are not the days of these events, each is told by itself.
 */
export function addingUp(
  day: number,
  left: readonly Left[],
  days: DaySums,
  { halfLife, inertia }: IndexParameters,
): AddingUp {
  const raw = sumsUntil(days, halfLife)(day)
  const sums = toldSums(raw)
  const formula = formulaOf(sums, inertia)
  const terms = new Array<number>(left.length).fill(0)
  for (const [sign, total] of [
    [1, sums.units.positive],
    [-1, sums.units.negative],
  ] as const) {
    const places = [...left.keys()].filter(place => Math.sign(left[place]?.left ?? 0) === sign)
    const sizes = places.map(place => sign * (left[place]?.left ?? 0))
    const parts = partsOf(total, sizes, sums.decimals) ?? sizes.map(size => unitsOf(size, sums.decimals))
    for (const [nth, place] of places.entries())
      terms[place] = ofUnits(sign * (parts[nth] ?? 0) + 0, sums.decimals)
  }
  const shares = terms.map(term => (10 * term) / formula.scale)
  const parts = partsOf(unitsOf(formula.relation, DECIMALS), shares, DECIMALS)
  return {
    ...formula,
    sums,
    events: raw.events,
    terms,
    shares: parts?.map(part => ofUnits(part, DECIMALS)) ?? shares.map(share => told(share)),
  }
}

/** Of figures as they are told. */
export const summed = (figures: readonly number[], decimals = DECIMALS): number =>
  ofUnits(
    figures.reduce((sum, figure) => sum + unitsOf(figure, decimals), 0),
    decimals,
  )
