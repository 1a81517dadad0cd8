import { claimsAbout, claimsBeside, disputesAbout } from '../claims/reads.ts'
import { namedFields } from '../names/reads.ts'
import { byId } from '../names/roots.ts'
import {
  column,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
  toMany,
  toOne,
} from '../selection/declare.ts'
import { figures } from './casualties.ts'
import { claimsIn, documentsIn, sourcesIn } from './counts.ts'
import { datesStated, eventDate, exactness } from './dates.ts'
import { surelyWithin } from './filter.ts'
import { knownBy, publishedBy } from './known.ts'
import { causes, links, responses } from './links.ts'
import { allEvents } from './pages.ts'

const parties = (relationship: string, types: readonly string[]) =>
  many(
    ({ scope, fresh }) => {
      const [self, edge] = [fresh('party'), fresh('relation')]
      return {
        match: `MATCH (${nodeOf(scope)})-[${edge}:${relationship}]->(${self})`,
        order: [`${edge}.order`, `${self}.id`],
        scope: { self, edge },
      }
    },
    { types },
  )

/** The edge to a person, facility or weapon, as an object that knows both ends. */
const edges = (relationship: string, role: string, label: string) =>
  many(({ scope, fresh }) => {
    const [self, edge] = [fresh(role), fresh('relation')]
    return {
      match: `MATCH (${nodeOf(scope)})-[${edge}:${relationship}]->(${self}:${label})`,
      order: [`${edge}.order`, `${self}.id`],
      scope: { self, edge, [role]: self, event: nodeOf(scope) },
    }
  })

const acting = ['State', 'Organization', 'Person']

export const events: Declarations = {
  Event: {
    label: 'Event',
    visible: knownBy,
    fields: {
      id: column('id'),
      title: column('title'),
      summary: column('summary'),
      date: column('date'),
      earliest: column('earliest'),
      latest: column('latest'),
      ...exactness(scope => `${nodeOf(scope)}.date`),
      dates: datesStated,
      sequence: column('sequence'),
      type: column('type'),
      mode: column('mode'),
      alternativeType: column('alternativeType'),
      quadClass: column('quadClass'),
      instrument: column(scope => `${nodeOf(scope)}.instruments[0]`),
      instruments: column('instruments'),
      score: column('score'),
      scale: column('scale'),
      status: column('status'),
      importance: column('importance'),
      importanceReason: column('importanceReason'),
      known: column('known'),
      reliability: column('reliability'),
      intentional: column('intentional'),
      actors: parties('ACTOR', acting),
      recipients: parties('RECIPIENT', acting),
      affected: parties('AFFECTED', acting),
      mentioned: parties('MENTIONED', acting),
      officials: edges('INVOLVED', 'person', 'Person'),
      facilities: toMany((event, facility) => `(${event})-[:SITE]->(${facility}:Facility)`),
      sites: edges('SITE', 'facility', 'Facility'),
      weapons: toMany((event, weapon) => `(${event})-[:USED]->(${weapon}:Weapon)`),
      weaponUses: edges('USED', 'weapon', 'Weapon'),
      places: toMany((event, place) => `(${event})-[:OCCURRED_AT]->(${place}:Place)`),
      arcs: toMany((event, arc) => `(${event})-[:PART_OF]->(${arc}:Arc)`),
      within: toOne((event, whole) => `(${event})-[:WITHIN]->(${whole}:Event)`),
      parts: toMany((event, part) => `(${event})<-[:WITHIN]-(${part}:Event)`, {
        order: part => [`${part}.position`],
      }),
      sameOccasionAs: toOne((event, same) => `(${event})-[:SAME_OCCASION_AS]->(${same}:Event)`),
      links,
      responses,
      causes,
      bearsOn: edges('BEARS_ON', 'dyad', 'Dyad'),
      claims: claimsAbout,
      claimsBeside,
      disputes: disputesAbout,
      casualties: figures,
      documents: many(({ scope, fresh }) => {
        const [self, edge] = [fresh('document'), fresh('relation')]
        return {
          match: `MATCH (${nodeOf(scope)})-[${edge}:REPORTED_IN]->(${self}:Document)`,
          order: [`${self}.earliest`, `${edge}.order`],
          scope: { self, edge },
        }
      }),
      sources: many(({ scope, fresh, ambient }) => {
        const [self, document] = [fresh('source'), fresh('document')]
        return {
          match: `MATCH (${nodeOf(scope)})-[:REPORTED_IN]->(${document}:Document)-[:PUBLISHED_BY]->(${self}:Source)`,
          where: publishedBy(document, ambient),
          distinct: true,
          order: [`${self}.id`],
          scope: { self },
        }
      }),
      documentCount: expression(({ scope, ambient }) => documentsIn(nodeOf(scope), ambient)),
      sourceCount: expression(({ scope, ambient }) => sourcesIn(nodeOf(scope), ambient)),
      claimCount: expression(({ scope, ambient }) => claimsIn(nodeOf(scope), ambient)),
      notes: namedFields.notes,
    },
  },
  /** Relative to the range of the list's own filter. */
  EventEdge: { fields: { certain: expression(({ scope, args }) => surelyWithin(nodeOf(scope), args)) } },
  EventDate: eventDate,
  WeaponUse: {
    fields: {
      weapon: inline(({ weapon = '' }) => ({ self: weapon })),
      alleged: column(scope => `coalesce(${scope.edge}.alleged, false)`),
      note: column(scope => `${scope.edge}.note`),
    },
  },
  Bearing: {
    fields: {
      dyad: inline(({ dyad = '' }) => ({ self: dyad })),
      weight: column(scope => `${scope.edge}.weight`),
      because: column(scope => `${scope.edge}.because`),
      agent: column(scope => `${scope.edge}.agent`),
    },
  },
}

export const eventRoots = { event: byId('Event'), events: allEvents }
