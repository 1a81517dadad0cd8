import { describe, expect, test } from 'vitest'
import { tensionArc } from '../src/tension/arc.ts'
import { DEFAULTS } from '../src/tension/decay.ts'
import type { WeighedEvent } from '../src/tension/term.ts'

const strike: WeighedEvent = { event: 'event:strike', earliest: '2025-01-01', days: 1, score: -9, weight: 1 }
const visit: WeighedEvent = { event: 'event:visit', earliest: '2025-01-01', days: 1, score: 4, weight: 1 }

/** The index on one day, H = 90 and K = 30 unless told. */
function on(date: string, events: readonly WeighedEvent[], parameters = DEFAULTS) {
  const [point] = tensionArc(events, { from: date, to: date, interval: 'DAY' }, parameters)
  if (point === undefined) throw new Error('no point')
  return point
}

describe('one strike of score -9', () => {
  test('is 23.0769 of tension on its day', () => {
    // S- = 9, S+ = 0, K = 30: T = 100 * 9 / 39 = 23.0769..., R = 10 * -9 / 39 = -2.3077
    const point = on('2025-01-01', [strike])
    expect(point.tension).toBeCloseTo(23.076923, 6)
    expect(point.relation).toBeCloseTo(-2.307692, 6)
    expect(point).toMatchObject({ date: '2025-01-01', volume: 9, events: 1 })
  })

  test('is worth half after a half-life', () => {
    // 90 days after 1 January is 1 April. S- = 4.5: T = 100 * 4.5 / 34.5 = 13.0435
    const point = on('2025-04-01', [strike])
    expect(point.volume).toBeCloseTo(4.5, 12)
    expect(point.tension).toBeCloseTo(13.043478, 6)
  })

  test('is nothing the day before', () => {
    expect(on('2024-12-31', [strike])).toEqual({
      date: '2024-12-31',
      relation: 0,
      tension: 0,
      volume: 0,
      events: 0,
    })
  })

  test('is all there is where there is no inertia', () => {
    // K = 0: T = 100 * 9 / 9, R = 10 * -9 / 9: the only case in which the bounds are reached
    expect(on('2025-01-01', [strike], { halfLife: 90, inertia: 0 })).toMatchObject({
      relation: -10,
      tension: 100,
    })
  })

  test('counts half for a state that was hit though not addressed', () => {
    // S- = 0.5 * 9 = 4.5: T = 100 * 4.5 / 34.5
    expect(on('2025-01-01', [{ ...strike, weight: 0.5 }]).tension).toBeCloseTo(13.043478, 6)
  })
})

test('a visit on the day of a strike softens the relation and the tension', () => {
  // S+ = 4, S- = 9, K = 30: R = 10 * (4 - 9) / 43 = -1.16279, T = 100 * 9 / 43 = 20.93023
  const point = on('2025-01-01', [strike, visit])
  expect(point.relation).toBeCloseTo(-1.16279, 5)
  expect(point.tension).toBeCloseTo(20.93023, 5)
  expect(point).toMatchObject({ volume: 13, events: 2 })
})

test('a calm pair without inertia has an index of 0 and not of NaN', () => {
  const calm = { date: '2025-01-01', relation: 0, tension: 0, volume: 0, events: 0 }
  expect(on('2025-01-01', [], { halfLife: 90, inertia: 0 })).toEqual(calm)
  expect(on('2025-01-01', [{ ...visit, weight: 0 }], { halfLife: 90, inertia: 0 })).toEqual(calm)
})

test('an event of score 0 weighs in and moves nothing', () => {
  const request = { ...visit, score: 0 }
  expect(on('2025-01-01', [request])).toMatchObject({ relation: 0, tension: 0, volume: 0, events: 1 })
})

test('an event of three days comes in by thirds', () => {
  // H = 1 halves each day. -9 over 3 days is -3 a day, so S- is 3, then 3/2 + 3 = 4.5, then 4.5/2 + 3 = 5.25,
  // then 5.25/2 = 2.625. It weighs in from its first day.
  const raid = { ...strike, days: 3 }
  const points = tensionArc(
    [raid],
    { from: '2025-01-01', to: '2025-01-04', interval: 'DAY' },
    { halfLife: 1, inertia: 30 },
  )
  expect(points.map(({ volume }) => volume)).toEqual([3, 4.5, 5.25, 2.625])
  expect(points.map(({ events }) => events)).toEqual([1, 1, 1, 1])
})

test('a range that begins amid a lasting event counts the days before it', () => {
  // as above: 5.25 on the third day, of which 4.5/2 was put in before the range
  const raid = { ...strike, days: 3 }
  expect(on('2025-01-03', [raid], { halfLife: 1, inertia: 30 }).volume).toBeCloseTo(5.25, 12)
})

test('a point is the state at the end of its interval and carries that day', () => {
  const dates = (interval: 'DAY' | 'WEEK' | 'MONTH', from: string, to: string) =>
    tensionArc([strike], { from, to, interval }, DEFAULTS).map(({ date }) => date)
  expect(dates('DAY', '2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
  // 2025-01-05 is a Sunday; the range is cut on Wednesday 15 January
  expect(dates('WEEK', '2024-12-31', '2025-01-15')).toEqual(['2025-01-05', '2025-01-12', '2025-01-15'])
  expect(dates('WEEK', '2025-01-05', '2025-01-12')).toEqual(['2025-01-05', '2025-01-12'])
  expect(dates('WEEK', '1969-12-25', '1970-01-04')).toEqual(['1969-12-28', '1970-01-04'])
  expect(dates('MONTH', '2024-12-31', '2025-03-10')).toEqual([
    '2024-12-31',
    '2025-01-31',
    '2025-02-28',
    '2025-03-10',
  ])
})

test('a strike on Monday is in the point of the Sunday that ends its week', () => {
  // Monday 6 January, H = 1: on Sunday the 12th 9 / 2^6 = 0.140625 is left
  const monday = { ...strike, earliest: '2025-01-06' }
  const points = tensionArc(
    [monday],
    { from: '2025-01-01', to: '2025-01-12', interval: 'WEEK' },
    { halfLife: 1, inertia: 30 },
  )
  expect(points.map(({ volume }) => volume)).toEqual([0, 0.140625])
})
