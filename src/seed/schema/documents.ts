import { z } from 'zod'
import { edtf, idOf, low, names, notes, text } from './parts.ts'

export const source = z
  .strictObject({
    id: idOf('source'),
    name: text.describe('The publisher, as documents give it.'),
    names,
    sameAs: idOf('organization').describe('The organisation of the graph that it is.').optional(),
    notes,
  })
  .describe('Who publishes documents.')

const words = z.array(text).min(1).describe('The words as printed.')
const part = text.describe('Where they stand: body, caption, page element.')

export const document = z
  .strictObject({
    id: idOf('document'),
    title: text,
    titleIsOurs: z.boolean().describe("True where the publisher's headline was not seen.").optional(),
    url: z.url().describe('Only an address that was seen to lead there.').optional(),
    unverifiedUrl: z.url().describe('An address that was looked for and not seen; never loaded.').optional(),
    publishedBy: idOf('source'),
    published: edtf,
    language: z.string().regex(/^[a-z]{2,3}$/),
    kind: z.enum(['NEWS', 'PRIMARY_TEXT', 'ANALYSIS']),
    reliability: low,
    authors: z.array(z.strictObject({ name: text, role: text })).optional(),
    image: z.strictObject({ photographer: text, agency: text, takenOn: edtf, shows: text }).optional(),
    names: z.array(z.strictObject({ entity: z.string(), words, part })).optional(),
    unidentified: z
      .array(z.strictObject({ words, part }))
      .describe('Words that point to nobody in the graph.')
      .optional(),
    notes,
  })
  .describe('An article, a statement, a page.')

export const arc = z
  .strictObject({ id: idOf('arc'), name: text, date: edtf, partOf: idOf('arc').optional(), names, notes })
  .describe('A named storyline; events are part of it.')

export const dossier = z
  .strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), title: text, description: text })
  .describe('What a folder of dossiers/ holds.')

export type SourceRecord = z.infer<typeof source>
export type DocumentRecord = z.infer<typeof document>
export type ArcRecord = z.infer<typeof arc>
export type DossierRecord = z.infer<typeof dossier>
