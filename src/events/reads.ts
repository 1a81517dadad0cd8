import { disputesAbout } from '../claims/disputes.ts'
import { claimsAbout, claimsBeside } from '../claims/reads.ts'
import { corroboration } from '../claims/voices.ts'
import { knownBy, leavesOut, publishedBy, recorded, tiedBy, whole, writtenYet } from '../evidence/admitted.ts'
import { bearsBy } from '../evidence/bearings.ts'
import { reliabilityColumn } from '../evidence/reliability.ts'
import { byKnownId } from '../names/roots.ts'
import {
  column,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
  one,
  type Path,
  type Reached,
  toMany,
} from '../selection/declare.ts'
import {
  datePart,
  exactnessOfDate,
  instrument,
  instruments,
  known,
  onEdge,
  ownProperty,
  summary,
  title,
  titleFrom,
} from './account.ts'
import { figures } from './casualties.ts'
import { claimsIn, documentsIn, sourcesIn } from './counts.ts'
import { datesStated, eventDate } from './dates.ts'
import { surelyWithin } from './filter.ts'
import { causes, linkedFrom, links, responses } from './links.ts'
import { firstTie, inOrder } from './order.ts'
import { allEvents } from './pages.ts'
import { shownParty } from './parties.ts'
import { stated } from './stated.ts'
import { weaponsOf } from './weapons.ts'

const parties = (relationship: string, types: readonly string[]) =>
  many(
    ({ scope, fresh, ambient }) => {
      const [self, edge] = [fresh('party'), fresh('relation')]
      return {
        match: `MATCH (${nodeOf(scope)})-[${edge}:${relationship}]->(${self})`,
        where: shownParty(nodeOf(scope), edge, self, ambient),
        order: inOrder(edge, self),
        scope: { self, edge },
      }
    },
    { types },
  )

/** The edge to a person, facility or weapon, as an object that knows both ends. */
const edges = (relationship: string, role: string, label: string) =>
  many(({ scope, fresh, ambient }) => {
    const [self, edge] = [fresh(role), fresh('relation')]
    return {
      match: `MATCH (${nodeOf(scope)})-[${edge}:${relationship}]->(${self}:${label})`,
      where: tiedBy(nodeOf(scope), self, ambient),
      order: inOrder(edge, self),
      scope: { self, edge, [role]: self, event: nodeOf(scope) },
    }
  })

/** The nodes at the end of such edges, each once. */
const ends = (relationship: string, label: string) =>
  many(({ scope, fresh, ambient }) => {
    const [event, self, edge] = [nodeOf(scope), fresh('end'), fresh('relation')]
    return {
      match: `MATCH (${event})-[${edge}:${relationship}]->(${self}:${label})`,
      where: [firstTie(event, edge, relationship, self), ...tiedBy(event, self, ambient)],
      order: inOrder(edge, self),
      scope: { self, edge },
    }
  })

const weapons = many(({ scope, fresh, ambient }) => {
  const [event, self, edge] = [nodeOf(scope), fresh('end'), fresh('relation')]
  return {
    match: `${weaponsOf(event, self, edge, ambient)}\nWITH ${self}, ${edge}`,
    where: [firstTie(event, edge, 'USED', self)],
    order: inOrder(edge, self),
    scope: { self, edge },
  }
})

const weaponUses = many(({ scope, fresh, ambient }) => {
  const [self, edge] = [fresh('weapon'), fresh('relation')]
  return {
    match: weaponsOf(nodeOf(scope), self, edge, ambient),
    order: inOrder(edge, self),
    scope: { self, edge, weapon: self, event: nodeOf(scope) },
  }
})

/** Another event to which the record ties this one, claims or no claims: only if the record may be taken whole. */
const related = (kind: 'one' | 'many', path: Path): Reached => ({
  kind,
  pattern: ({ scope, fresh, ambient }) => {
    const [event, self] = [nodeOf(scope), fresh('event')]
    return {
      match: `MATCH ${path(event, self)}`,
      where: recorded(event, ambient),
      order: [`${self}.position`],
      scope: { self },
    }
  },
})

const acting = ['State', 'Organization', 'Person']

/** Remarks of ours rest on all documents: shown only where none of them is left out. */
const notesOfEvent = many(({ scope, fresh, ambient }) => {
  const [event, self] = [nodeOf(scope), fresh('note')]
  return {
    match: `MATCH (${event})-[:HAS_NOTE]->(${self}:Note)`,
    where: leavesOut(ambient) ? [whole(event, ambient), ...writtenYet(self, ambient)] : [],
    order: [`${self}.id`],
    scope: { self },
  }
})

export const events: Declarations = {
  Event: {
    label: 'Event',
    visible: knownBy,
    fields: {
      id: column('id'),
      title,
      titleFrom,
      summary,
      date: datePart('date'),
      earliest: datePart('earliest'),
      latest: datePart('latest'),
      ...exactnessOfDate,
      dates: datesStated,
      sequence: column('sequence'),
      type: column('type'),
      mode: ownProperty('mode'),
      alternativeType: ownProperty('alternativeType'),
      quadClass: column('quadClass'),
      instrument,
      instruments,
      score: column('score'),
      scale: column('scale'),
      status: column('status'),
      importance: column('importance'),
      importanceReason: ownProperty('importanceReason'),
      known,
      reliability: reliabilityColumn(0),
      reliabilityReason: reliabilityColumn(1),
      intentional: ownProperty('intentional'),
      actors: parties('ACTOR', acting),
      recipients: parties('RECIPIENT', acting),
      affected: parties('AFFECTED', acting),
      mentioned: parties('MENTIONED', acting),
      officials: edges('INVOLVED', 'person', 'Person'),
      facilities: ends('SITE', 'Facility'),
      sites: edges('SITE', 'facility', 'Facility'),
      weapons,
      weaponUses,
      places: ends('OCCURRED_AT', 'Place'),
      arcs: toMany((event, arc) => `(${event})-[:PART_OF]->(${arc}:Arc)`),
      within: related('one', (event, larger) => `(${event})-[:WITHIN]->(${larger}:Event)`),
      parts: related('many', (event, part) => `(${event})<-[:WITHIN]-(${part}:Event)`),
      sameOccasionAs: related('one', (event, same) => `(${event})-[:SAME_OCCASION_AS]->(${same}:Event)`),
      links,
      linkedFrom,
      responses,
      causes,
      bearsOn: many(({ scope, fresh, ambient }) => {
        const [self, edge] = [fresh('dyad'), fresh('relation')]
        return {
          match: `MATCH (${nodeOf(scope)})-[${edge}:BEARS_ON]->(${self}:Dyad)`,
          // That an event bears on a pair is our coding, as its score is; whose deed it was, and that it is attributed, is not.
          where: bearsBy(edge, ambient),
          order: [`${self}.id`],
          scope: { self, edge, dyad: self },
        }
      }),
      stated,
      corroboration,
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
      notes: notesOfEvent,
      dossier: column('dossier'),
    },
  },
  /** Relative to the range of the list's own filter. */
  EventEdge: {
    fields: { certain: expression(({ scope, args, ambient }) => surelyWithin(nodeOf(scope), args, ambient)) },
  },
  EventDate: eventDate,
  WeaponUse: {
    fields: {
      weapon: inline(({ weapon = '' }) => ({ self: weapon })),
      // What claims alone name has no edge.
      alleged: column(scope => `coalesce(${scope.edge}.alleged, ${scope.edge} IS NULL)`),
      note: onEdge('note'),
    },
  },
  Bearing: {
    fields: {
      dyad: inline(({ dyad = '' }) => ({ self: dyad })),
      weight: column(scope => `${scope.edge}.weight`),
      because: column(scope => `${scope.edge}.because`),
      agent: column(scope => `${scope.edge}.agent`),
      claim: one(({ scope, fresh }) => {
        const self = fresh('claim')
        return { match: `MATCH (${self}:Claim {id: ${scope.edge}.claim})`, scope: { self } }
      }),
    },
  },
}

export const eventRoots = { event: byKnownId('Event'), events: allEvents }
