import { byLeft, summed } from './adding-up.ts'
import type { Contribution } from './contributions.ts'
import { ofUnits, partsOf, told, unitsOf } from './digits.ts'
import { termsOf, type WeighedEvent } from './term.ts'

/** Decimals in which sums and means are told. */
const TOLD = 10

/** A sum or mean as it is told. */
export const toldValue = (value: number): number => told(value, TOLD)

/** An interval by its first and last epoch day. */
type Days = { readonly first: number; readonly last: number }

/**
 * What each event with a day in the interval brings to its sum or mean, `value`, at most `most` of them, the largest first; told
 * so that all with the rest add up to the value, to the last digit. To a mean an event brings w g l / L divided by the sum of
 * w l / L. O(n log n).
 */
export function takenApartOf(
  events: readonly WeighedEvent[],
  { first, last }: Days,
  kind: 'GOLDSTEIN_SUM' | 'GOLDSTEIN_MEAN',
  value: number | null,
  most: number,
): {
  readonly contributions: readonly Contribution[]
  readonly rest: { readonly share: number; readonly events: number }
} {
  const found = termsOf(events)
    .map(({ event, begins, days, daily, weight }) => {
      const within = Math.min(begins + days - 1, last) - Math.max(begins, first) + 1
      return { event, within, left: daily * within, weight: (weight * within) / days }
    })
    .filter(({ within }) => within > 0)
    .sort(byLeft)
  const weights = kind === 'GOLDSTEIN_SUM' ? 1 : found.reduce((sum, { weight }) => sum + weight, 0)
  const brought = found.map(({ left }) => left / weights)
  const parts = partsOf(unitsOf(value ?? 0, TOLD), brought, TOLD)
  const shares = parts?.map(part => ofUnits(part, TOLD)) ?? brought.map(toldValue)
  return {
    contributions: found.slice(0, most).map(({ event }, place) => ({ event, share: shares[place] ?? 0 })),
    rest: { share: summed(shares.slice(most), TOLD), events: Math.max(0, found.length - most) },
  }
}
