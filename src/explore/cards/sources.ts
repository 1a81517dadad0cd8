import { counted, titled, wordsOf } from '../../pages/words.ts'
import type { Card } from '../card.ts'
import type { ClaimCardQuery, DocumentCardQuery, SourceCardQuery } from '../cards.generated.ts'
import { anything, eventItem, eventsRelation, item, relation, some } from '../relation.ts'
import { fact, spaced } from './fact.ts'

/** Of each kind: undefined where the graph has no such thing. */
export function claimCard({ node }: ClaimCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'claim',
    name: node.statement,
    facts: [
      ...fact('Of', titled(spaced(node.property))),
      ...fact('Value', node.value),
      ...fact('Said by', node.attributedAs ?? (node.anonymous && 'somebody unnamed')),
      ...fact('How', `${wordsOf(node.strength)}${node.form ? `, ${wordsOf(node.form)}` : ''}`),
      ...fact('Known since', node.known),
    ],
    relations: [
      relation(
        'about',
        'About',
        'event',
        node.about.map(one => anything(one, 'is about')),
      ),
      relation('speaker', 'Made by', 'organization', some(node.attributedTo, 'made by')),
      relation(
        'relayed',
        'Relayed by',
        'organization',
        node.relayedBy.map(one => item(one, 'relayed by')),
      ),
      relation(
        'disputes',
        'Claims that differ from it',
        'claim',
        node.disputedBy.map(({ kind, claim }) =>
          anything(claim, kind === 'CONTRADICTION' ? 'contradicts' : `differs in ${wordsOf(kind)}`),
        ),
      ),
      relation(
        'speaksOf',
        'Speaks of',
        'person',
        node.speaksOf.map(one => anything(one, 'speaks of')),
      ),
      relation(
        'documents',
        'Stated in',
        'document',
        node.documents.map(({ document, locator }) =>
          item(
            document,
            'stated in',
            [document.source.name, document.published, locator].filter(Boolean).join(', '),
          ),
        ),
      ),
    ],
  }
}

export function documentCard({ node }: DocumentCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  return {
    id: node.id,
    kind: 'document',
    name: node.title,
    facts: [
      ...fact('Title', node.titleIsOurs && 'our words: none is known'),
      ...fact('Published', node.published),
      ...fact('Language', node.language),
      ...fact('Kind', node.kind && titled(node.kind)),
      ...fact('Reliability', node.reliability && wordsOf(node.reliability)),
      ...fact('Address', node.url, node.url ?? undefined),
      ...fact('Claims', counted(node.claimCount, 'claim')),
    ],
    relations: [
      relation('source', 'Published by', 'source', some(node.source, 'published by')),
      relation(
        'events',
        'Events it reports',
        'event',
        node.events.nodes.map(row => eventItem(row, 'reports')),
        node.events.totalCount,
      ),
      relation(
        'claims',
        'Claims it states',
        'claim',
        node.claims.map(one => anything(one, 'states')),
      ),
      relation(
        'names',
        'Whom and what it names',
        'person',
        node.names.map(({ entity, words }) =>
          anything(entity, 'names', words.map(word => `“${word}”`).join(', ')),
        ),
      ),
    ],
  }
}

export function sourceCard({ node, eventCounts }: SourceCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  const run = node.stateRun === null ? null : node.stateRun ? 'by a state' : 'not by a state'
  return {
    id: node.id,
    kind: 'source',
    name: node.name,
    facts: [
      ...fact('Run', run),
      ...fact('Language', node.language),
      ...fact('Documents', counted(node.documentCount, 'document')),
    ],
    relations: [
      relation(
        'organization',
        'As an organisation',
        'organization',
        some(node.organization, 'is the outlet of'),
      ),
      relation('state', 'Seat', 'state', some(node.state, 'has its seat in')),
      relation(
        'documents',
        'Documents',
        'document',
        node.documents.nodes.map(one => item(one, 'published', one.published)),
        node.documents.totalCount,
      ),
      eventsRelation(node.events, eventCounts, 'Events it reports', 'reports'),
    ],
  }
}
