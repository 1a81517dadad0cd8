import { onEdge } from '../events/account.ts'
import { knownBy } from '../evidence/admitted.ts'
import { column, inline, many, nodeOf, type Reach, type TypeDeclaration } from '../selection/declare.ts'

/**
 * The values of the claims on one property of a site's event, each with its claim, that are told of this site: of a part of a
 * compound those that name the part, of any other those of claims that speak of it, or of no site of the event.
 */
const stated = (property: string) =>
  many(({ scope, fresh, ambient }: Reach) => {
    const [claim, self] = [fresh('claim'), fresh('value')]
    const { event = '', facility = '' } = scope
    const spokenOf = (site: string) => `EXISTS { (${claim})-[:SPEAKS_OF|ABOUT]->(${site}) }`
    return {
      match: `MATCH (${event})<-[:ABOUT]-(${claim}:Claim {property: '${property}'})-[:HAS_VALUE]->(${self}:Value)`,
      where: [
        ...knownBy(claim, ambient),
        `CASE
    WHEN EXISTS { (${facility})-[:PART_OF]->() } THEN coalesce(toLower(${facility}.name) STARTS WITH toLower(${self}.part), false)
    WHEN ${spokenOf(facility)} THEN true
    ELSE NOT EXISTS { MATCH (${event})-[:SITE]->(other)<-[:SPEAKS_OF|ABOUT]-(${claim}) }
  END`,
      ],
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
