import fc from 'fast-check'
import { tensionArc } from '../src/tension/arc.ts'
import { epochDay, isoDay } from '../src/tension/day.ts'
import type { IndexParameters } from '../src/tension/decay.ts'
import type { WeighedEvent } from '../src/tension/term.ts'

const START = epochDay('2024-01-01')
/** Digits after the point to which code and formula must agree. */
export const CLOSE = 9

export const number = (min: number, max: number) => fc.double({ min, max, noNaN: true })

export const weighedEvent: fc.Arbitrary<WeighedEvent> = fc.record({
  event: fc.uuid(),
  earliest: fc.integer({ min: 0, max: 400 }).map(offset => isoDay(START + offset)),
  days: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 })),
  score: fc.oneof(fc.constantFrom(-10, -0.5, 0, 10), number(-10, 10)),
  weight: fc.oneof(fc.constantFrom(0, 0.5, 1), number(0, 3)),
})
export const events = fc.array(weighedEvent, { maxLength: 12 })
export const parameters: fc.Arbitrary<IndexParameters> = fc.record({
  halfLife: fc.oneof(fc.constant(90), number(0.5, 400)),
  inertia: fc.oneof(fc.constant(30), number(0.01, 100)),
})
/** A range that may begin before, amid or after the events. */
export const range = fc
  .tuple(fc.integer({ min: -30, max: 430 }), fc.integer({ min: 0, max: 120 }))
  .map(([offset, length]) => ({ from: isoDay(START + offset), to: isoDay(START + offset + length) }))
export const day = fc.integer({ min: -30, max: 600 }).map(offset => START + offset)

/** The formula as the design writes it, an event and a day at a time. Shares nothing with the code but the words. */
export function bySum(events: readonly WeighedEvent[], t: number, { halfLife, inertia }: IndexParameters) {
  let plus = 0
  let minus = 0
  let n = 0
  for (const { earliest, days, score, weight } of events) {
    const begins = Date.parse(earliest) / 86_400_000
    for (let tau = begins; tau < begins + days && tau <= t; tau++) {
      const left = ((weight * score) / days) * 2 ** (-(t - tau) / halfLife)
      if (left > 0) plus += left
      else minus -= left
    }
    if (begins <= t && weight > 0) n++
  }
  const scale = plus + minus + inertia
  return { relation: (10 * (plus - minus)) / scale, tension: (100 * minus) / scale, volume: plus + minus, n }
}

export const daily = (
  events: readonly WeighedEvent[],
  range: { from: string; to: string },
  parameters: IndexParameters,
) => tensionArc(events, { ...range, interval: 'DAY' }, parameters)
