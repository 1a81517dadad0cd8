import { knownBy } from '../evidence/admitted.ts'
import { listOf } from '../selection/compiling.ts'
import { expression, nodeOf } from '../selection/declare.ts'

export const MEASURES = ['killed', 'injured', 'missing', 'survivors', 'aboard'] as const

type Figure = {
  min: number | null
  max: number | null
  approximate: boolean
  text: string[]
  scopes: string[]
}

/**
 * Figures of persons over all claims on the event that are not deprecated. "None reported" stays words. A figure of this
 * event and others together says of this one only what there can have been at the most.
 */
export const figures = expression(
  ({ scope, fresh, ambient }) => {
    const [claim, value] = [fresh('claim'), fresh('value')]
    const where = [
      `${claim}.property = 'casualties'`,
      `${claim}.rank <> 'DEPRECATED'`,
      ...knownBy(claim, ambient),
    ]
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
      return [Number(about) > 1 ? { ...stated, min: null } : stated]
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

/** What is said of all who were there leads; only where nobody speaks of all do claims of narrower scope count. */
export function leading<S extends Stated>(all: readonly S[]): readonly S[] {
  const unscoped = all.filter(({ scope }) => scope === null)
  return unscoped.length > 0 ? unscoped : all
}

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

/** The range over claims on one measure; numbers of two scopes are never put into one range. */
function figure(all: readonly Stated[]): Figure | null {
  if (all.length === 0) return null
  const rows = leading(all)
  const numbered = rows.filter(isNumbered)
  const mixed = new Set(numbered.map(({ scope }) => scope)).size > 1
  return {
    ...rangeOf(mixed ? [] : numbered),
    approximate: numbered.some(({ approximate }) => approximate),
    // In the order of the alphabet: claims are read in none, and the same answer shall look the same.
    text: [...new Set(rows.flatMap(({ text }) => text ?? []))].sort(),
    scopes: [...new Set(rows.flatMap(({ scope }) => scope ?? []))].sort(),
  }
}
