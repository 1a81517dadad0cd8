import { disputesAt } from '../claims/disputes.ts'
import { claimsAbout, claimsNaming } from '../claims/reads.ts'
import { namedIn } from '../documents/named.ts'
import { eventsConcerning, eventsWithWeapon, incidents } from '../events/pages.ts'
import { listedBy, namedBy, notAfterKnown, restricts, unclaimed } from '../evidence/admitted.ts'
import { toNamed, toNamedOne } from '../names/named.ts'
import { namedFields, unclaimedColumn } from '../names/reads.ts'
import { allOf, byName } from '../names/roots.ts'
import { isRecord } from '../selection/arguments.ts'
import { column, type Declarations, expression, nodeOf, one, toOne } from '../selection/declare.ts'
import { siteTypes } from './incidents.ts'
import { riskTypes } from './risk.ts'

/** Who owns or runs it: our record, which no claim carries. */
const heldBy = (relationship: 'OWNED_BY' | 'OPERATED_BY') =>
  one(
    ({ scope, fresh, ambient }) => {
      const self = fresh('holder')
      return {
        match: `MATCH (${nodeOf(scope)})-[:${relationship}]->(${self})`,
        where: unclaimed(ambient),
        order: [`${self}.id`],
        scope: { self },
      }
    },
    { types: ['State', 'Organization'] },
  )

/** A date of its own, told once it had surely come. */
const dated = (property: 'opened' | 'closed') =>
  expression(({ scope, ambient }) => {
    const own = `${nodeOf(scope)}.${property}`
    return restricts(ambient) ? 'null' : notAfterKnown(`${own}Latest`, ambient, own)
  })

export const facilities: Declarations = {
  Facility: {
    label: 'Facility',
    fields: {
      ...namedFields,
      kind: column('kind'),
      sentBy: toOne((facility, state) => `(${facility})-[:SENT_BY]->(${state}:State)`),
      hostedBy: toOne((facility, state) => `(${facility})-[:HOSTED_BY]->(${state}:State)`),
      ownedBy: heldBy('OWNED_BY'),
      operatedBy: heldBy('OPERATED_BY'),
      place: toOne((facility, place) => `(${facility})-[:LOCATED_IN]->(${place}:Place)`),
      opened: dated('opened'),
      closed: dated('closed'),
      capacity: unclaimedColumn('capacity'),
      latitude: unclaimedColumn('latitude'),
      longitude: unclaimedColumn('longitude'),
      compound: toNamedOne((part, compound) => `(${part})-[:PART_OF]->(${compound}:Facility)`),
      parts: toNamed((compound, part) => `(${compound})<-[:PART_OF]-(${part}:Facility)`),
      incidents,
      events: eventsConcerning,
      claims: claimsAbout,
      disputes: disputesAt,
      namedIn,
    },
  },
  ...siteTypes,
  ...riskTypes,
  Place: {
    label: 'Place',
    fields: {
      ...namedFields,
      kind: column('kind'),
      state: toOne((place, state) => `(${place})-[:IN]->(${state}:State)`),
      facilities: toNamed((place, facility) => `(${place})<-[:LOCATED_IN]-(${facility}:Facility)`),
      namedIn,
    },
  },
  Weapon: {
    label: 'Weapon',
    fields: {
      ...namedFields,
      kind: column('kind'),
      namedIn,
      events: eventsWithWeapon,
      claims: claimsNaming,
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
  facility: byName('Facility', 'name', (self, { ambient }) => namedBy(self, ambient)),
  facilities: allOf(
    'Facility',
    (self, { args, ambient }) => [
      ...listedBy(self, ambient),
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
