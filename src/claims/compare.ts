/** What of a claim decides whether it agrees with another. Dates by their first and last day; an open end is null. */
export type Comparable = {
  readonly property: string
  /** Whether the property has one value an entity, so that two values exclude each other. */
  readonly single: boolean
  /** Whether two entities as values exclude each other; not where one is a kind or a part of the other. */
  readonly excludesEntities: boolean
  /** What it is about, as one text: a number said of two strikes counts something else than one said of the second. */
  readonly about: string
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
  /** What the entity is a kind or a part of, or acts for, up to the top. */
  readonly within?: ReadonlySet<string> | undefined
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
 * whose days do not meet, numbers whose ranges do not meet, yes against no, an assertion against a denial of the same, two
 * entities where there can be but one. A date, a range or an entity within the other is the more precise of the two.
 * Values are compared only where they count the same: same unit, measure, scope, part. An approximate number or date, or
 * an uncertain date, contradicts nobody, and so does a doubt. What is presumed is an account beside the others and
 * contradicts them, but bears out only what is presumed too. Symmetric.
 */
export function compare(a: Comparable, b: Comparable): Comparison {
  if (a.property !== b.property || a.strength === 'DOUBTS' || b.strength === 'DOUBTS') return null
  const denied = (a.strength === 'DENIES') !== (b.strength === 'DENIES')
  const found = a.values.flatMap(one =>
    b.values
      .filter(other => countsAs(one, a.about) === countsAs(other, b.about))
      .map(other => apart(one, other, a.excludesEntities)),
  )
  if (denied) return found.includes('SAME') ? 'CONTRADICTION' : null
  const measured = a.values.every(({ measure }) => measure !== undefined)
  // Who denies one thing and who denies another leave both of them open.
  if (a.strength !== 'DENIES' && (a.single || measured) && found.includes('APART')) return 'CONTRADICTION'
  if (a.strength !== b.strength) return null
  if (found.length === 0 || !found.every(one => one === 'SAME' || one === 'WITHIN')) return null
  return found.includes('WITHIN') ? 'PRECISION' : 'AGREES'
}

/** Whether two claims that agree say the same to the last value: neither tells anything that the other leaves out. */
export function saysTheSame(a: Comparable, b: Comparable): boolean {
  const told = ({ values, about }: Comparable) =>
    values
      .map(value => countsAs(value, about))
      .sort()
      .join()
  return compare(a, b) === 'AGREES' && a.about === b.about && told(a) === told(b)
}

/** What a claim says, or is about, that another one leaves out: of what both tell they may agree all the same. */
export function beyond(claim: Comparable, other: Comparable): string[] {
  const points = ({ about, values }: Comparable) => [
    ...about.split(' '),
    ...values.map(value => countsAs(value, '')),
  ]
  const told = new Set(points(other))
  return [...new Set(points(claim))].filter(point => !told.has(point))
}

/**
 * What a value counts, as a key: values with different ones are never compared, for embassy staff are not the whole city.
 * `about` is what its claim is about. Of an entity the part does not count: debris of one missile excludes another missile.
 */
export const countsAs = ({ type, unit, measure, scope, of, part }: ComparedValue, about: string) =>
  JSON.stringify(
    type === 'ENTITY' ? [type] : type === 'QUANTITY' ? [about, unit, measure, scope, of] : [type, part],
  )

type Apart = 'SAME' | 'WITHIN' | 'APART' | 'UNKNOWN'

function apart(a: ComparedValue, b: ComparedValue, exclusive: boolean): Apart {
  if (a.type === 'DATE')
    return unless(a.uncertain || b.uncertain, ranges([a.earliest, a.latest], [b.earliest, b.latest]))
  if (a.type === 'QUANTITY') {
    if (numberless(a) || numberless(b))
      return a.text === b.text && numberless(a) && numberless(b) ? 'SAME' : 'UNKNOWN'
    return unless(a.approximate || b.approximate, ranges([a.min, a.max], [b.min, b.max]))
  }
  if (a.type === 'BOOLEAN') return a.boolean === b.boolean ? 'SAME' : 'APART'
  if (a.type === 'ENTITY') return entities(a, b, exclusive)
  // Words may say the same in other words: only where they are equal is anything known.
  return a.text === b.text ? 'SAME' : 'UNKNOWN'
}

function entities(a: ComparedValue, b: ComparedValue, exclusive: boolean): Apart {
  const [one = '', other = ''] = [a.entity, b.entity]
  if (one === other) return a.part === b.part ? variants(a.variant, b.variant) : 'UNKNOWN'
  if (!exclusive) return 'UNKNOWN'
  if (a.within?.has(other) || b.within?.has(one)) return 'WITHIN'
  // Of things of two kinds one may be the other's without anybody saying so: a person and a service, a site and a town.
  return kindOf(one) === kindOf(other) ? 'APART' : 'UNKNOWN'
}

const kindOf = (id: string) => id.slice(0, id.indexOf(':'))

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
