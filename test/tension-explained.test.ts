import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tensionArc } from '../src/tension/arc.ts'
import { contributionsOn } from '../src/tension/contributions.ts'
import { isoDay } from '../src/tension/day.ts'
import { DEFAULTS, type IndexParameters } from '../src/tension/decay.ts'
import { type Explanation, explained } from '../src/tension/explain.ts'
import type { Weighed } from '../src/tension/history.ts'
import { addUp } from './support/decimal.ts'
import { bySum, CLOSE, day, events, parameters } from './tension-arbitraries.ts'

const weighed = (id: string, earliest: string, score: number, days: number, roleWeight: number): Weighed => ({
  event: id,
  earliest,
  days,
  score,
  roleWeight,
  importance: 2,
  reliability: 0.5,
  because: 'ACTOR_RECIPIENT',
  weight: roleWeight,
})

/** H = 1 halves each day; K = 30. */
const fast: IndexParameters = { halfLife: 1, inertia: 30 }

test('each term is what its factors come to', () => {
  // On 3 January: a visit of 1 January (8), two days old: 8 / 4 = 2. A raid (-6) over 2 to 4 January: of three days two
  // have come, 1/3 (1/2 + 1) = 1/2 of it: -3. A strike of 3 January (-9) at half weight: -4.5. A second report: nothing.
  const acts = [
    weighed('event:visit', '2025-01-01', 8, 1, 1),
    weighed('event:raid', '2025-01-02', -6, 3, 1),
    weighed('event:strike', '2025-01-03', -9, 1, 0.5),
    weighed('event:echo', '2025-01-03', 5, 1, 0),
    weighed('event:later', '2025-01-04', 5, 1, 1),
  ]
  const told = explained('2025-01-03', acts, fast, 'NONE', 100)
  expect(told.terms.map(({ event, decay, daysSince, term }) => [event, decay, daysSince, term])).toEqual([
    ['event:strike', 1, 0, -4.5],
    ['event:raid', 0.5, 0, -3],
    ['event:visit', 0.25, 2, 2],
  ])
  // S+ = 2, S- = 7.5, scale 39.5: R = -55 / 39.5, T = 750 / 39.5
  expect(told).toMatchObject({ friendly: 2, hostile: 7.5, scale: 39.5, volume: 9.5, events: 3 })
  expect(told.relation).toBeCloseTo(-1.3924051, 7)
  expect(told.tension).toBeCloseTo(18.9873418, 7)
  expect(told.terms[0]?.share).toBeCloseTo(-45 / 39.5, 12)
  expect(told.rest).toEqual({ friendly: 0, hostile: 0, share: 0, events: 0 })
})

test('what is not listed is in the rest', () => {
  const acts = [
    weighed('event:visit', '2025-01-01', 8, 1, 1),
    weighed('event:call', '2025-01-01', 1, 1, 1),
    weighed('event:note', '2025-01-01', -2, 1, 1),
  ]
  const told = explained('2025-01-01', acts, fast, 'NONE', 1)
  expect(told.terms.map(({ event }) => event)).toEqual(['event:visit'])
  // S+ = 9, S- = 2, scale 41: the rest is 10 (1 - 2) / 41
  expect(told.rest).toEqual({ friendly: 1, hostile: 2, share: -0.243902439024, events: 2 })
})

test('the factor is what the weighting multiplies by', () => {
  const act = [{ ...weighed('event:visit', '2025-01-01', 8, 1, 0.5), weight: 1 }]
  const [term] = explained('2025-01-01', act, DEFAULTS, 'IMPORTANCE', 1).terms
  expect(term).toMatchObject({ roleWeight: 0.5, factor: 2, weight: 1, term: 8 })
  expect(explained('2025-01-01', act, DEFAULTS, 'RELIABILITY', 1).terms[0]?.factor).toBe(0.5)
})

/** As the documentation tells to add: each term to its side, and the rest. */
function isAddedUp({ terms, rest, friendly, hostile, relation }: Explanation): void {
  const side = (sign: number) => terms.map(({ term }) => sign * term).filter(term => term > 0)
  expect(addUp([...side(1), rest.friendly], friendly)).toBe(true)
  expect(addUp([...side(-1), rest.hostile], hostile)).toBe(true)
  expect(addUp([...terms.map(({ share }) => share), rest.share], relation)).toBe(true)
}

const history = events.map(given =>
  given.map(
    (event): Weighed => ({
      ...event,
      roleWeight: event.weight,
      importance: 1,
      reliability: 1,
      because: 'ACTOR_RECIPIENT',
    }),
  ),
)

test('the listed terms add up to the point, to the last digit, however many are listed', () => {
  fc.assert(
    fc.property(history, day, parameters, fc.integer({ min: 1, max: 14 }), (given, t, asked, first) => {
      const told = explained(isoDay(t), given, asked, 'NONE', first)
      isAddedUp(told)
      const [point] = tensionArc(given, { from: isoDay(t), to: isoDay(t), interval: 'DAY' }, asked)
      const { date, relation, tension, volume, events } = told
      expect({ date, relation, tension, volume, events }).toEqual(point)
      const all = explained(isoDay(t), given, asked, 'NONE', 1_000)
      expect(all.relation === told.relation && all.tension === told.tension).toBe(true)
      expect(all.terms.slice(0, first)).toEqual(told.terms)
      expect(all.rest).toEqual({ friendly: 0, hostile: 0, share: 0, events: 0 })
      for (const { term, weight, score, decay } of all.terms)
        expect(Math.abs(term - weight * score * decay)).toBeLessThan(1.1e-12 * Math.max(told.volume, 1e-280))
    }),
    { numRuns: 500 },
  )
})

test('the order of insertion changes not one bit', () => {
  fc.assert(
    fc.property(
      history.chain(given =>
        fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
      ),
      day,
      ([given, other], t) => {
        const told = explained(isoDay(t), given, DEFAULTS, 'NONE', 5)
        expect(explained(isoDay(t), other, DEFAULTS, 'NONE', 5)).toEqual(told)
      },
    ),
  )
})

test('it is the point of the formula, and has the shares of its contributions', () => {
  fc.assert(
    fc.property(history, day, parameters, (given, t, asked) => {
      const told = explained(isoDay(t), given, asked, 'NONE', 1_000)
      const { relation, tension, volume, n } = bySum(given, t, asked)
      expect(told.relation).toBeCloseTo(relation, CLOSE)
      expect(told.tension).toBeCloseTo(tension, CLOSE)
      expect(told.volume).toBeCloseTo(volume, CLOSE)
      expect(told.events).toBe(n)
      const [breakdown] = contributionsOn([isoDay(t)], given, asked)
      const shares = new Map(breakdown?.contributions.map(({ event, share }) => [event, share]))
      for (const { event, share } of told.terms)
        expect(share).toBeCloseTo(shares.get(event) ?? Number.NaN, CLOSE)
    }),
  )
})
