import { claimsAbout } from '../claims/reads.ts'
import { eventsConcerning, incidents } from '../events/pages.ts'
import { namedFields } from '../names/reads.ts'
import { allOf, byName } from '../names/roots.ts'
import { isRecord } from '../selection/arguments.ts'
import { column, type Declarations, inline, toMany, toOne } from '../selection/declare.ts'

const owners = { types: ['State', 'Organization'] }

export const facilities: Declarations = {
  Facility: {
    label: 'Facility',
    fields: {
      ...namedFields,
      kind: column('kind'),
      sentBy: toOne((facility, state) => `(${facility})-[:SENT_BY]->(${state}:State)`),
      hostedBy: toOne((facility, state) => `(${facility})-[:HOSTED_BY]->(${state}:State)`),
      ownedBy: toOne((facility, owner) => `(${facility})-[:OWNED_BY]->(${owner})`, owners),
      operatedBy: toOne((facility, operator) => `(${facility})-[:OPERATED_BY]->(${operator})`, owners),
      place: toOne((facility, place) => `(${facility})-[:LOCATED_IN]->(${place}:Place)`),
      opened: column('opened'),
      closed: column('closed'),
      capacity: column('capacity'),
      latitude: column('latitude'),
      longitude: column('longitude'),
      compound: toOne((part, compound) => `(${part})-[:PART_OF]->(${compound}:Facility)`),
      parts: toMany((compound, part) => `(${compound})<-[:PART_OF]-(${part}:Facility)`),
      incidents,
      events: eventsConcerning,
      claims: claimsAbout,
    },
  },
  Site: {
    fields: {
      facility: inline(({ facility = '' }) => ({ self: facility })),
      event: inline(({ event = '' }) => ({ self: event })),
      outcome: column(scope => `${scope.edge}.outcome`),
      part: column(scope => `${scope.edge}.part`),
    },
  },
  Place: {
    label: 'Place',
    fields: {
      ...namedFields,
      kind: column('kind'),
      state: toOne((place, state) => `(${place})-[:IN]->(${state}:State)`),
      facilities: toMany((place, facility) => `(${place})<-[:LOCATED_IN]-(${facility}:Facility)`),
    },
  },
  Weapon: {
    label: 'Weapon',
    fields: {
      ...namedFields,
      kind: column('kind'),
      events: eventsConcerning,
    },
  },
}

/** Arguments of the filter that name a state or organisation, the relationship each follows, and what it may name. */
const parties = [
  { argument: 'sentBy', relationship: 'SENT_BY', kind: 'State' },
  { argument: 'hostedBy', relationship: 'HOSTED_BY', kind: 'State' },
  { argument: 'ownedBy', relationship: 'OWNED_BY', kind: 'Owner' },
  { argument: 'operatedBy', relationship: 'OPERATED_BY', kind: 'Owner' },
] as const

export const facilityRoots = {
  facility: byName('Facility', 'name'),
  facilities: allOf(
    'Facility',
    (self, { args }) => [
      ...parties
        .filter(({ argument }) => args.has(`filter.${argument}`))
        .map(
          ({ argument, relationship }) =>
            `EXISTS { (${self})-[:${relationship}]->(:Entity {id: ${args.at(argument)}}) }`,
        ),
      ...(args.has('filter.kinds') ? [`${self}.kind IN ${args.at('kinds')}`] : []),
    ],
    ({ filter }, nameOf) => {
      if (!isRecord(filter)) return {}
      const named = parties.flatMap(({ argument, kind }) => {
        const text = filter[argument]
        return typeof text === 'string' ? [[argument, nameOf(text, kind, `filter.${argument}`)]] : []
      })
      return { ...Object.fromEntries(named), kinds: filter.kinds }
    },
  ),
}
