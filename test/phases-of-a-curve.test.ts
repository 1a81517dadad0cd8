import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tensionArc } from '../src/tension/arc.ts'
import { changesOf } from '../src/tension/changes.ts'
import { contributionsOn } from '../src/tension/contributions.ts'
import { epochDay, isoDay } from '../src/tension/day.ts'
import { daySumsOf } from '../src/tension/day-sums.ts'
import { DEFAULTS } from '../src/tension/decay.ts'
import { leadingIn } from '../src/tension/leading.ts'
import { meanOf } from '../src/tension/pelt.ts'
import { termsOf, type WeighedEvent } from '../src/tension/term.ts'
import { CLOSE, events, parameters, range } from './tension-arbitraries.ts'

/** One event a week, friendly for a year, hostile for half a year. */
const quarrel: WeighedEvent[] = Array.from({ length: 78 }, (_, week) => ({
  event: `event:${String(week).padStart(2, '0')}`,
  earliest: isoDay(epochDay('2023-01-04') + 7 * week),
  days: 1,
  score: week < 52 ? 4 : -9,
  weight: 1,
}))

test('a friendship that turns into a quarrel has a change where the mean of the weeks turns', () => {
  const told = changesOf(daySumsOf(quarrel), { from: '2023-01-01', to: '2024-06-30' }, DEFAULTS)
  if ('reason' in told) throw new Error(told.reason)
  const [first, ...others] = told.phases
  expect(first?.from).toBe('2023-01-01')
  expect(told.phases.at(-1)?.to).toBe('2024-06-30')
  expect(others.length).toBeGreaterThan(0)
  // Without gaps: each begins on the day after the one before has ended.
  for (const [place, { from }] of others.entries())
    expect(epochDay(from)).toBe(epochDay(told.phases[place]?.to ?? '') + 1)
  expect(told.phases.at(-1)?.relation).toBeLessThan(0)
})

test('fewer than 30 events that begin in the range are too few, and it is said how many there are', () => {
  const few = daySumsOf(quarrel.slice(0, 29))
  expect(changesOf(few, { from: '2023-01-01', to: '2024-06-30' }, DEFAULTS)).toEqual({
    reason: 'Change points need 30 events that begin in the range; there are 29.',
  })
  // All 78 weigh in, but one begins in the week.
  expect(changesOf(daySumsOf(quarrel), { from: '2024-06-24', to: '2024-06-30' }, DEFAULTS)).toEqual({
    reason: 'Change points need 30 events that begin in the range; there is 1.',
  })
  expect(
    changesOf(daySumsOf(quarrel.slice(0, 30)), { from: '2023-01-01', to: '2024-06-30' }, DEFAULTS),
  ).toHaveProperty('phases')
})

test('shares in a mean relation are the means of the shares, and add up to it', () => {
  fc.assert(
    fc.property(events, range, parameters, (given, { from, to }, asked) => {
      const points = tensionArc(given, { from, to, interval: 'WEEK' }, asked)
      const shares = new Map(
        leadingIn(points, termsOf(given), asked, 1_000).map(({ event, share }) => [event, share]),
      )
      const days = contributionsOn(
        points.map(({ date }) => date),
        given,
        asked,
      )
      for (const { event, weight } of given) {
        if (weight === 0) continue
        const mean = meanOf(
          days.map(({ contributions }) => contributions.find(each => each.event === event)?.share ?? 0),
        )
        expect(shares.get(event) ?? 0).toBeCloseTo(mean, CLOSE)
      }
      const total = [...shares.values()].reduce((sum, share) => sum + share, 0)
      expect(total).toBeCloseTo(meanOf(points.map(({ relation }) => relation)), CLOSE)
    }),
  )
})

test('the leading event of a phase may be of before it began', () => {
  const events = [
    { event: 'event:war', earliest: '2024-01-01', days: 1, score: -10, weight: 3 },
    { event: 'event:note', earliest: '2024-02-06', days: 1, score: -2, weight: 1 },
  ]
  const points = tensionArc(events, { from: '2024-02-05', to: '2024-02-25', interval: 'WEEK' }, DEFAULTS)
  expect(leadingIn(points, termsOf(events), DEFAULTS, 1)).toMatchObject([{ event: 'event:war' }])
})
