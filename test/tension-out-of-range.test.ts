import { describe, expect, test } from 'vitest'
import { tensionArc } from '../src/tension/arc.ts'
import { contributionsOn } from '../src/tension/contributions.ts'
import { DEFAULTS } from '../src/tension/decay.ts'
import { MOST_POINTS } from '../src/tension/interval.ts'
import { OutOfRange } from '../src/tension/out-of-range.ts'
import type { WeighedEvent } from '../src/tension/term.ts'

const visit: WeighedEvent = { event: 'event:visit', earliest: '2025-01-01', days: 1, score: 4, weight: 1 }
const january = { from: '2025-01-01', to: '2025-01-31', interval: 'DAY' } as const

/** What is wrong, as parameter and sentence; undefined where nothing is. */
function refusal(ask: () => unknown): string | undefined {
  try {
    ask()
    return undefined
  } catch (error) {
    if (error instanceof OutOfRange) return `${error.parameter}: ${error.message}`
    throw error
  }
}

describe('an index that is not defined is refused with the parameter and what would be right', () => {
  const given = (parameters: object) => () => tensionArc([visit], january, { ...DEFAULTS, ...parameters })
  const during = (range: object) => () => tensionArc([visit], { ...january, ...range }, DEFAULTS)

  test.each([
    ['halfLife: halfLife must be a number of days above 0 and at most 3650, not 0.', given({ halfLife: 0 })],
    [
      'halfLife: halfLife must be a number of days above 0 and at most 3650, not -90.',
      given({ halfLife: -90 }),
    ],
    [
      'halfLife: halfLife must be a number of days above 0 and at most 3650, not NaN.',
      given({ halfLife: Number.NaN }),
    ],
    [
      'halfLife: halfLife must be a number of days above 0 and at most 3650, not 3650.5.',
      given({ halfLife: 3650.5 }),
    ],
    ['inertia: inertia must be a number from 0 to 1000, not -1.', given({ inertia: -1 })],
    ['inertia: inertia must be a number from 0 to 1000, not NaN.', given({ inertia: Number.NaN })],
    ['inertia: inertia must be a number from 0 to 1000, not 1000.5.', given({ inertia: 1000.5 })],
    ['from: from (2025-02-01) must not be after to (2025-01-31).', during({ from: '2025-02-01' })],
    [
      'from: from must be a day of the calendar such as 2025-11-14, not "2025-1-1".',
      during({ from: '2025-1-1' }),
    ],
    [
      'to: to must be a day of the calendar such as 2025-11-14, not "2025-02-30".',
      during({ to: '2025-02-30' }),
    ],
  ])('%s', (sentence, ask) => {
    expect(refusal(ask)).toBe(sentence)
  })

  test('contributions are refused for the same parameters', () => {
    const parts = (parameters: object, first?: number) => () =>
      contributionsOn(['2025-01-01'], [visit], { ...DEFAULTS, ...parameters }, first)
    expect(refusal(parts({ halfLife: 0 }))).toMatch(/^halfLife: /)
    expect(refusal(parts({ inertia: -1 }))).toMatch(/^inertia: /)
    expect(refusal(parts({}, -1))).toBe('first: first must be a number that is 0 or more, not -1.')
    expect(refusal(parts({}, Number.NaN))).toBe('first: first must be a number that is 0 or more, not NaN.')
    expect(refusal(() => contributionsOn(['yesterday'], [visit], DEFAULTS))).toBe(
      'date: date must be a day of the calendar such as 2025-11-14, not "yesterday".',
    )
  })
})

test('an event that cannot be stored that way is a fault of the store and not of the question', () => {
  const faultOf = (event: object) => expect(() => tensionArc([{ ...visit, ...event }], january, DEFAULTS))
  const fault = (message: string) => expect.objectContaining({ name: 'RangeError', message })
  faultOf({ earliest: '2025-13-01' }).toThrow(fault('"2025-13-01" is no day of the calendar.'))
  faultOf({ earliest: '2025-01' }).toThrow(fault('"2025-01" is no day of the calendar.'))
  faultOf({ score: Number.NaN }).toThrow(fault('The score of event:visit is NaN.'))
  faultOf({ weight: Number.NaN }).toThrow(fault('The weight of event:visit is NaN.'))
  faultOf({ weight: -0.5 }).toThrow(fault('The weight of event:visit is -0.5.'))
  faultOf({ weight: Infinity }).toThrow(fault('The weight of event:visit is Infinity.'))
  faultOf({ days: 0 }).toThrow(fault('event:visit lasts 0 days.'))
  faultOf({ days: 1.5 }).toThrow(fault('event:visit lasts 1.5 days.'))
})

test('the longest half-life and the bounds of inertia are allowed', () => {
  for (const parameters of [{ halfLife: 3650 }, { inertia: 0 }, { inertia: 1000 }])
    expect(refusal(() => tensionArc([visit], january, { ...DEFAULTS, ...parameters }))).toBeUndefined()
})

test('a range may hold 4,000 points and not one more', () => {
  // 2000-01-01 is day 1, so day 4,000 is 2010-12-13
  const days = (to: string) => tensionArc([], { from: '2000-01-01', to, interval: 'DAY' }, DEFAULTS)
  expect(days('2010-12-13')).toHaveLength(MOST_POINTS)
  expect(refusal(() => days('2010-12-14'))).toBe(
    'interval: The range holds more than 4000 points. Ask for a shorter range or a wider interval.',
  )
  expect(
    refusal(() => tensionArc([], { from: '0000-01-01', to: '9999-12-31', interval: 'MONTH' }, DEFAULTS)),
  ).toMatch(/^interval: /)
})
