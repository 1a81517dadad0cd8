import { givenBy } from '../evidence/admitted.ts'
import { listOf } from '../selection/compiling.ts'
import { expression, nodeOf } from '../selection/declare.ts'
import { saying } from './account.ts'

export const MEASURES = ['killed', 'injured', 'missing', 'survivors', 'aboard'] as const

type Figure = Range & {
  readonly shared: boolean
  readonly text: readonly string[]
  readonly scopes: readonly string[]
  readonly byScope: readonly (Range & { readonly scope: string | null; readonly text: readonly string[] })[]
}

/**
 * Figures of persons over all claims on the event that say something, each as so many speakers give it as are asked for.
 * "None reported" stays words. A figure of this event and others together says of this one only what there can have been at
 * the most.
 */
export const figures = expression(
  ({ scope, fresh, ambient }) => {
    const [claim, value] = [fresh('claim'), fresh('value')]
    const where = [`${claim}.property = 'casualties'`, ...saying(claim), ...givenBy(claim, value, ambient)]
    return [
      'COLLECT {',
      `  MATCH (${nodeOf(scope)})<-[:ABOUT]-(${claim}:Claim)-[:HAS_VALUE]->(${value}:Value)`,
      `  WHERE ${where.join(' AND ')}`,
      `  RETURN [${['measure', 'min', 'max', 'approximate', 'text', 'scope'].map(name => `${value}.${name}`).join(', ')}, COUNT { (${claim})-[:ABOUT]->(:Event) }]`,
      '}',
    ].join('\n')
  },
  {
    lists: 1,
    value: raw => {
      const rows = listOf(raw).map(listOf)
      return Object.fromEntries(MEASURES.map(measure => [measure, figureIn(rows, measure)]))
    },
  },
)

const figureIn = (rows: readonly (readonly unknown[])[], measure: string): Figure | null =>
  figure(
    rows.flatMap(([of, min, max, approximate, text, scope, about]) => {
      if (of !== measure) return []
      const stated = statedIn([min, max, approximate, text, scope])
      return [Number(about) > 1 ? { ...stated, min: null, shared: true } : { ...stated, shared: false }]
    }),
  )

/** A number as a claim states it, or the words that stand in its place. */
export type Stated = {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  readonly text: string | null
  readonly scope: string | null
}

export const statedIn = ([min, max, approximate, text, scope]: readonly unknown[]): Stated => ({
  min: typeof min === 'number' ? min : null,
  max: typeof max === 'number' ? max : null,
  approximate: approximate === true,
  text: typeof text === 'string' ? text : null,
  scope: typeof scope === 'string' ? scope : null,
})

export const isNumbered = ({ min, max }: Stated): boolean => min !== null || max !== null

/** Words for no person at all. */
export const isNone = (text: string | null): boolean =>
  text !== null && /^(no|none|nobody)\b(?!.*\bnumber\b)/i.test(text)

/** Numbers beside words such as "some" for the same persons: how many there were at the most nobody says then. */
export const openedBy = <S extends Stated>(all: readonly Stated[], numbered: readonly S[]): readonly S[] =>
  all.some(row => !isNumbered(row) && row.text !== null && !isNone(row.text))
    ? numbered.map(row => ({ ...row, max: null }))
    : numbered

/** The scope of a figure whose source does not say whom it counts. */
const NOT_STATED = 'scope not stated'

/** What is said of all who were there leads; only where nobody speaks of all do claims of narrower scope count. */
export function leading<S extends Stated>(all: readonly S[]): readonly S[] {
  const unscoped = all.filter(({ scope }) => scope === null)
  return unscoped.length > 0 ? unscoped : all
}

/** Whether a figure is limited to some of those who were there, by its own words. */
const isOfGroup = ({ scope }: Stated): boolean => scope !== null && scope !== NOT_STATED

const groupsOf = (rows: readonly Stated[]): ReadonlySet<string | null> =>
  new Set(rows.filter(isOfGroup).map(({ scope }) => scope))

export type Range = {
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
}

/** The range over numbers of one scope. One with a lowest number and no highest one leaves it open above. */
export function rangeOf(numbered: readonly Stated[]): Range {
  const lowest = numbered.flatMap(({ min }) => min ?? [])
  const highest = numbered.flatMap(({ max }) => max ?? [])
  const open = numbered.some(({ max }) => max === null)
  return {
    min: lowest.length > 0 ? Math.min(...lowest) : null,
    max: highest.length > 0 && !open ? Math.max(...highest) : null,
    approximate: numbered.some(({ approximate }) => approximate),
  }
}

const UNKNOWN: Range = { min: null, max: null, approximate: false }

/**
 * The figure of one event by leading claims with a number. A figure whose source does not say whom it counts is another
 * account of the event: it counts the group that is named, or all with that group among them, and either way what is
 * told lies between the two. Figures of two groups have no common range: whether these are parts of each other, or other
 * persons, nobody says.
 */
export const rangeOverAll = (numbered: readonly Stated[]): Range =>
  groupsOf(numbered).size > 1
    ? { ...UNKNOWN, approximate: numbered.some(({ approximate }) => approximate) }
    : rangeOf(numbered)

/**
 * Leading claims with a number, as they enter a sum over events. What is said of one group is the least that there were,
 * and of several groups the largest is; an account of the event, if there is but one group, says how many at most.
 */
export function leastOf<S extends Stated>(numbered: readonly S[]): readonly S[] {
  const groups = groupsOf(numbered)
  if (groups.size <= 1 && !numbered.every(isOfGroup)) return numbered
  const least = (group: string | null) => rangeOf(numbered.filter(({ scope }) => scope === group)).min ?? 0
  const [largest] = [...groups].sort((a, b) => least(b) - least(a) || ((a ?? '') < (b ?? '') ? -1 : 1))
  return numbered.filter(({ scope }) => scope === largest).map(row => ({ ...row, max: null }))
}

/** The range over claims on one measure, and over those of each scope by itself. */
function figure(all: readonly (Stated & { readonly shared: boolean })[]): Figure | null {
  if (all.length === 0) return null
  const rows = leading(all)
  const byScope = Map.groupBy(all, ({ scope }) => scope)
  return {
    ...rangeOverAll(openedBy(rows, rows.filter(isNumbered))),
    shared: rows.some(({ shared }) => shared),
    text: textsOf(rows),
    scopes: [...new Set(rows.flatMap(({ scope }) => scope ?? []))].sort(),
    byScope: [...byScope]
      .map(([scope, of]) => ({ scope, ...rangeOf(openedBy(of, of.filter(isNumbered))), text: textsOf(of) }))
      .sort((a, b) => ((a.scope ?? '') < (b.scope ?? '') ? -1 : 1)),
  }
}

/** In the order of the alphabet: claims are read in none, and the same answer shall look the same. */
const textsOf = (rows: readonly Stated[]): string[] =>
  [...new Set(rows.flatMap(({ text }) => text ?? []))].sort()
