import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tensionArc } from '../src/tension/arc.ts'
import { epochDay, isoDay } from '../src/tension/day.ts'
import { bySum, CLOSE, daily, events, parameters, range, weighedEvent } from './tension-arbitraries.ts'

test('every day of an arc is what the formula sums up to', () => {
  fc.assert(
    fc.property(events, range, parameters, (events, range, parameters) => {
      for (const point of daily(events, range, parameters)) {
        const expected = bySum(events, epochDay(point.date), parameters)
        expect(point.relation).toBeCloseTo(expected.relation, CLOSE)
        expect(point.tension).toBeCloseTo(expected.tension, CLOSE)
        expect(point.volume).toBeCloseTo(expected.volume, CLOSE)
        expect(point.events).toBe(expected.n)
      }
    }),
  )
})

test('a week or a month is the day on which it ends', () => {
  fc.assert(
    fc.property(
      events,
      range,
      parameters,
      fc.constantFrom('WEEK', 'MONTH'),
      (events, range, parameters, interval) => {
        const days = new Map(daily(events, range, parameters).map(point => [point.date, point]))
        const points = tensionArc(events, { ...range, interval }, parameters)
        for (const point of points) expect(point).toEqual(days.get(point.date))
        expect(points.at(-1)?.date).toBe(range.to)
      },
    ),
  )
})

test('a day follows from the day before and from what happens on it', () => {
  const hostile = ({ tension, volume }: { tension: number; volume: number }, inertia: number) =>
    (tension * (volume + inertia)) / 100
  fc.assert(
    fc.property(events, range, parameters, (events, range, parameters) => {
      const { halfLife, inertia } = parameters
      const points = daily(events, range, parameters)
      for (const [i, today] of points.entries()) {
        const yesterday = points[i - 1]
        if (yesterday === undefined) continue
        let friendlyToday = 0
        let hostileToday = 0
        for (const { earliest, days, score, weight } of events) {
          const nth = epochDay(today.date) - epochDay(earliest)
          if (nth < 0 || nth >= days) continue
          if (score > 0) friendlyToday += (weight * score) / days
          else hostileToday -= (weight * score) / days
        }
        const kept = 2 ** (-1 / halfLife)
        expect(hostile(today, inertia)).toBeCloseTo(hostile(yesterday, inertia) * kept + hostileToday, CLOSE)
        expect(today.volume).toBeCloseTo(yesterday.volume * kept + friendlyToday + hostileToday, CLOSE)
      }
    }),
  )
})

test('a range that begins later is the end of one that began earlier', () => {
  fc.assert(
    fc.property(
      events,
      range,
      parameters,
      fc.integer({ min: 1, max: 300 }),
      (events, range, parameters, sooner) => {
        const long = daily(
          events,
          { ...range, from: isoDay(epochDay(range.from) - sooner) },
          parameters,
        ).slice(sooner)
        for (const [i, point] of daily(events, range, parameters).entries()) {
          expect(point.relation).toBeCloseTo(long[i]?.relation ?? Number.NaN, CLOSE)
          expect(point.tension).toBeCloseTo(long[i]?.tension ?? Number.NaN, CLOSE)
          expect(point.events).toBe(long[i]?.events)
        }
      },
    ),
  )
})

test('an event spread over days is as many events of a day, or two of its parts', () => {
  const split = fc.tuple(
    weighedEvent,
    fc.integer({ min: 2, max: 60 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  fc.assert(
    fc.property(events, split, range, parameters, (events, [event, days, where], range, parameters) => {
      const whole = daily([...events, { ...event, days }], range, parameters)
      const begins = epochDay(event.earliest)
      const cut = 1 + Math.floor(where * (days - 2))
      const part = (offset: number, length: number) => ({
        ...event,
        earliest: isoDay(begins + offset),
        days: length,
        score: (event.score * length) / days,
      })
      const everyDay = daily(
        [...events, ...Array.from({ length: days }, (_, i) => part(i, 1))],
        range,
        parameters,
      )
      const twoParts = daily([...events, part(0, cut), part(cut, days - cut)], range, parameters)
      for (const [i, { relation, tension, volume }] of whole.entries())
        for (const parts of [everyDay[i], twoParts[i]]) {
          expect(parts?.relation).toBeCloseTo(relation, CLOSE)
          expect(parts?.tension).toBeCloseTo(tension, CLOSE)
          expect(parts?.volume).toBeCloseTo(volume, CLOSE)
        }
    }),
  )
})
