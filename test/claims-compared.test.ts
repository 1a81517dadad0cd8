import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beyond, type Comparable, type ComparedValue, compare, saysTheSame } from '../src/claims/compare.ts'
import { daysOf } from '../src/dates/edtf.ts'

const claim = (
  value: Partial<ComparedValue> & { type: string },
  more: Partial<Comparable> = {},
): Comparable => ({
  property: 'p',
  single: true,
  excludesEntities: false,
  about: 'event:e',
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

test('yes and no contradict each other', () => {
  const told = (boolean: boolean) => claim({ type: 'BOOLEAN', boolean })
  expect(compare(told(true), told(false))).toBe('CONTRADICTION')
})

const hit = (entity: string, more: Partial<ComparedValue> = {}, strength = 'ASSERTS') =>
  claim({ type: 'ENTITY', entity, ...more }, { strength, excludesEntities: true })

test('an Iskander against a Patriot is a contradiction, an Iskander-K makes an Iskander more precise', () => {
  expect(compare(hit('weapon:iskander'), hit('weapon:patriot'))).toBe('CONTRADICTION')
  expect(compare(hit('weapon:iskander', { part: 'fragments' }), hit('weapon:patriot'))).toBe('CONTRADICTION')
  const version = hit('weapon:iskander', { variant: 'cruise version' })
  expect(compare(hit('weapon:iskander'), version)).toBe('PRECISION')
  const k = hit('weapon:iskander-k', { within: new Set(['weapon:iskander']) })
  expect(compare(hit('weapon:iskander'), k)).toBe('PRECISION')
  expect(compare(k, hit('weapon:patriot'))).toBe('CONTRADICTION')
  // What came off a missile, and the missile whole: nobody says that one is only less exact.
  expect(compare(hit('weapon:iskander'), hit('weapon:iskander', { part: 'fragments' }))).toBeNull()
})

test('a ministry is its state: to blame either is no contradiction, to blame another state is one', () => {
  const ministry = hit('organization:rus-mod', { within: new Set(['state:RUS']) })
  expect(compare(ministry, hit('state:RUS'))).toBe('PRECISION')
  expect(compare(ministry, hit('state:UKR'))).toBeNull()
  expect(compare(hit('state:RUS'), hit('state:UKR'))).toBe('CONTRADICTION')
})

test('where a property is of several things, two names are two of them', () => {
  const named = (entity: string) => claim({ type: 'ENTITY', entity })
  expect(compare(named('person:a'), named('person:b'))).toBeNull()
})

test('what is presumed contradicts what is asserted, and bears out nothing but presumptions', () => {
  const presumed = hit('weapon:patriot', {}, 'PRESUMES')
  expect(compare(presumed, hit('weapon:iskander'))).toBe('CONTRADICTION')
  expect(compare(presumed, hit('weapon:patriot'))).toBeNull()
  expect(compare(presumed, presumed)).toBe('AGREES')
  expect(compare(hit('weapon:patriot', {}, 'DOUBTS'), hit('weapon:iskander'))).toBeNull()
})

test('two who deny different things leave both open', () => {
  expect(compare(hit('state:RUS', {}, 'DENIES'), hit('state:UKR', {}, 'DENIES'))).toBeNull()
  const denied = (date: string) => dated(date, { strength: 'DENIES' })
  expect(compare(denied('2022-03-10'), denied('2022-03-06'))).toBeNull()
})

test('injured in two strikes together are not compared with injured in the second', () => {
  const injured = (about: string, min: number) =>
    claim({ type: 'QUANTITY', unit: 'person', measure: 'injured', min, max: min }, { about })
  expect(compare(injured('event:8 event:18', 5), injured('event:18', 0))).toBeNull()
  expect(compare(injured('event:18', 5), injured('event:18', 0))).toBe('CONTRADICTION')
  // The month of both holds the day of the second.
  const day = (date: string, about: string) => dated(date, { about })
  expect(compare(day('2025-08', 'event:8 event:18'), day('2025-08-18', 'event:18'))).toBe('PRECISION')
})

test('only who says the same to the last figure says the same', () => {
  const figures = (...values: ComparedValue[]): Comparable => ({ ...claim({ type: 'QUANTITY' }), values })
  const killed = { type: 'QUANTITY', measure: 'killed', min: 38, max: 38 }
  const aboard = { type: 'QUANTITY', measure: 'aboard', min: 67, max: 67 }
  const [both, one] = [figures(killed, aboard), figures(killed)]
  expect(compare(both, one)).toBe('AGREES')
  expect(saysTheSame(both, one)).toBe(false)
  expect(saysTheSame(both, figures(aboard, killed))).toBe(true)
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
    fc
      .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(undefined, 'fragment'))
      .map(([entity, part]) => hit(entity, { part, within: new Set(entity === 'c' ? ['a'] : []) })),
  )
  const strength = fc.constantFrom('ASSERTS', 'PRESUMES', 'DENIES', 'DOUBTS')
  fc.assert(
    fc.property(some, some, strength, strength, fc.boolean(), (a, b, one, other, single) => {
      const left = { ...a, strength: one, single }
      const right = { ...b, strength: other, single }
      expect(compare(left, right)).toBe(compare(right, left))
      if (one === other && one !== 'DOUBTS') expect(compare(left, left)).toBe('AGREES')
    }),
  )
})

test('of two claims that agree one may say more: of another event, or of another figure', () => {
  const figures = (...measures: string[]) =>
    measures.map(measure => ({ type: 'QUANTITY', unit: 'person', measure, min: 38, max: 38 }))
  const [more, less] = [
    claim({ type: 'TEXT' }, { values: figures('killed', 'survivors') }),
    claim({ type: 'TEXT' }, { values: figures('killed') }),
  ]
  expect(compare(more, less)).toBe('AGREES')
  expect(beyond(more, less)).toEqual(['["","person","survivors",null,null]'])
  expect(beyond(less, more)).toEqual([])
  const both = claim({ type: 'ENTITY', entity: 'state:RUS' }, { about: 'event:e event:f' })
  const one = claim({ type: 'ENTITY', entity: 'state:RUS' })
  expect(compare(both, one)).toBe('AGREES')
  expect(beyond(both, one)).toEqual(['event:f'])
  expect(beyond(one, both)).toEqual([])
})
