import { counted, decimal, titled, wordsOf } from '../../pages/words.ts'
import type { Card } from '../card.ts'
import type {
  ArcCardQuery,
  DyadCardQuery,
  FacilityCardQuery,
  PlaceCardQuery,
  WeaponCardQuery,
} from '../cards.generated.ts'
import { eventsRelation, item, relation, some } from '../relation.ts'
import { fact } from './fact.ts'

/** Of each kind: undefined where the graph has no such thing. */
export function dyadCard({ node, eventCounts }: DyadCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  const { tension } = node
  return {
    id: node.id,
    kind: 'dyad',
    name: node.name,
    facts: [
      ...fact('Events', counted(node.eventCount, 'event')),
      ...fact('From', node.earliest),
      ...fact('To', node.latest),
      ...fact('Relation', tension && `${decimal(tension.relation)} on ${tension.date}, from −10 to 10`),
      ...fact('Tension', tension && `${decimal(tension.tension, 1)} on ${tension.date}, from 0 to 100`),
      ...fact('Its curve', 'relation and tension over time', `/arc/${node.id.slice('dyad:'.length)}`),
    ],
    relations: [
      relation(
        'states',
        'States',
        'state',
        node.states.map(state => item(state, 'a side of')),
      ),
      eventsRelation(node.events, eventCounts, 'Events that bear on the pair', 'bears on'),
    ],
  }
}

export function facilityCard({ node, eventCounts }: FacilityCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'facility',
    name: node.name,
    facts: [
      ...fact('Kind', titled(node.kind)),
      ...fact('Opened', node.opened),
      ...fact('Closed', node.closed),
    ],
    relations: [
      relation('sentBy', 'Sent by', 'state', some(node.sentBy, 'a mission of')),
      relation('hostedBy', 'Host', 'state', some(node.hostedBy, 'stands in')),
      relation('ownedBy', 'Owner', 'organization', some(node.ownedBy, 'owned by')),
      relation('operatedBy', 'Run by', 'organization', some(node.operatedBy, 'run by')),
      relation('place', 'Place', 'place', some(node.place, 'lies in')),
      relation('compound', 'Part of', 'facility', some(node.compound, 'part of')),
      relation(
        'parts',
        'Parts',
        'facility',
        node.parts.map(part => item(part, 'has as part')),
      ),
      eventsRelation(node.events, eventCounts, 'Events that touched it', 'touched by'),
    ],
  }
}

export function weaponCard({ node, eventCounts }: WeaponCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'weapon',
    name: node.name,
    facts: fact('Kind', node.kind && titled(node.kind)),
    relations: [
      eventsRelation(node.events, eventCounts, 'Events in which somebody names it', 'named as weapon in'),
    ],
  }
}

export function arcCard({ node, eventCounts }: ArcCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'arc',
    name: node.name,
    facts: [...fact('When', node.date), ...fact('Events', counted(node.eventCount, 'event'))],
    relations: [
      relation('parent', 'Part of', 'arc', some(node.parent, 'part of')),
      relation(
        'parts',
        'Parts',
        'arc',
        node.parts.map(part => ({ ...item(part, 'has as part'), count: part.eventCount })),
      ),
      eventsRelation(node.events, eventCounts, 'Events of the storyline', 'has as part'),
    ],
  }
}

export function placeCard({ node }: PlaceCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'place',
    name: node.name,
    facts: fact('Kind', node.kind && titled(node.kind)),
    relations: [
      relation('state', 'State', 'state', some(node.state, 'lies in')),
      relation(
        'facilities',
        'Facilities',
        'facility',
        node.facilities.map(one => item(one, 'place of', wordsOf(one.kind))),
      ),
    ],
  }
}
