import { counted, titled, wordsOf } from '../../pages/words.ts'
import type { Card, Fact } from '../card.ts'
import type {
  OrganizationCardQuery,
  PersonCardQuery,
  PostCardQuery,
  StateCardQuery,
} from '../cards.generated.ts'
import { eventsRelation, item, relation, some, termOf } from '../relation.ts'
import { fact } from './fact.ts'

const MEMBERSHIP = {
  UN_MEMBER: 'member',
  UN_OBSERVER: 'observer',
  OTHER: 'neither member nor observer',
} as const

/** Of each kind: undefined where the graph has no such thing. */
export function stateCard({ node, eventCounts }: StateCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'state',
    name: node.name,
    facts: [
      ...fact('Official name', node.officialName),
      ...fact('Code', node.iso3),
      ...fact('United Nations', MEMBERSHIP[node.membership]),
    ],
    relations: [
      relation(
        'dyads',
        'Pairs with other states',
        'dyad',
        node.dyads.map(pair => ({ ...item(pair, 'one side of'), count: pair.eventCount })),
      ),
      relation(
        'officials',
        'Officials',
        'person',
        node.officials.map(({ person, post, ...term }) =>
          item(person, post.title, `${post.title}, ${termOf(term)}`),
        ),
      ),
      relation(
        'organizations',
        'Organisations',
        'organization',
        node.organizations.nodes.map(one =>
          item(one, one.organ ? 'its organ' : 'of this state', wordsOf(one.kind)),
        ),
        node.organizations.totalCount,
      ),
      relation(
        'facilities',
        'Facilities',
        'facility',
        node.facilities.nodes.map(one => item(one, 'of this state', wordsOf(one.kind))),
        node.facilities.totalCount,
      ),
      eventsRelation(node.events, eventCounts, 'Events with a part of it or its organs', 'had a part in'),
    ],
  }
}

export function personCard({ node, eventCounts }: PersonCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'person',
    name: node.name,
    facts: fact('Who', node.description),
    relations: [
      relation(
        'posts',
        'Posts',
        'post',
        node.tenures.map(({ post, ...term }) => item(post, 'held', termOf(term))),
      ),
      relation(
        'serves',
        'In the service of',
        'state',
        node.tenures.flatMap(({ post }) => some(post.serves, 'served')),
      ),
      eventsRelation(node.events, eventCounts, 'Events with a part of this person', 'had a part in'),
    ],
  }
}

export function organizationCard({ node, eventCounts }: OrganizationCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  const standing: Fact[] = [
    ...(node.organ ? fact('Acts', 'as an organ of its state') : []),
    ...(node.stateOwned ? fact('Owner', 'the state') : []),
  ]
  return {
    id: node.id,
    kind: 'organization',
    name: node.name,
    facts: [...fact('Kind', titled(node.kind)), ...standing],
    relations: [
      relation('state', 'State', 'state', some(node.state, node.organ ? 'organ of' : 'of')),
      relation('parent', 'Part of', 'organization', some(node.parent, 'part of')),
      relation(
        'facilities',
        'Facilities',
        'facility',
        node.facilities.map(one => item(one, 'owns or runs', wordsOf(one.kind))),
      ),
      relation(
        'posts',
        'Posts in it',
        'post',
        node.posts.map(post => item(post, 'has the post')),
      ),
      eventsRelation(node.events, eventCounts, 'Events with a part of it', 'had a part in'),
    ],
  }
}

export function postCard({ node }: PostCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'post',
    name: node.title,
    facts: [
      ...fact('Rank', node.rank && titled(node.rank)),
      ...fact('Holders known', counted(node.tenures.length, 'term')),
    ],
    relations: [
      relation('serves', 'Serves', 'state', some(node.serves, 'serves')),
      relation('accredited', 'Accredited to', 'state', some(node.accreditedTo, 'accredited to')),
      relation('organization', 'In', 'organization', some(node.organization, 'post in')),
      relation(
        'holders',
        'Holders',
        'person',
        node.tenures.map(({ person, ...term }) => item(person, 'held by', termOf(term))),
      ),
    ],
  }
}
