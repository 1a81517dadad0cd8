import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Said, sumOf } from '../src/counts/sums.ts'

const said = (event: string, claim: string, more: Partial<Said> = {}): Said => ({
  event,
  claim,
  about: 1,
  min: null,
  max: null,
  approximate: false,
  text: null,
  scope: null,
  ...more,
})
const number = (
  event: string,
  claim: string,
  min: number | null,
  max: number | null = min,
  more = {},
): Said => said(event, claim, { min, max, ...more })

test('each event is a range over its claims, and ranges are added', () => {
  const rows = [number('a', '1', 4), number('a', '2', 6), number('b', '3', 10)]
  expect(sumOf(rows, [], 3)).toMatchObject({ min: 14, max: 16, events: 2, notStated: 1, withoutFigure: 1 })
})

test('what is open above stays open, what is approximate stays approximate', () => {
  const rows = [number('a', '1', 6, null), number('b', '2', 2, 2, { approximate: true })]
  expect(sumOf(rows, [], 2)).toMatchObject({ min: 8, max: null, approximate: true })
})

test('none in words, some without a number, and nothing at all are three things, and none of them is zero', () => {
  const rows = [
    said('a', '1', { text: 'none reported' }),
    said('b', '2', { text: 'dozens' }),
    said('c', '3', { text: 'none' }),
    said('c', '4', { text: 'some, number not given' }),
    said('d', '5', { text: 'no number given' }),
  ]
  expect(sumOf(rows, [], 6)).toMatchObject({
    min: null,
    max: null,
    events: 0,
    noneReported: 1,
    withoutNumber: 3,
    notStated: 2,
    withoutFigure: 6,
  })
  expect(sumOf([number('a', '1', 0)], [], 1)).toMatchObject({ min: 0, max: 0, withoutFigure: 0 })
})

test('one claim about two events counts once', () => {
  const rows = [number('a', 'joint', 5, 5, { about: 2 }), number('b', 'joint', 5, 5, { about: 2 })]
  expect(sumOf(rows, [], 2)).toMatchObject({ min: 5, max: 5, events: 2, shared: 0 })
  // With but one of the two in the cell, the figure may be the other's: five at the most, nobody at the least.
  expect(sumOf(rows.slice(0, 1), [], 1)).toMatchObject({ min: 0, max: 5, events: 1, shared: 1 })
})

test('figures of each of two events are another account of what one claim says of both', () => {
  const joint = [number('a', 'joint', 5, 5, { about: 2 }), number('b', 'joint', 5, 5, { about: 2 })]
  expect(sumOf([...joint, number('a', '1', 1), number('b', '2', 3)], [], 2)).toMatchObject({ min: 4, max: 5 })
  expect(sumOf([...joint, number('a', '1', 2)], [], 2)).toMatchObject({ min: 5, max: 5 })
  expect(sumOf([...joint, number('a', '1', 8)], [], 2)).toMatchObject({ min: 5, max: 8 })
})

test('claims about sets of events that only overlap bound the total from below', () => {
  const rows = [
    number('a', 'ab', 5, 5, { about: 2 }),
    number('b', 'ab', 5, 5, { about: 2 }),
    number('b', 'bc', 7, 7, { about: 2 }),
    number('c', 'bc', 7, 7, { about: 2 }),
  ]
  expect(sumOf(rows, [], 3)).toMatchObject({ min: 5, max: null })
})

test("the larger event's figure has those of its parts in it, on whatever level", () => {
  const inside = [
    { event: 'strike', larger: 'raid' },
    { event: 'strike', larger: 'night' },
    { event: 'raid', larger: 'night' },
  ]
  const rows = [number('night', '1', 9, 12), number('raid', '2', 7), number('strike', '3', 3)]
  expect(sumOf(rows, inside, 3)).toMatchObject({ min: 9, max: 12, events: 3, covered: 2 })
  // A larger event without a figure covers nothing.
  expect(sumOf(rows.slice(1), inside, 3)).toMatchObject({ min: 7, max: 7, covered: 1, notStated: 1 })
  expect(sumOf([said('night', '1', { text: 'dozens' }), ...rows.slice(2)], inside, 3)).toMatchObject({
    min: 3,
    max: 3,
    covered: 0,
  })
})

test('what is said of some who were there is the least there were, and stands by itself', () => {
  const rows = [number('a', '1', 4), number('b', '2', 6, 6, { scope: 'embassy staff' })]
  expect(sumOf(rows, [], 2)).toMatchObject({
    min: 10,
    max: null,
    scopes: [{ scope: 'embassy staff', min: 6, max: 6, events: 1 }],
  })
  // Where somebody speaks of all, that leads, and the group has its sum all the same.
  expect(sumOf([...rows, number('b', '3', 8)], [], 2)).toMatchObject({
    min: 12,
    max: 12,
    scopes: [{ scope: 'embassy staff', min: 6, max: 6, events: 1 }],
  })
})

test('of two groups of which nobody says that either is larger, the same stands for both in any order', () => {
  // Claim 1 is about a too, so that it matters which group is taken.
  const rows = [
    number('a', '1', 1),
    number('b', '1', null, 50, { scope: 'staff' }),
    number('b', '3', null, 50, { scope: 'crew' }),
  ]
  expect(sumOf(rows.toReversed(), [], 2)).toEqual(sumOf(rows, [], 2))
})

const rowsOf = fc.array(
  fc.record({
    event: fc.constantFrom('a', 'b', 'c', 'd'),
    claim: fc.constantFrom('1', '2', '3', '4', '5', '6'),
    about: fc.constant(1),
    min: fc.option(fc.nat(50)),
    max: fc.option(fc.integer({ min: 50, max: 90 })),
    approximate: fc.boolean(),
    text: fc.option(fc.constantFrom('none', 'dozens')),
    scope: fc.option(fc.constantFrom('crew', 'staff'), { freq: 2 }),
  }),
  { maxLength: 14 },
)

test('the order of claims changes nothing', () => {
  fc.assert(
    fc.property(
      rowsOf.chain(rows =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        expect(sumOf(shuffled, [], 4)).toEqual(sumOf(rows, [], 4))
      },
    ),
  )
})

test('a minimum is never above its maximum, and every event is told of once', () => {
  fc.assert(
    fc.property(rowsOf, fc.boolean(), (rows, nested) => {
      const sum = sumOf(rows, nested ? [{ event: 'a', larger: 'b' }] : [], 4)
      if (sum.min !== null && sum.max !== null) expect(sum.min).toBeLessThanOrEqual(sum.max)
      expect(sum.withoutNumber + sum.noneReported + sum.notStated).toBe(sum.withoutFigure)
      expect(sum.events + sum.withoutFigure).toBe(4)
      expect(sum.covered).toBeLessThanOrEqual(sum.events)
    }),
  )
})

test('what two cells without a common claim or event come to is what they come to as one', () => {
  const apart = rowsOf.map(rows =>
    rows.map(row => ({ ...row, event: `x${row.event}`, claim: `x${row.claim}` })),
  )
  fc.assert(
    fc.property(rowsOf, apart, (one, other) => {
      const [a, b] = [sumOf(one, [], 4), sumOf(other, [], 4)]
      const both = sumOf([...one, ...other], [], 8)
      const known = (sum: typeof a) => (sum.events === 0 ? 0 : sum.min)
      expect(known(both)).toBe((known(a) ?? 0) + (known(b) ?? 0))
      expect(both.events).toBe(a.events + b.events)
    }),
  )
})
