import { pageOf } from '../../pages/words.ts'
import type { EventRecord } from '../by-ids.ts'
import { beside, type Column, several, table } from '../table.ts'

type Named = readonly { readonly id: string; readonly name: string }[]

/** Names and ids of the same things, in the same order. */
const named = (
  [name, ids]: readonly [string, string],
  description: string,
  of: (event: EventRecord) => Named,
): Column<EventRecord>[] => [
  { name, type: 'list', description, of: event => several(of(event).map(one => one.name)) },
  {
    name: ids,
    type: 'list',
    description: `Their ids, in the order of "${name}".`,
    of: event => several(of(event).map(({ id }) => id)),
  },
]

/** What claims say of persons killed or injured, by the rule of Event.casualties. */
const figures = (measure: 'killed' | 'injured'): Column<EventRecord>[] => [
  {
    name: `${measure}Min`,
    type: 'integer',
    description: `Lowest number of ${measure} that a claim states, in persons. Null where none states a number, which is not zero: see ${measure}Text.`,
    of: ({ casualties }) => casualties[measure]?.min ?? null,
  },
  {
    name: `${measure}Max`,
    type: 'integer',
    description: 'Highest number, in persons; null also where it is open above.',
    of: ({ casualties }) => casualties[measure]?.max ?? null,
  },
  {
    name: `${measure}Approximate`,
    type: 'yes-no',
    description: `Whether a claim gives its number as about right; null where nobody speaks of ${measure}.`,
    of: ({ casualties }) => casualties[measure]?.approximate ?? null,
  },
  {
    name: `${measure}Scope`,
    type: 'list',
    description: 'Whom the numbers count, where nobody speaks of all who were there.',
    of: ({ casualties }) => several(casualties[measure]?.scopes ?? []),
  },
  {
    name: `${measure}Text`,
    type: 'list',
    description: 'What claims say in words instead of a number, such as "none reported".',
    of: ({ casualties }) => several(casualties[measure]?.text ?? []),
  },
]

/** One row an event; names are those of EventRow in the contract. */
export const events = table<EventRecord>(
  {
    name: 'events',
    title: 'Events',
    description:
      'One row an event, in the order in which they happened. Titles and summaries are our own words.',
    primaryKey: ['id'],
  },
  page => page.events,
  [
    { name: 'id', type: 'text', required: true, description: 'Readable and stable.', of: ({ id }) => id },
    {
      name: 'title',
      type: 'text',
      required: true,
      description: 'What happened, in one line of our own; under evidence see titleFrom.',
      of: ({ title }) => title,
    },
    {
      name: 'titleFrom',
      type: 'text',
      required: true,
      description: 'What the title is made of: RECORD, CLAIM or DOCUMENT.',
      of: ({ titleFrom }) => titleFrom,
    },
    {
      name: 'summary',
      type: 'text',
      description: 'What happened, in a few sentences of our own.',
      of: ({ summary }) => summary,
    },
    {
      name: 'date',
      type: 'edtf',
      description: 'When it happened, as exactly as is known and no more: 2022-03 is some day of that month.',
      of: ({ date }) => date,
    },
    {
      name: 'earliest',
      type: 'day',
      description: 'First day on which it can have happened or begun.',
      of: ({ earliest }) => earliest,
    },
    {
      name: 'latest',
      type: 'day',
      description: 'Last day on which it can have happened or ended.',
      of: ({ latest }) => latest,
    },
    {
      name: 'precision',
      type: 'text',
      description: 'How exactly the date says when: DAY, MONTH, YEAR, DECADE, CENTURY, INTERVAL or BOUND.',
      of: ({ precision }) => precision,
    },
    {
      name: 'approximate',
      type: 'yes-no',
      description: 'Whether the date is only said to be about then (2025-08-10~).',
      of: ({ approximate }) => approximate,
    },
    {
      name: 'uncertain',
      type: 'yes-no',
      description: 'Whether the date is said with a doubt (2023-06-14?).',
      of: ({ uncertain }) => uncertain,
    },
    {
      name: 'sequence',
      type: 'integer',
      required: true,
      description: 'Order within the day, where it is known.',
      of: ({ sequence }) => sequence,
    },
    { name: 'type', type: 'text', description: 'PLOVER type, such as ASSAULT.', of: ({ type }) => type },
    { name: 'mode', type: 'text', description: 'PLOVER mode, such as airstrike.', of: ({ mode }) => mode },
    {
      name: 'quadClass',
      type: 'text',
      required: true,
      description:
        'In words or in deeds, friendly or hostile: VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT or MATERIAL_CONFLICT.',
      of: ({ quadClass }) => quadClass,
    },
    {
      name: 'instruments',
      type: 'list',
      description: 'Diplomatic instruments, the main one first.',
      of: ({ instruments }) => several(instruments),
    },
    {
      name: 'score',
      type: 'number',
      required: true,
      description:
        'Conflict and cooperation, -10 (hostile) to 10 (friendly), without unit: score of type and mode in the PLOVER manual (CC BY-SA 4.0).',
      of: ({ score }) => score,
    },
    {
      name: 'importance',
      type: 'number',
      required: true,
      description: 'Weight in the tension index, without unit.',
      of: ({ importance }) => importance,
    },
    {
      name: 'status',
      type: 'text',
      required: true,
      description: 'HAPPENED, PLANNED or DENIED.',
      of: ({ status }) => status,
    },
    {
      name: 'reliability',
      type: 'text',
      description: 'How well the record is founded: HIGH, MEDIUM or LOW; null for what was never rated.',
      of: ({ reliability }) => reliability,
    },
    {
      name: 'known',
      type: 'day',
      description: 'Day by which the first of its documents was surely published; not before it began.',
      of: ({ known }) => known,
    },
    ...named(['actors', 'actorIds'], 'Who acted.', ({ actors }) => actors),
    ...named(
      ['recipients', 'recipientIds'],
      'Whom the act was addressed to.',
      ({ recipients }) => recipients,
    ),
    ...named(['affected', 'affectedIds'], 'Who was hit without being addressed.', ({ affected }) => affected),
    ...named(['mentioned', 'mentionedIds'], 'Who is only spoken of.', ({ mentioned }) => mentioned),
    ...named(
      ['officials', 'officialIds'],
      'Persons with a capacity in it; see the table of roles.',
      ({ officials }) => officials.map(({ person }) => person),
    ),
    ...named(
      ['facilities', 'facilityIds'],
      'Where it took place or what it touched; twice where touched twice.',
      ({ sites }) => sites.map(({ facility }) => facility),
    ),
    {
      name: 'facilityKinds',
      type: 'list',
      description: 'Their kinds, in the same order.',
      of: ({ sites }) => several(sites.map(({ facility }) => facility.kind)),
    },
    {
      name: 'outcomes',
      type: 'list',
      description: 'What happened to them, in the same order; "-" for one of which that is not known.',
      of: ({ sites }) => beside(sites.map(({ outcome }) => outcome)),
    },
    ...named(['weapons', 'weaponIds'], 'Weapons said to have been used.', ({ weaponUses }) =>
      weaponUses.map(({ weapon }) => weapon),
    ),
    ...named(['places', 'placeIds'], 'Where it happened.', ({ places }) => places),
    ...named(['arcs', 'arcIds'], 'Storylines that it is part of.', ({ arcs }) => arcs),
    {
      name: 'dyadIds',
      type: 'list',
      description: 'Pairs of states that it bears on.',
      of: ({ bearsOn }) => several(bearsOn.map(({ dyad }) => dyad.id)),
    },
    {
      name: 'within',
      type: 'text',
      description: 'Id of the larger event that it is part of. Figures of the two are never to be added up.',
      of: ({ within }) => within?.id ?? null,
    },
    {
      name: 'sameOccasionAs',
      type: 'text',
      description: 'Id of the event that reports the same meeting; the two count once.',
      of: ({ sameOccasionAs }) => sameOccasionAs?.id ?? null,
    },
    ...figures('killed'),
    ...figures('injured'),
    {
      name: 'documentIds',
      type: 'list',
      description: 'Documents that report it.',
      of: ({ documents }) => several(documents.map(({ id }) => id)),
    },
    {
      name: 'documentCount',
      type: 'integer',
      required: true,
      description: 'Number of documents.',
      of: ({ documentCount }) => documentCount,
    },
    {
      name: 'sourceCount',
      type: 'integer',
      required: true,
      description: 'Number of their publishers.',
      of: ({ sourceCount }) => sourceCount,
    },
    {
      name: 'claimCount',
      type: 'integer',
      required: true,
      description: 'Number of claims about it.',
      of: ({ claimCount }) => claimCount,
    },
    {
      name: 'dossier',
      type: 'text',
      description: 'The dossier in which its record stands.',
      of: ({ dossier }) => dossier,
    },
    {
      name: 'page',
      type: 'text',
      required: true,
      description: 'Its address on the server that was asked.',
      of: ({ id }, origin) => `${origin}${pageOf(id)}`,
    },
  ],
)
