import { z } from 'zod'
import { edtf, idOf, notes, text } from './parts.ts'

const value = z
  .strictObject({
    type: z.enum(['TEXT', 'DATE', 'QUANTITY', 'ENTITY', 'BOOLEAN']),
    text: text
      .describe('Also for a quantity without a number: "dozens", "none reported". Never a zero.')
      .optional(),
    date: edtf.optional(),
    min: z.number().min(0).optional(),
    max: z.number().min(0).describe('Left out where only a lowest number is given.').optional(),
    unit: text.optional(),
    approximate: z.boolean().optional(),
    entity: z.string().describe('Id of the entity that is the value.').optional(),
    boolean: z.boolean().optional(),
    measure: z.enum(['killed', 'injured', 'missing', 'survivors', 'aboard']).optional(),
    scope: text
      .describe(
        'Who is counted, such as "embassy staff"; left out where all who were there are, and "scope not stated" where the source does not say.',
      )
      .optional(),
    of: text.optional(),
    part: text.optional(),
    hedge: text.describe('"-type", "most likely": said of the value.').optional(),
    variant: text.optional(),
  })
  .describe('One typed value.')

export const claim = z
  .strictObject({
    id: idOf('claim').describe('`claim:<event>/<number>`.'),
    about: z.array(z.string()).min(1).describe('Ids of what it is about: events, a state, a dyad, a person.'),
    context: idOf('event')
      .describe('The event it was recorded with, where it is not about that event.')
      .optional(),
    property: z.string().describe('Of codebooks/claim-properties.csv.'),
    statement: text.describe('One sentence in our words.'),
    values: z.array(value).min(1),
    speaksOf: z
      .array(idOf('state', 'organization', 'person', 'facility', 'weapon', 'place'))
      .min(1)
      .describe(
        'Whom and what the statement speaks of, as its document does, beyond `about` and the values. What it does not name is left out: an answer that is held to some documents shows of an event only whom their claims speak of.',
      )
      .optional(),
    deniesPartOf: z
      .array(idOf('state', 'organization', 'person'))
      .min(1)
      .describe(
        'Who of `speaksOf` had no part in the event by this statement, though the record gives them one: "Russia hits only military targets, the damage is of Ukrainian air defence" speaks of Russia to say that it was not Russia.',
      )
      .optional(),
    strength: z.enum(['ASSERTS', 'DOUBTS', 'PRESUMES', 'DENIES']).optional(),
    rank: z.enum(['PREFERRED', 'NORMAL', 'DEPRECATED']).optional(),
    rankReason: text.optional(),
    form: z.enum(['QUOTED', 'REPORTED', 'TOLD', 'ASSESSMENT', 'FORECAST']).optional(),
    attributedAs: text.describe('The speaker in words.'),
    attributedTo: idOf('person', 'organization', 'state', 'source').optional(),
    anonymous: z.boolean().optional(),
    relayedBy: z.array(z.string()).min(1).describe('Through whom the words came, first to last.').optional(),
    channel: text.optional(),
    statedIn: z
      .array(z.strictObject({ document: idOf('document'), locator: text.optional() }))
      .min(1)
      .optional(),
    sourced: z.literal(false).describe('No document is named.').optional(),
    inferred: text.describe('The part of the value that the document does not print.').optional(),
    validity: edtf
      .describe('The interval over which a claim about a state, dyad or person holds.')
      .optional(),
    disputes: z
      .array(
        z.strictObject({
          claim: idOf('claim'),
          kind: z.enum(['CONTRADICTION', 'PRECISION', 'DETAIL', 'WORDING']),
        }),
      )
      .min(1)
      .optional(),
    formerIds: z
      .array(idOf('claim'))
      .min(1)
      .describe('Ids of records that were the same statement.')
      .optional(),
    notes,
  })
  .describe('Who says what about one property of something, and where.')

export type ValueRecord = z.infer<typeof value>
export type ClaimRecord = z.infer<typeof claim>
