import { z } from 'zod'
import { edtf, idOf, low, notes, text } from './parts.ts'

/** The enum Outcome of schema.graphql. */
const OUTCOMES = [
  'HIT',
  'DAMAGED',
  'DESTROYED',
  'NEAR_MISS',
  'THREATENED',
  'CLOSED',
  'REMAINED_OPEN',
  'REOPENED',
  'OPENED',
  'EVACUATED',
  'STAFF_EXPELLED',
  'FOUNDATION_LAID',
  'BUILT',
] as const

const parties = z
  .array(idOf('state', 'organization', 'person'))
  .min(1)
  .optional()

export const event = z
  .strictObject({
    id: idOf('event').describe('`event:` and a slug that begins with the date.'),
    date: edtf.describe(
      'When it happened, as precisely as the documents allow and no more; both ends must be known.',
    ),
    sequence: z
      .int()
      .min(1)
      .max(999)
      .describe('Order within the day, from 1; equal numbers: the order is not known.')
      .optional(),
    title: text,
    summary: text.describe('Our own words.'),
    type: z.string().describe('PLOVER type of codebooks/plover-scores.csv.'),
    mode: z.string().describe('PLOVER mode of that type.').optional(),
    alternativeType: z.string().describe('PLOVER type that would also do, or stood before.').optional(),
    instruments: z
      .array(z.string())
      .min(1)
      .describe('Names of codebooks/instruments.csv, the main one first.')
      .optional(),
    status: z.enum(['HAPPENED', 'PLANNED', 'DENIED']).optional(),
    importance: z
      .number()
      .positive()
      .max(2)
      .describe('By hand, instead of the rule of codebooks/importance.csv: at most 2, for a turning point.')
      .optional(),
    importanceReason: text.optional(),
    intentional: z.boolean().optional(),
    reliability: low,
    actors: parties,
    recipients: parties.describe('Whom the act was addressed to.'),
    affected: parties.describe('Hit, though not addressed.'),
    mentioned: parties.describe('Neither hit nor addressed.'),
    involved: z
      .array(
        z.strictObject({
          person: idOf('person'),
          role: text,
          present: z
            .literal(false)
            .describe('Not at the meeting, in the call or summoned: spoken of, or only telling of it.')
            .optional(),
        }),
      )
      .min(1)
      .optional(),
    sites: z
      .array(
        z.strictObject({
          facility: idOf('facility'),
          outcome: z
            .enum(OUTCOMES)
            .describe('What became of it; left out where it was the scene only.')
            .optional(),
          part: text.optional(),
        }),
      )
      .min(1)
      .optional(),
    used: z
      .array(
        z.strictObject({ weapon: idOf('weapon'), alleged: z.boolean().optional(), note: text.optional() }),
      )
      .min(1)
      .optional(),
    places: z.array(idOf('place')).min(1).optional(),
    partOf: z.array(idOf('arc')).min(1).optional(),
    within: idOf('event').describe('The larger event that it was part of.').optional(),
    sameOccasionAs: idOf('event').describe('The act that already counts for this meeting.').optional(),
    documents: z.array(idOf('document')).min(1),
    notes,
  })
  .describe('One thing that happened.')

export const link = z
  .strictObject({
    from: idOf('event').describe('The later event.'),
    kind: z.enum(['ANSWERED', 'CAUSED_BY', 'CITED', 'FOLLOWED']),
    to: idOf('event').describe('The earlier event.'),
    stated: z.boolean().describe('True where a claim states the link, false where the editor infers it.'),
    basis: text.optional(),
    claims: z.array(idOf('claim')).min(1).optional(),
  })
  .describe('A link from a later event to an earlier one.')

export type EventRecord = z.infer<typeof event>
export type LinkRecord = z.infer<typeof link>
