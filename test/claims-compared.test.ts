import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Comparable, type ComparedValue, compare } from '../src/claims/compare.ts'
import { daysOf } from '../src/dates/edtf.ts'

const claim = (
  value: Partial<ComparedValue> & { type: string },
  more: Partial<Comparable> = {},
): Comparable => ({
  property: 'p',
  single: true,
  strength: 'ASSERTS',
  values: [value],
  ...more,
})
const dated = (date: string, more: Partial<Comparable> = {}) => {
  const { earliest, latest } = daysOf(date) ?? {}
  return claim({ type: 'DATE', earliest, latest, uncertain: /[?~]/.test(date) }, more)
}
const number = (min: number | undefined, max: number | undefined, more: Partial<ComparedValue> = {}) =>
  claim({ type: 'QUANTITY', unit: 'person', min, max, ...more })

test('two days of one event contradict each other, a day in a month makes it more precise', () => {
  expect(compare(dated('2022-03-10'), dated('2022-03-06'))).toBe('CONTRADICTION')
  expect(compare(dated('2022-03-10'), dated('../2022-03-06'))).toBe('CONTRADICTION')
  expect(compare(dated('2022-03'), dated('2022-03-10'))).toBe('PRECISION')
  expect(compare(dated('2022-03-10'), dated('2022-03-10'))).toBe('AGREES')
  expect(compare(dated('2022-03-10'), dated('2022-03-11?'))).toBeNull()
})

test('numbers whose ranges do not meet cannot both be true', () => {
  expect(compare(number(8, 8), number(10, 12))).toBe('CONTRADICTION')
  expect(compare(number(6, undefined), number(8, 8))).toBe('PRECISION')
  expect(compare(number(6, undefined), number(4, 4))).toBe('CONTRADICTION')
  expect(compare(number(50, 50, { approximate: true }), number(52, 52))).toBeNull()
})

test('embassy staff are not compared with the whole city, nor metres with steps', () => {
  const measured = (scope: string, killed: number) => number(killed, killed, { measure: 'killed', scope })
  expect(compare(measured('embassy staff', 1), measured('Kyiv', 6))).toBeNull()
  expect(compare(measured('Kyiv', 7), measured('Kyiv', 6))).toBe('CONTRADICTION')
  expect(compare(number(35, 35, { unit: 'step' }), number(50, 50, { unit: 'metre' }))).toBeNull()
})

test('none reported is no number, and not opposed to one', () => {
  const none = claim({ type: 'QUANTITY', unit: 'person', text: 'none reported' })
  expect(compare(none, number(2, 2))).toBeNull()
})

test('a denial contradicts the assertion of the same; a doubt contradicts nobody', () => {
  const blamed = (strength: string, entity = 'state:RUS') => claim({ type: 'ENTITY', entity }, { strength })
  expect(compare(blamed('ASSERTS'), blamed('DENIES'))).toBe('CONTRADICTION')
  expect(compare(blamed('ASSERTS'), blamed('DENIES', 'state:UKR'))).toBeNull()
  expect(compare(blamed('ASSERTS'), blamed('DOUBTS'))).toBeNull()
  expect(compare(blamed('DENIES'), blamed('DENIES'))).toBe('AGREES')
})

test('yes and no contradict each other, two names may be names of one thing', () => {
  const told = (boolean: boolean) => claim({ type: 'BOOLEAN', boolean })
  expect(compare(told(true), told(false))).toBe('CONTRADICTION')
  const hit = (entity: string, variant?: string) => claim({ type: 'ENTITY', entity, variant })
  expect(compare(hit('weapon:iskander'), hit('weapon:patriot'))).toBeNull()
  expect(compare(hit('weapon:iskander'), hit('weapon:iskander', 'cruise version'))).toBe('PRECISION')
})

test('where a property takes many values, two of them exclude nothing', () => {
  const many = (day: string) => dated(day, { single: false })
  expect(compare(many('2022-03-10'), many('2022-03-06'))).toBeNull()
})

test('comparing is symmetric', () => {
  const day = fc.constantFrom(
    '2022-03',
    '2022-03-10',
    '2022-03-11~',
    '../2022-03-06',
    '2022-03-01/2022-03-20',
    '2022',
  )
  const some = fc.oneof(
    day.map(date => dated(date)),
    fc
      .tuple(fc.nat(9), fc.option(fc.nat(9), { nil: undefined }))
      .map(([min, more]) => number(min, more === undefined ? undefined : min + more)),
    fc.boolean().map(boolean => claim({ type: 'BOOLEAN', boolean })),
    fc.constantFrom('a', 'b').map(entity => claim({ type: 'ENTITY', entity })),
  )
  const strength = fc.constantFrom('ASSERTS', 'DENIES', 'DOUBTS')
  fc.assert(
    fc.property(some, some, strength, strength, fc.boolean(), (a, b, one, other, single) => {
      const left = { ...a, strength: one, single }
      const right = { ...b, strength: other, single }
      expect(compare(left, right)).toBe(compare(right, left))
      if (one === other && one !== 'DOUBTS') expect(compare(left, left)).toBe('AGREES')
    }),
  )
})
