import { dyadsOfState } from '../arcs/reads.ts'
import { claimsAbout } from '../claims/reads.ts'
import { namedIn } from '../documents/named.ts'
import { eventsConcerning } from '../events/pages.ts'
import { listedBy } from '../evidence/admitted.ts'
import { facilitiesAtRisk } from '../facilities/risk.ts'
import { namedFields } from '../names/reads.ts'
import { allOf, byName } from '../names/roots.ts'
import { summoned } from '../officials/encounters.ts'
import { bindWhen, heldWhen } from '../officials/tenures.ts'
import { column, connection, type Declarations, many, nodeOf } from '../selection/declare.ts'

export const states: Declarations = {
  State: {
    label: 'State',
    fields: {
      ...namedFields,
      officialName: column('officialName'),
      iso2: column('iso2'),
      iso3: column('iso3'),
      isoNumeric: column('isoNumeric'),
      cowCode: column('cowCode'),
      cowAbbreviation: column('cowAbbreviation'),
      fips: column('fips'),
      cameo: column('cameo'),
      wikidata: column('wikidata'),
      membership: column('membership'),
      officials: many(
        ({ scope, fresh, args, ambient }) => {
          const [self, post] = [fresh('self'), fresh('post')]
          return {
            match: `MATCH (${nodeOf(scope)})<-[:SERVES]-(${post}:Post)<-[:OF_POST]-(${self}:Tenure)`,
            where: heldWhen(self, { args, ambient }),
            order: [`${post}.title`, `${self}.id`],
            scope: { self, post },
          }
        },
        { bind: bindWhen },
      ),
      summoned,
      facilitiesAtRisk,
      organizations: connection(({ scope, fresh, ambient }) => {
        const self = fresh('self')
        return {
          match: `MATCH (${nodeOf(scope)})<-[:ORGAN_OF|OWNED_BY|SEATED_IN]-(${self}:Organization)`,
          where: listedBy(self, ambient),
          distinct: true,
          page: { keys: [`${self}.id`] },
          scope: { self },
        }
      }),
      facilities: connection(({ scope, fresh, args, ambient }) => {
        const self = fresh('self')
        return {
          // Missions that it sends, what it owns, and what its companies own or operate.
          match: `MATCH (${nodeOf(scope)})<-[:SENT_BY|OWNED_BY|OPERATED_BY*1..2]-(${self}:Facility)`,
          where: [
            ...(args.has('kinds') ? [`${self}.kind IN ${args.at('kinds')}`] : []),
            ...listedBy(self, ambient),
          ],
          distinct: true,
          page: { keys: [`${self}.id`] },
          scope: { self },
        }
      }),
      dyads: dyadsOfState,
      claims: claimsAbout,
      namedIn,
      events: eventsConcerning,
    },
  },
}

export const stateRoots = {
  state: byName('State', 'code'),
  states: allOf('State', (state, { args }) =>
    args.has('membership') ? [`${state}.membership = ${args.at('membership')}`] : [],
  ),
}
