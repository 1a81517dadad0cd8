import { expect, test } from 'vitest'
import { contributionsOn } from '../src/tension/contributions.ts'
import { DEFAULTS } from '../src/tension/decay.ts'
import type { WeighedEvent } from '../src/tension/term.ts'

const event = (id: string, earliest: string, score: number, days = 1, weight = 1): WeighedEvent => ({
  event: id,
  earliest,
  days,
  score,
  weight,
})

/** H = 1 halves each day; K = 30. */
const fast = { halfLife: 1, inertia: 30 }

const events = [
  event('event:visit', '2025-01-01', 8),
  event('event:raid', '2025-01-01', -6, 3),
  event('event:strike', '2025-01-02', -9, 1, 0.5),
  event('event:call', '2025-01-03', 1.5),
  event('event:echo', '2025-01-02', 5, 1, 0),
]

test('each event has the share of the relation that it brings or takes', () => {
  // On 2 January: visit 8/2 = 4; raid -2/2 - 2 = -3; strike -4.5; the call is yet to come, the echo has no weight.
  // S+ = 4, S- = 7.5, scale 41.5. Shares: strike -45/41.5, visit 40/41.5, raid -30/41.5; R = -35/41.5.
  const [second] = contributionsOn(['2025-01-02'], events, fast)
  expect(second?.contributions.map(({ event }) => event)).toEqual([
    'event:strike',
    'event:visit',
    'event:raid',
  ])
  const shares = second?.contributions.map(({ share }) => share) ?? []
  expect(shares[0]).toBeCloseTo(-1.0843373, 7)
  expect(shares[1]).toBeCloseTo(0.9638554, 7)
  expect(shares[2]).toBeCloseTo(-0.7228916, 7)
  expect(second?.point.relation).toBeCloseTo(-0.8433735, 7)
  expect(second?.point).toMatchObject({ date: '2025-01-02', volume: 11.5, events: 3 })
})

test('what is left out of the largest shares is told as the rest', () => {
  // as above: R = -35/41.5 less the strike's -45/41.5 leaves 10/41.5 to two events
  const [second] = contributionsOn(['2025-01-02'], events, fast, 1)
  expect(second?.contributions.map(({ event }) => event)).toEqual(['event:strike'])
  expect(second?.rest.events).toBe(2)
  expect(second?.rest.share).toBeCloseTo(0.2409639, 7)

  const [none] = contributionsOn(['2025-01-02'], events, fast, 0)
  expect(none?.contributions).toEqual([])
  expect(none?.rest).toEqual({ share: none?.point.relation, events: 3 })
})

test('shares of one size are in the order of their ids, a hostile one not before a friendly one', () => {
  const equals = ['event:d', 'event:b', 'event:a', 'event:c'].map((id, i) =>
    event(id, '2025-01-01', i % 2 === 0 ? 5 : -5),
  )
  for (const first of [2, 3, 4]) {
    const [day] = contributionsOn(['2025-01-01'], equals, DEFAULTS, first)
    const ids = ['event:a', 'event:b', 'event:c', 'event:d'].slice(0, first)
    expect(day?.contributions.map(({ event }) => event)).toEqual(ids)
  }
})

test('each day asked for is answered, in the order asked', () => {
  const days = contributionsOn(['2025-01-03', '2024-12-31', '2025-01-01'], events, fast)
  expect(days.map(({ point }) => point.date)).toEqual(['2025-01-03', '2024-12-31', '2025-01-01'])
  expect(days.map(({ contributions }) => contributions.length)).toEqual([4, 0, 2])
})

test('a calm pair without inertia has no shares, and no NaN', () => {
  const zero = [event('event:request', '2025-01-01', 0)]
  const [day] = contributionsOn(['2025-01-01'], zero, { halfLife: 90, inertia: 0 })
  expect(day?.contributions).toEqual([{ event: 'event:request', share: 0 }])
  expect(day?.rest).toEqual({ share: 0, events: 0 })
})
