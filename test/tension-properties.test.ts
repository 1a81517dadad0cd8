import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contributionsOn } from '../src/tension/contributions.ts'
import { isoDay } from '../src/tension/day.ts'
import { bySum, CLOSE, daily, day, events, parameters, range, weighedEvent } from './tension-arbitraries.ts'

test('more hostility never lowers the tension, on any day', () => {
  const worse = fc.tuple(events, weighedEvent, fc.double({ min: 0, max: 10, noNaN: true }))
  fc.assert(
    fc.property(worse, range, parameters, ([events, event, by], range, parameters) => {
      const before = daily([...events, event], range, parameters)
      const harsher = daily([...events, { ...event, score: event.score - by }], range, parameters)
      const joined = daily([...events, event, { ...event, score: -by }], range, parameters)
      for (const [i, { tension }] of before.entries()) {
        expect(harsher[i]?.tension).toBeGreaterThanOrEqual(tension - 1e-9)
        expect(joined[i]?.tension).toBeGreaterThanOrEqual(tension - 1e-9)
      }
    }),
  )
})

test('shares are what the formula gives each event, and add up to the relation', () => {
  fc.assert(
    fc.property(events, day, parameters, fc.nat({ max: 15 }), (events, t, parameters, first) => {
      const { relation, volume } = bySum(events, t, parameters)
      const [all] = contributionsOn([isoDay(t)], events, parameters)
      const [some] = contributionsOn([isoDay(t)], events, parameters, first)
      expect(all?.point.relation).toBeCloseTo(relation, CLOSE)
      for (const { event, share } of all?.contributions ?? []) {
        const alone = bySum(
          events.filter(other => other.event === event),
          t,
          { ...parameters, inertia: 0 },
        )
        const signed = alone.volume === 0 ? 0 : Math.sign(alone.relation) * alone.volume
        expect(share).toBeCloseTo((10 * signed) / (volume + parameters.inertia), CLOSE)
      }
      const total = (all?.contributions ?? []).reduce((sum, { share }) => sum + share, 0)
      expect(Math.abs(total - relation)).toBeLessThan(1e-9)
      expect(Math.abs(all?.rest.share ?? 1)).toBeLessThan(1e-12)
      expect(all?.rest.events).toBe(0)
      expect(some?.contributions).toEqual(all?.contributions.slice(0, first))
      const shown = (some?.contributions ?? []).reduce((sum, { share }) => sum + share, 0)
      expect(shown + (some?.rest.share ?? 1)).toBeCloseTo(some?.point.relation ?? Number.NaN, 12)
      expect(some?.rest.events).toBe((all?.contributions.length ?? 0) - (some?.contributions.length ?? 0))
    }),
    { numRuns: 300 },
  )
})

test('the order of insertion changes nothing', () => {
  const shuffled = events.chain(given =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )
  fc.assert(
    fc.property(shuffled, range, parameters, ([given, other], range, parameters) => {
      const points = daily(given, range, parameters)
      for (const [i, point] of daily(other, range, parameters).entries()) {
        expect(point.relation).toBeCloseTo(points[i]?.relation ?? Number.NaN, 12)
        expect(point.tension).toBeCloseTo(points[i]?.tension ?? Number.NaN, 11)
        expect(point.events).toBe(points[i]?.events)
      }
    }),
  )
})

test('an event of weight 0 changes nothing at all', () => {
  fc.assert(
    fc.property(events, weighedEvent, range, parameters, (events, event, range, parameters) => {
      const echo = { ...event, weight: 0 }
      expect(daily([echo, ...events], range, parameters)).toEqual(daily(events, range, parameters))
      expect(contributionsOn([range.to], [echo, ...events], parameters)).toEqual(
        contributionsOn([range.to], events, parameters),
      )
    }),
  )
})

test('the relation stays within -10 and 10, the tension within 0 and 100', () => {
  fc.assert(
    fc.property(events, range, parameters, (events, range, parameters) => {
      for (const { relation, tension, volume } of daily(events, range, parameters)) {
        expect(Math.abs(relation)).toBeLessThan(10)
        expect(tension).toBeGreaterThanOrEqual(0)
        expect(tension).toBeLessThan(100)
        expect(volume).toBeGreaterThanOrEqual(0)
      }
    }),
  )
})
