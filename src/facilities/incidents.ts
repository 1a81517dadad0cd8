import { onEdge } from '../events/account.ts'
import { knownBy } from '../evidence/admitted.ts'
import { column, inline, many, nodeOf, type Reach, type TypeDeclaration } from '../selection/declare.ts'

/** The values of the claims on one property of a site's event, each with its claim. */
const stated = (property: string) =>
  many(({ scope, fresh, ambient }: Reach) => {
    const [claim, self] = [fresh('claim'), fresh('value')]
    return {
      match: `MATCH (${scope.event})<-[:ABOUT]-(${claim}:Claim {property: '${property}'})-[:HAS_VALUE]->(${self}:Value)`,
      where: knownBy(claim, ambient),
      order: [`${claim}.order`, `${claim}.id`, `${self}.order`],
      scope: { self, claim },
    }
  })

const claim = inline(scope => ({ self: scope.claim ?? '' }))

export const siteTypes: Record<'Site' | 'Distance' | 'Damage', TypeDeclaration> = {
  Site: {
    fields: {
      facility: inline(({ facility = '' }) => ({ self: facility })),
      event: inline(({ event = '' }) => ({ self: event })),
      outcome: onEdge('outcome'),
      part: onEdge('part'),
      distances: stated('distance'),
      damage: stated('damage'),
      documents: many(({ scope, fresh }: Reach) => {
        const [self, edge] = [fresh('document'), fresh('relation')]
        return {
          match: `MATCH (${scope.event})-[${edge}:REPORTED_IN]->(${self}:Document)`,
          order: [`${self}.earliest`, `${edge}.order`],
          scope: { self, edge },
        }
      }),
    },
  },
  Distance: {
    fields: {
      min: column('min'),
      max: column('max'),
      unit: column('unit'),
      approximate: column(scope => `coalesce(${nodeOf(scope)}.approximate, false)`),
      of: column('of'),
      text: column('text'),
      claim,
    },
  },
  Damage: { fields: { part: column('part'), extent: column('text'), claim } },
}
