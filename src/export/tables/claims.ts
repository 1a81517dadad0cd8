import { pageOf } from '../../pages/words.ts'
import type { ClaimRecord } from '../by-ids.ts'
import { beside, several, table } from '../table.ts'

const first = ({ values }: ClaimRecord) => values[0]

/** A value without what it does not say. */
export const valueAsTold = ({ entity, ...value }: ClaimRecord['values'][number]): object =>
  Object.fromEntries(
    Object.entries({ ...value, entity: entity?.id ?? null }).filter(([, part]) => part !== null),
  )

/** One row a claim; names are those of ClaimRow in the contract. */
export const claims = table<ClaimRecord>(
  {
    name: 'claims',
    title: 'Claims',
    description:
      'One row a statement about one property of something: who says it, how firmly, and in which documents. Claims that cannot both be true stand side by side. Statements are our own words.',
    primaryKey: ['id'],
  },
  page => page.claims,
  [
    { name: 'id', type: 'text', required: true, description: 'Readable and stable.', of: ({ id }) => id },
    {
      name: 'aboutIds',
      type: 'list',
      description: 'Ids of what it is about: events, a state, a pair, a person, a facility.',
      of: ({ about }) => several(about.map(({ id }) => id)),
    },
    {
      name: 'contextId',
      type: 'text',
      description: 'The event in whose record it stands, where it is about something else.',
      of: ({ context }) => context?.id ?? null,
    },
    {
      name: 'property',
      type: 'text',
      required: true,
      description: 'Which property of its subject it speaks of.',
      of: ({ property }) => property,
    },
    {
      name: 'statement',
      type: 'text',
      required: true,
      description: 'The claim in one sentence of our own.',
      of: ({ statement }) => statement,
    },
    {
      name: 'value',
      type: 'text',
      required: true,
      description: 'Its values in one line.',
      of: ({ value }) => value,
    },
    {
      name: 'min',
      type: 'number',
      description:
        'Lowest number of its first value, in "unit" or, where that is null, as "measure" and "of" say.',
      of: claim => first(claim)?.min ?? null,
    },
    {
      name: 'max',
      type: 'number',
      description: 'Highest number of its first value; null where it is open above.',
      of: claim => first(claim)?.max ?? null,
    },
    {
      name: 'unit',
      type: 'text',
      description: 'Unit of these numbers as said, never converted.',
      of: claim => first(claim)?.unit ?? null,
    },
    {
      name: 'measure',
      type: 'text',
      description: 'What its first value measures, such as killed.',
      of: claim => first(claim)?.measure ?? null,
    },
    {
      name: 'of',
      type: 'text',
      description: 'Of what its first value counts.',
      of: claim => first(claim)?.of ?? null,
    },
    {
      name: 'date',
      type: 'edtf',
      description: 'Its first value, where that is a date.',
      of: claim => first(claim)?.date ?? null,
    },
    {
      name: 'values',
      type: 'structure',
      description:
        'All its values, each typed, as in ClaimValue of the contract; what a value does not say is left out.',
      of: ({ values }) => values.map(valueAsTold),
    },
    {
      name: 'strength',
      type: 'text',
      required: true,
      description: 'ASSERTS, DOUBTS, PRESUMES or DENIES.',
      of: ({ strength }) => strength,
    },
    {
      name: 'rank',
      type: 'text',
      required: true,
      description: 'PREFERRED, NORMAL or DEPRECATED (kept, but not used for figures).',
      of: ({ rank }) => rank,
    },
    {
      name: 'rankReason',
      type: 'text',
      description: 'Why it is not NORMAL.',
      of: ({ rankReason }) => rankReason,
    },
    {
      name: 'form',
      type: 'text',
      description: 'QUOTED, REPORTED, TOLD, ASSESSMENT or FORECAST; null where the record does not say.',
      of: ({ form }) => form,
    },
    {
      name: 'speaker',
      type: 'text',
      description: 'Who says so; null where nobody is named.',
      of: ({ attributedTo }) => attributedTo?.name ?? null,
    },
    {
      name: 'speakerId',
      type: 'text',
      description: "The speaker's id.",
      of: ({ attributedTo }) => attributedTo?.id ?? null,
    },
    {
      name: 'speakerAs',
      type: 'text',
      description: 'The speaker in the words of the record.',
      of: ({ attributedAs }) => attributedAs,
    },
    {
      name: 'anonymous',
      type: 'yes-no',
      required: true,
      description: 'Whether the source is unnamed.',
      of: ({ anonymous }) => anonymous,
    },
    {
      name: 'relayedBy',
      type: 'list',
      description: 'Who passed it on, from the speaker to the document.',
      of: ({ relayedBy }) => several(relayedBy.map(({ name }) => name)),
    },
    {
      name: 'relayedByIds',
      type: 'list',
      description: 'Their ids.',
      of: ({ relayedBy }) => several(relayedBy.map(({ id }) => id)),
    },
    {
      name: 'channel',
      type: 'text',
      description: 'The platform on which it came.',
      of: ({ channel }) => channel,
    },
    {
      name: 'inferred',
      type: 'text',
      description: 'The part of the value that the document does not print.',
      of: ({ inferred }) => inferred,
    },
    {
      name: 'validity',
      type: 'edtf',
      description: 'Over which time it says that it holds.',
      of: ({ validity }) => validity,
    },
    {
      name: 'validFrom',
      type: 'day',
      description: 'First day of that time.',
      of: ({ validFrom }) => validFrom,
    },
    { name: 'validTo', type: 'day', description: 'Last day of that time.', of: ({ validTo }) => validTo },
    {
      name: 'known',
      type: 'day',
      description: 'Day by which the first of its documents was surely published.',
      of: ({ known }) => known,
    },
    {
      name: 'speaksOfIds',
      type: 'list',
      description: 'Whom and what it speaks of beyond what it is about and its values.',
      of: ({ speaksOf }) => several(speaksOf.map(({ id }) => id)),
    },
    {
      name: 'documentIds',
      type: 'list',
      description: 'Documents in which it stands.',
      of: ({ documents }) => several(documents.map(({ document }) => document.id)),
    },
    {
      name: 'locators',
      type: 'list',
      description: 'Where in them, in the same order; "-" where the record gives no place.',
      of: ({ documents }) => beside(documents.map(({ locator }) => locator)),
    },
    {
      name: 'disputedByIds',
      type: 'list',
      description: 'Claims on the same property that differ from it.',
      of: ({ disputedBy }) => several(disputedBy.map(({ claim }) => claim.id)),
    },
    {
      name: 'disputeKinds',
      type: 'list',
      description: 'How each differs, in the same order: CONTRADICTION, PRECISION, DETAIL or WORDING.',
      of: ({ disputedBy }) => several(disputedBy.map(({ kind }) => kind)),
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
