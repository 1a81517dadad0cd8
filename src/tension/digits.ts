/*
 * Figures that are to add up are told in whole units of their last digit: a sum rounded to thirteen digits, and its parts so
 * rounded that they come to it exactly. Floating-point sums would agree only to the fifteenth digit, by the order in which
 * they were added up.
 */

const SIGNIFICANT = 13

/** Decimals of relation, tension and shares, which lie between -100 and 100. */
export const DECIMALS = 12

/** As in `arc.ts`: smaller sums have lost their digits, and are told as 0. */
const NOTHING = 2 ** -1_000

/** So many decimals that a sum of this size is told in thirteen digits; below 0 where it has more before the point. */
export const decimalsOf = (size: number): number =>
  size < NOTHING ? DECIMALS : SIGNIFICANT - 1 - Math.floor(Math.log10(size))

/** In units of the last of so many decimals; 10 to the power of decimals alone would leave the range of a number. */
const scaled = (value: number, decimals: number): number =>
  decimals > 300 ? value * 1e300 * 10 ** (decimals - 300) : value * 10 ** decimals

/** The whole units that are nearest; adding 0 makes one zero of both. */
export const unitsOf = (value: number, decimals: number): number => Math.round(scaled(value, decimals)) + 0

/** The number that is written so: up to 10^22 powers of ten are exact, and what is divided by one is the nearest to it. */
export const ofUnits = (units: number, decimals: number): number =>
  decimals >= 0 && decimals <= 22 ? units / 10 ** decimals : Number(`${units}e${-decimals}`)

/** A figure as it is told. */
export const told = (value: number, decimals: number = DECIMALS): number =>
  ofUnits(unitsOf(value, decimals), decimals)

/** By how much of all parts a sum may differ from them: what rounding comes to over the nights of a century, and not an event. */
const ROUNDING = 1e-9

/**
 * Parts in units, the largest first, that add up to `total`: each is cut down, and those that lost most, of equals the first, get
 * the units that are missing; what more there is by which the total was rounded otherwise is in the largest. Undefined where the
 * values do not add up to the total at all.
 */
export function partsOf(
  total: number,
  values: readonly number[],
  decimals: number,
): readonly number[] | undefined {
  const exact = values.map(value => scaled(value, decimals))
  const parts = exact.map(value => Math.floor(value) + 0)
  const missing = total - parts.reduce((sum, part) => sum + part, 0)
  const cut = Math.max(0, Math.min(missing, parts.length))
  const size = parts.reduce((sum, part) => sum + Math.abs(part), parts.length)
  if (Math.abs(missing - cut) > ROUNDING * size) return undefined
  const lost = (place: number) => (exact[place] ?? 0) - (parts[place] ?? 0)
  const byLoss = cut === 0 ? [] : [...parts.keys()].sort((a, b) => lost(b) - lost(a) || a - b)
  for (const place of byLoss.slice(0, cut)) parts[place] = (parts[place] ?? 0) + 1
  if (missing !== cut) parts[0] = (parts[0] ?? 0) + missing - cut
  return parts
}
