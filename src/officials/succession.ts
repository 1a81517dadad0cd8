import { where } from '../evidence/admitted.ts'
import { beginOf, endOf, seenIn, tenureBy } from '../evidence/tenures.ts'
import { listOf } from '../selection/compiling.ts'
import {
  expression,
  inline,
  many,
  nodeOf,
  type Reach,
  type TypeDeclaration,
  toOne,
} from '../selection/declare.ts'

/**
 * The tenures of a post in the order of their begins, each with the one before it. What has no begin stands where events
 * first attest it, or where it ends.
 */
export const succession = many(({ scope, fresh, ambient }) => {
  const [tenure, all, place] = [fresh('tenure'), fresh('all'), fresh('place')]
  const [self, before] = [fresh('self'), fresh('before')]
  return {
    match: [
      'WITH COLLECT {',
      `  MATCH (${nodeOf(scope)})<-[:OF_POST]-(${tenure}:Tenure)${where(...tenureBy(tenure, ambient))}`,
      `  RETURN ${tenure}`,
      `  ORDER BY coalesce(${beginOf(tenure, 'fromEarliest', ambient)}, ${seenIn(tenure, 'attestedFrom', ambient)}, ${tenure}.toEarliest), ${tenure}.id`,
      `} AS ${all}`,
      `UNWIND range(0, size(${all}) - 1) AS ${place}`,
      `WITH ${all}[${place}] AS ${self},`,
      `  CASE WHEN ${place} > 0 THEN ${all}[${place} - 1] END AS ${before}, ${place}`,
    ].join('\n'),
    order: [place],
    scope: { self, before, place, post: nodeOf(scope) },
  }
})

type Days = { readonly min: number | null; readonly max: number | null }
type Bounds = Readonly<Record<'endFirst' | 'endLast' | 'beginFirst' | 'beginLast', string | null>>

/**
 * What lies between the end of the tenure before and the begin of this one, of posts with one seat; null where either is
 * not known. The days between are those on which neither held it, so a hand-over on one day, or on the next, leaves none.
 */
const between = (reckon: (bounds: Bounds) => Days) =>
  expression(boundsOf, {
    value: raw => {
      const [seats, ...days] = listOf(raw)
      const [endFirst, endLast, beginFirst, beginLast] = days.map(day =>
        typeof day === 'string' ? day : null,
      )
      if (seats !== 'ONE' || (endFirst ?? endLast) == null || (beginFirst ?? beginLast) == null) return null
      return reckon({
        endFirst: endFirst ?? null,
        endLast: endLast ?? null,
        beginFirst: beginFirst ?? null,
        beginLast: beginLast ?? null,
      })
    },
  })

const boundsOf = ({ scope: { self = '', before = '', post }, ambient }: Reach) => {
  const end = (part: 'toEarliest' | 'toLatest') => endOf(before, part, ambient)
  const begin = (part: 'fromEarliest' | 'fromLatest') => beginOf(self, part, ambient)
  return `[${post}.seats, ${end('toEarliest')}, ${end('toLatest')}, ${begin('fromEarliest')}, ${begin('fromLatest')}]`
}

const gapBefore = between(({ endFirst, endLast, beginFirst, beginLast }) => ({
  min: daysFrom(endLast, beginFirst, -1),
  max: daysFrom(endFirst, beginLast, -1),
}))

const overlapBefore = between(({ endFirst, endLast, beginFirst, beginLast }) => ({
  min: daysFrom(beginLast, endFirst),
  max: daysFrom(beginFirst, endLast),
}))

/** Days from one to the other, `more` added; none where the other comes first. */
function daysFrom(one: string | null, other: string | null, more = 0): number | null {
  if (one === null || other === null) return null
  return Math.max(0, Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000) + more)
}

/** Whether nobody states the end of the tenure before, of posts with one seat: as known on a day a later end is open. */
const endBeforeUnknown = expression(
  ({ scope: { before = '', post }, ambient }: Reach) =>
    `coalesce(${post}.seats = 'ONE' AND ${before} IS NOT NULL AND (${endOf(before, 'toLatest', ambient)}) IS NULL, false)`,
)

export const successionStep: TypeDeclaration = {
  fields: {
    tenure: inline(scope => ({ self: nodeOf(scope) })),
    holder: toOne((tenure, person) => `(${tenure})<-[:HELD]-(${person}:Person)`),
    gapBefore,
    overlapBefore,
    endBeforeUnknown,
  },
}
