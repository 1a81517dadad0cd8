import { SPEAKERS } from '../claims/voices.ts'
import { exactly } from '../dates/exactness.ts'
import { knownBy } from '../evidence/admitted.ts'
import {
  column,
  inline,
  many,
  nodeOf,
  type Reach,
  type TypeDeclaration,
  toOne,
} from '../selection/declare.ts'

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
    ...exactly(column(({ value }) => `${value}.date`)),
    claim: inline(scope => ({ self: nodeOf(scope) })),
    attributedTo: toOne((claim, speaker) => `(${claim})-[:ATTRIBUTED_TO]->(${speaker})`, {
      types: SPEAKERS,
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
