import { OutOfRange } from './out-of-range.ts'

/** `halfLife` H in days, above 0; `inertia` K, 0 or more, on the scale of the scores. */
export type IndexParameters = { readonly halfLife: number; readonly inertia: number }

/** A quarter of a year to forget half; what has happened moves the curve halfway when it weighs 30, three assaults. */
export const DEFAULTS: IndexParameters = { halfLife: 90, inertia: 30 }

/** Ten years: beyond it nothing is forgotten within a life, and a sum of scores says the same. */
export const LONGEST_HALF_LIFE = 3_650
/** A hundred assaults: beyond it no pair of states moves off zero. */
export const MOST_INERTIA = 1_000

/** Throws OutOfRange; NaN is out of range too. */
export function checkParameters({ halfLife, inertia }: IndexParameters): void {
  if (!(halfLife > 0 && halfLife <= LONGEST_HALF_LIFE))
    throw new OutOfRange(
      'halfLife',
      `halfLife must be a number of days above 0 and at most ${LONGEST_HALF_LIFE}, not ${halfLife}.`,
    )
  if (!(inertia >= 0 && inertia <= MOST_INERTIA))
    throw new OutOfRange('inertia', `inertia must be a number from 0 to ${MOST_INERTIA}, not ${inertia}.`)
}

/** What is left of 1 after `days` days: d = 2^(-days / H). */
export function decay(days: number, halfLife: number): number {
  return 2 ** (-days / halfLife)
}

/**
 * What is left, on the last of `days` days, of 1 put in on each of them: 1 + q + ... + q^(days - 1) with
 * q = 2^(-1 / H), summed as a geometric series. expm1 keeps its digits where H is long and q close to 1.
 */
export function decayedSum(days: number, halfLife: number): number {
  if (days === 1) return 1
  return Math.expm1((-days * Math.LN2) / halfLife) / Math.expm1(-Math.LN2 / halfLife)
}
