import { afterAll, beforeAll, expect, test } from 'vitest'
import { epochDay } from '../src/tension/day.ts'
import { takenApartOf } from '../src/tension/goldstein-apart.ts'
import type { WeighedEvent } from '../src/tension/term.ts'
import { type Api, startApi } from './support/api.ts'
import { addUp } from './support/decimal.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const event = (name: string, earliest: string, score: number, days = 1, weight = 1): WeighedEvent => ({
  event: `event:${name}`,
  earliest,
  days,
  score,
  weight,
})

/** A visit (4), a strike that only hit (-9.5 at half weight), a raid (-8) of four days, two of them in January. */
const quarrel = [
  event('visit', '2025-01-06', 4),
  event('strike', '2025-01-20', -9.5, 1, 0.5),
  event('raid', '2025-01-30', -8, 4),
  event('echo', '2025-01-06', 4, 1, 0),
  event('note', '2025-02-10', -2),
]
const january = { first: epochDay('2025-01-01'), last: epochDay('2025-01-31') }

test('a sum is what each event brings to the interval', () => {
  // 4 - 0.5 * 9.5 - 8 * 2 / 4 = -4.75
  expect(takenApartOf(quarrel, january, 'GOLDSTEIN_SUM', -4.75, 10)).toEqual({
    contributions: [
      { event: 'event:strike', share: -4.75 },
      { event: 'event:raid', share: -4 },
      { event: 'event:visit', share: 4 },
    ],
    rest: { share: 0, events: 0 },
  })
  expect(takenApartOf(quarrel, january, 'GOLDSTEIN_SUM', -4.75, 1).rest).toEqual({ share: 0, events: 2 })
})

test('a mean is that, divided by the weights in the interval', () => {
  // Weights: 1 + 0.5 + 2 / 4 = 2. Mean -4.75 / 2 = -2.375.
  expect(takenApartOf(quarrel, january, 'GOLDSTEIN_MEAN', -2.375, 2)).toEqual({
    contributions: [
      { event: 'event:strike', share: -2.375 },
      { event: 'event:raid', share: -2 },
    ],
    rest: { share: 2, events: 1 },
  })
})

test('of an interval in which nothing happened nothing is told', () => {
  const day = { first: epochDay('2025-03-01'), last: epochDay('2025-03-31') }
  const nothing = { contributions: [], rest: { share: 0, events: 0 } }
  expect(takenApartOf(quarrel, day, 'GOLDSTEIN_SUM', 0, 10)).toEqual(nothing)
  expect(takenApartOf(quarrel, day, 'GOLDSTEIN_MEAN', null, 10)).toEqual(nothing)
})

type Point = {
  value: number | null
  events: number
  contributions: { share: number }[]
  rest: { share: number; events: number }
}

test.each([
  ['GOLDSTEIN_SUM', 'MONTH', ''],
  ['GOLDSTEIN_MEAN', 'MONTH', ''],
  ['GOLDSTEIN_MEAN', 'WEEK', ', by: "Baku", weights: RELIABILITY'],
  ['GOLDSTEIN_SUM', 'WEEK', ', evidence: { exclude: ["TASS"] }'],
])(
  'the points of %s by %s%s are what their events bring, to the last digit',
  async (method, interval, more) => {
    const { tensionArc } =
      await api.ask(`{ tensionArc(between: ["Baku", "Moscow"], method: ${method}, interval: ${interval}, from: "2024-12-10", to: "2025-12-20"${more}) {
    points { value events contributions(first: 3) { share } rest(first: 3) { share events } } } }`)
    const points: Point[] = tensionArc.points
    expect(points.some(({ events }) => events > 3)).toBe(true)
    for (const { value, events, contributions, rest } of points) {
      const shares = contributions.map(({ share }) => share)
      expect(addUp([...shares, rest.share], value ?? 0)).toBe(true)
      expect(contributions.length + rest.events).toBe(events)
    }
  },
)

test.each([
  ['TSINGHUA', 'points { contributions { share } }', 'contributions'],
  ['TSINGHUA', 'explain(on: "2025-01-01") { events }', 'explain'],
  ['GOLDSTEIN_MEAN', 'explain(on: "2025-01-01") { events }', 'explain'],
])('%s has no %s', async (method, fields, field) => {
  const { errors } = await api.answer(
    `{ tensionArc(between: ["Baku", "Moscow"], method: ${method}, from: "2025-01", to: "2025-01", interval: MONTH) { ${fields} } }`,
  )
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'method' })
  expect(errors[0]?.message).toMatch(
    field === 'explain'
      ? new RegExp(`^"explain" takes the method DECAYED apart; the arc was asked for by ${method}`)
      : /^"contributions" takes DECAYED, GOLDSTEIN_SUM and GOLDSTEIN_MEAN apart; the arc was asked for by TSINGHUA/,
  )
})
