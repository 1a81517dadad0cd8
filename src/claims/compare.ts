/** What of a claim decides whether it agrees with another. Dates by their first and last day; an open end is null. */
export type Comparable = {
  readonly property: string
  /** Whether the property has one value an entity, so that two values exclude each other. */
  readonly single: boolean
  readonly strength: string
  readonly values: readonly ComparedValue[]
}

export type ComparedValue = {
  readonly type: string
  readonly text?: string | undefined
  readonly earliest?: string | null | undefined
  readonly latest?: string | null | undefined
  /** The date is said to be about right or uncertain. */
  readonly uncertain?: boolean | undefined
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly unit?: string | undefined
  readonly approximate?: boolean | undefined
  readonly boolean?: boolean | undefined
  readonly entity?: string | undefined
  readonly variant?: string | undefined
  readonly measure?: string | undefined
  readonly scope?: string | undefined
  readonly of?: string | undefined
  readonly part?: string | undefined
}

/** How two claims stand to each other; null where nothing can be said. */
export type Comparison = 'AGREES' | 'CONTRADICTION' | 'PRECISION' | null

/**
 * Compares two claims on one property of one thing. They contradict each other where they cannot both be true: dates
 * whose days do not meet, numbers whose ranges do not meet, yes against no, an assertion against a denial of the same.
 * A date or range within the other is the more precise of the two. Values are compared only where they count the same:
 * same unit, measure, scope, part. An approximate number or date, or an uncertain date, contradicts nobody. Symmetric.
 */
export function compare(a: Comparable, b: Comparable): Comparison {
  if (a.property !== b.property || hedged(a) || hedged(b)) return null
  const denied = (a.strength === 'DENIES') !== (b.strength === 'DENIES')
  const found = a.values.flatMap(one =>
    b.values.filter(other => keyOf(one) === keyOf(other)).map(other => apart(one, other)),
  )
  if (denied) return found.includes('SAME') ? 'CONTRADICTION' : null
  const measured = a.values.every(({ measure }) => measure !== undefined)
  if ((a.single || measured) && found.includes('APART')) return 'CONTRADICTION'
  if (found.length === 0 || !found.every(one => one === 'SAME' || one === 'WITHIN')) return null
  return found.includes('WITHIN') ? 'PRECISION' : 'AGREES'
}

/** A doubt or a presumption asserts nothing that could be contradicted. */
const hedged = ({ strength }: Comparable) => strength === 'DOUBTS' || strength === 'PRESUMES'

/** Values with different keys are never compared: embassy staff are not the whole city. */
const keyOf = ({ type, unit, measure, scope, of, part }: ComparedValue) =>
  JSON.stringify([type, unit, measure, scope, of, part])

type Apart = 'SAME' | 'WITHIN' | 'APART' | 'UNKNOWN'

function apart(a: ComparedValue, b: ComparedValue): Apart {
  if (a.type === 'DATE')
    return unless(a.uncertain || b.uncertain, ranges([a.earliest, a.latest], [b.earliest, b.latest]))
  if (a.type === 'QUANTITY') {
    if (numberless(a) || numberless(b))
      return a.text === b.text && numberless(a) && numberless(b) ? 'SAME' : 'UNKNOWN'
    return unless(a.approximate || b.approximate, ranges([a.min, a.max], [b.min, b.max]))
  }
  if (a.type === 'BOOLEAN') return a.boolean === b.boolean ? 'SAME' : 'APART'
  if (a.type === 'ENTITY') return a.entity === b.entity ? variants(a.variant, b.variant) : 'UNKNOWN'
  // Words may say the same in other words: only where they are equal is anything known.
  return a.text === b.text ? 'SAME' : 'UNKNOWN'
}

/** An Iskander-K is an Iskander, and more precise. */
const variants = (a: string | undefined, b: string | undefined): Apart =>
  a === b ? 'SAME' : a === undefined || b === undefined ? 'WITHIN' : 'UNKNOWN'

/** What is only about right, or uncertain, lies apart from nothing for sure. */
const unless = (loose: boolean | undefined, found: Apart): Apart =>
  found === 'APART' && loose ? 'UNKNOWN' : found

const numberless = ({ min, max }: ComparedValue) => min === undefined && max === undefined

type Bound = string | number | null | undefined

function ranges([a, b]: [Bound, Bound], [c, d]: [Bound, Bound]): Apart {
  if (a === c && b === d) return 'SAME'
  const before = (one: Bound, other: Bound) => one != null && other != null && one < other
  if (before(b, c) || before(d, a)) return 'APART'
  const within = (from: Bound, to: Bound, low: Bound, high: Bound) =>
    (low == null || (from != null && !before(from, low))) &&
    (high == null || (to != null && !before(high, to)))
  return within(a, b, c, d) || within(c, d, a, b) ? 'WITHIN' : 'UNKNOWN'
}
