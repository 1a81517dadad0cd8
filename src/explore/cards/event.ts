import { QUAD_CLASSES } from '../../chart/quad-classes.ts'
import { counted, pageOf, titled, wordsOf } from '../../pages/words.ts'
import type { Card } from '../card.ts'
import type { EventCardQuery } from '../cards.generated.ts'
import { anything, eventItem, item, markOf, relation } from '../relation.ts'
import { fact, spaced } from './fact.ts'

/** Words of a link, read from the later event to the earlier one, and back. */
const BACK = {
  ANSWERED: 'answers',
  CAUSED: 'was caused by',
  CITED: 'refers to',
  FOLLOWED: 'came after',
} as const
const ON = {
  ANSWERED: 'answered by',
  CAUSED: 'caused',
  CITED: 'referred to in',
  FOLLOWED: 'came before',
} as const

/** Undefined where the graph has no such event. */
export function eventCard({ node }: EventCardQuery): Card | undefined {
  if (!node || !('id' in node)) return undefined
  const said = (stated: boolean) => (stated ? 'as a source states' : 'as the editor infers')
  return {
    id: node.id,
    kind: 'event',
    name: node.title,
    event: markOf({
      date: node.date,
      earliest: node.earliest,
      latest: node.latest,
      type: node.type,
      quadClass: node.quadClass,
      status: node.status,
      importance: node.importance,
    }),
    ...(node.summary && { summary: node.summary }),
    facts: [
      ...fact('When', node.date ?? 'no date stated'),
      ...fact('Status', node.status !== 'HAPPENED' && titled(node.status)),
      ...fact('Class', `${QUAD_CLASSES[node.quadClass].title}${node.type ? `: ${wordsOf(node.type)}` : ''}`),
      ...fact('Instruments', node.instruments.map(wordsOf).join(', ')),
      ...fact('Why it matters', node.importanceReason),
      ...fact(
        'Accounts differ on',
        [...new Set(node.disputes.map(({ property }) => wordsOf(spaced(property))))].join(', '),
        `${pageOf(node.id)}#accounts`,
      ),
      ...fact(
        'Rests on',
        `${counted(node.claimCount, 'claim')} in ${counted(node.documentCount, 'document')}`,
      ),
    ],
    relations: [
      relation(
        'actors',
        'Who acted',
        'organization',
        node.actors.map(one => item(one, 'act of')),
      ),
      relation(
        'recipients',
        'To whom',
        'organization',
        node.recipients.map(one => item(one, 'addressed to')),
      ),
      relation(
        'affected',
        'Whom it hit',
        'organization',
        node.affected.map(one => item(one, 'affected')),
      ),
      relation(
        'mentioned',
        'Mentioned',
        'organization',
        node.mentioned.map(one => item(one, 'mentioned')),
      ),
      relation(
        'officials',
        'Persons',
        'person',
        node.officials.map(({ person, role, present }) =>
          item(person, present ? 'took part' : 'spoken of', role),
        ),
      ),
      relation(
        'sites',
        'Facilities',
        'facility',
        node.sites.map(({ facility, outcome, part }) =>
          item(facility, outcome ? wordsOf(outcome) : 'at', part),
        ),
      ),
      relation(
        'weapons',
        'Weapons',
        'weapon',
        node.weaponUses.map(({ weapon, alleged }) => item(weapon, alleged ? 'said to be used' : 'used')),
      ),
      relation(
        'places',
        'Where',
        'place',
        node.places.map(one => item(one, 'happened in')),
      ),
      relation(
        'dyads',
        'Pairs it bears on',
        'dyad',
        node.bearsOn.map(({ dyad, because }) => ({
          ...item(dyad, 'bears on', wordsOf(because)),
          count: dyad.eventCount,
        })),
      ),
      relation(
        'arcs',
        'Storylines',
        'arc',
        node.arcs.map(one => item(one, 'part of')),
      ),
      relation(
        'links',
        'Earlier events that led to it',
        'event',
        node.links.map(({ kind, stated, to }) => ({ ...eventItem(to, BACK[kind]), note: said(stated) })),
      ),
      relation(
        'linkedFrom',
        'Later events that came of it',
        'event',
        node.linkedFrom.map(({ kind, stated, to }) => ({ ...eventItem(to, ON[kind]), note: said(stated) })),
      ),
      relation('within', 'Larger event', 'event', node.within ? [eventItem(node.within, 'within')] : []),
      relation(
        'parts',
        'Events within it',
        'event',
        node.parts.map(one => eventItem(one, 'included')),
      ),
      relation(
        'same',
        'The same occasion',
        'event',
        node.sameOccasionAs ? [eventItem(node.sameOccasionAs, 'same occasion as')] : [],
      ),
      relation(
        'claims',
        'Claims',
        'claim',
        node.claims.map(one => anything(one, 'told by')),
      ),
      relation(
        'documents',
        'Documents',
        'document',
        node.documents.map(one =>
          item(one, 'reported in', [one.source.name, one.published].filter(Boolean).join(', ')),
        ),
      ),
    ],
  }
}
