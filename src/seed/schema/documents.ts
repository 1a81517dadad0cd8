import { z } from 'zod'
import { address, day, edtf, idOf, low, names, notes, text } from './parts.ts'

const language = z
  .string()
  .regex(/^[a-z]{2,3}$/, { error: 'must be a language code of two or three small letters, such as "en"' })

/** What is said of a publisher, and what it rests on: "public knowledge", its own statement. */
const resting = <T extends z.ZodType>(value: T) => z.strictObject({ value, basis: text })

export const source = z
  .strictObject({
    id: idOf('source'),
    name: text.describe('The publisher, as documents give it.'),
    names,
    sameAs: idOf('organization').describe('The organisation of the graph that it is.').optional(),
    textOf: z
      .array(idOf('source', 'organization'))
      .min(1)
      .describe(
        'Whose text its items here carry, as its own name says: it speaks with the voice of the one whom that names, is run by a state if one of them is, and is left out with each.',
      )
      .optional(),
    state: resting(idOf('state')).describe('Where it has its seat.').optional(),
    stateRun: resting(z.boolean()).describe('Whether a state owns or runs it.').optional(),
    language: resting(language).describe('The language it publishes in, where it is one.').optional(),
    notes,
  })
  .describe('Who publishes documents.')

const words = z.array(text).min(1).describe('The words as printed.')
const part = z
  .enum(['body', 'headline', 'caption', 'byline', 'page element'])
  .describe('Where they stand; what only an element of the page holds is no part of the story.')

export const document = z
  .strictObject({
    id: idOf('document'),
    title: text,
    titleIsOurs: z.boolean().describe("True where the publisher's headline was not seen.").optional(),
    url: address.describe('Only an address that was seen to lead there.').optional(),
    unverifiedUrl: address.describe('An address that was looked for and not seen; never loaded.').optional(),
    publishedBy: idOf('source'),
    published: edtf,
    language,
    kind: z.enum(['NEWS', 'PRIMARY_TEXT', 'ANALYSIS']),
    reliability: low,
    authors: z
      .array(z.strictObject({ name: text, role: text }))
      .min(1)
      .optional(),
    image: z.strictObject({ photographer: text, agency: text, takenOn: edtf, shows: text }).optional(),
    names: z
      .array(z.strictObject({ entity: z.string(), words, part }))
      .min(1)
      .optional(),
    unidentified: z
      .array(z.strictObject({ words, part }))
      .min(1)
      .describe('Words that point to nobody in the graph.')
      .optional(),
    notes,
  })
  .describe('An article, a statement, a page.')

export const arc = z
  .strictObject({ id: idOf('arc'), name: text, date: edtf, partOf: idOf('arc').optional(), names, notes })
  .describe('A named storyline; events are part of it.')

export const dossier = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/, { error: 'must be small letters, figures and dashes, such as "baku-tehran"' }),
    title: text,
    description: text,
    written: day.describe(
      'The day as of which its own words stand, and by which every document that it names was out. Move it on with each change.',
    ),
    licence: text
      .describe('Under which its records may be used: an SPDX identifier, or words where there is none.')
      .optional(),
    redistributable: z
      .boolean()
      .describe('Whether its records may be passed on; exports leave out those of a dossier that says no.')
      .optional(),
  })
  .describe('What a folder of dossiers/ holds.')

export type SourceRecord = z.infer<typeof source>
export type DocumentRecord = z.infer<typeof document>
export type ArcRecord = z.infer<typeof arc>
export type DossierRecord = z.infer<typeof dossier>
