import { isApproximate, isUncertain, precisionOf } from '../dates/precision.ts'
import { knownBy } from '../evidence/admitted.ts'
import {
  type Column,
  column,
  inline,
  many,
  nodeOf,
  type Reach,
  type Scope,
  type TypeDeclaration,
  toOne,
} from '../selection/declare.ts'

/** How exactly a date in EDTF says when; `text` is the expression of the date. */
export function exactness(
  text: (scope: Scope) => string,
): Record<'precision' | 'approximate' | 'uncertain', Column> {
  const of = (value: (date: string) => unknown) =>
    column(text, raw => (typeof raw === 'string' ? value(raw) : null))
  return { precision: of(precisionOf), approximate: of(isApproximate), uncertain: of(isUncertain) }
}

/** What each speaker gives as the date of an event, the earliest first. */
export const datesStated = many(({ scope, fresh, ambient }: Reach) => {
  const [self, value] = [fresh('claim'), fresh('value')]
  return {
    match: `MATCH (${nodeOf(scope)})<-[:ABOUT]-(${self}:Claim {property: 'eventDate'})-[:HAS_VALUE]->(${value}:Value {type: 'DATE'})`,
    where: knownBy(self, ambient),
    order: [`coalesce(${value}.earliest, ${value}.latest)`, `${self}.known`, `${self}.id`],
    scope: { self, value },
  }
})

/** A date with the claim that gives it. */
export const eventDate: TypeDeclaration = {
  fields: {
    date: column(({ value }) => `${value}.date`),
    earliest: column(({ value }) => `${value}.earliest`),
    latest: column(({ value }) => `${value}.latest`),
    ...exactness(({ value }) => `${value}.date`),
    claim: inline(scope => ({ self: nodeOf(scope) })),
    attributedTo: toOne((claim, speaker) => `(${claim})-[:ATTRIBUTED_TO]->(${speaker})`, {
      types: ['State', 'Organization', 'Person', 'Source'],
    }),
    documents: many(({ scope, fresh }: Reach) => {
      const [self, edge] = [fresh('document'), fresh('relation')]
      return {
        match: `MATCH (${nodeOf(scope)})-[${edge}:STATED_IN]->(${self}:Document)`,
        order: [`${self}.earliest`, `${self}.id`],
        scope: { self, edge },
      }
    }),
  },
}
