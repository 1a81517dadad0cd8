import { namedIn } from '../documents/named.ts'
import { eventsConcerning } from '../events/pages.ts'
import { listedBy, namedBy } from '../evidence/admitted.ts'
import { postBy } from '../evidence/tenures.ts'
import { toNamed, toNamedOne } from '../names/named.ts'
import { namedFields } from '../names/reads.ts'
import { allOf, byName } from '../names/roots.ts'
import { summoned } from '../officials/encounters.ts'
import { isRecord } from '../selection/arguments.ts'
import { column, type Declarations, nodeOf, one } from '../selection/declare.ts'

export const organizations: Declarations = {
  Organization: {
    label: 'Organization',
    fields: {
      ...namedFields,
      kind: column('kind'),
      organ: column('organ'),
      stateOwned: column('stateOwned'),
      basis: column('basis'),
      state: one(({ scope, fresh }) => {
        const [self, edge] = [fresh('self'), fresh('relation')]
        return {
          match: `MATCH (${nodeOf(scope)})-[${edge}:ORGAN_OF|OWNED_BY|NATIONALS_OF|SEATED_IN]->(${self}:State)`,
          // An organ's state before an owner before a seat.
          order: [
            `CASE type(${edge}) WHEN 'ORGAN_OF' THEN 0 WHEN 'OWNED_BY' THEN 1 WHEN 'NATIONALS_OF' THEN 2 ELSE 3 END`,
          ],
          scope: { self, edge },
        }
      }),
      parent: toNamedOne((part, whole) => `(${part})-[:PART_OF|OWNED_BY]->(${whole}:Organization)`),
      facilities: toNamed((owner, facility) => `(${owner})<-[:OWNED_BY|OPERATED_BY]-(${facility}:Facility)`),
      posts: toNamed((organization, post) => `(${organization})<-[:WITHIN]-(${post}:Post)`, postBy),
      summoned,
      namedIn,
      events: eventsConcerning,
    },
  },
}

export const organizationRoots = {
  organization: byName('Organization', 'name', (self, { ambient }) => namedBy(self, ambient)),
  organizations: allOf(
    'Organization',
    (self, { args, ambient }) => [
      ...listedBy(self, ambient),
      ...(args.has('filter.kinds') ? [`${self}.kind IN ${args.at('kinds')}`] : []),
      ...(args.has('filter.state')
        ? [`EXISTS { (${self})-[:ORGAN_OF|OWNED_BY|SEATED_IN]->(:State {id: ${args.at('state')}}) }`]
        : []),
    ],
    ({ filter }, nameOf) => {
      if (!isRecord(filter)) return {}
      const { state, kinds } = filter
      return { kinds, ...(typeof state === 'string' && { state: nameOf(state, 'State', 'filter.state') }) }
    },
  ),
}
