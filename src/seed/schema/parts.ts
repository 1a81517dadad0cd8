import { z } from 'zod'
import { daysOf } from '../../dates/edtf.ts'
import { dayOf } from '../../dates/period.ts'

/** An id of one of the kinds given, such as `state:AZE`. */
export function idOf(...kinds: string[]) {
  return z
    .string()
    .regex(new RegExp(`^(${kinds.join('|')}):[A-Za-z0-9][A-Za-z0-9/-]*$`), {
      error: `must be an id that begins with ${kinds.map(kind => `"${kind}:"`).join(' or ')}`,
    })
    .describe(`Id of a ${kinds.join(' or ')}.`)
}

export const edtf = z
  .string()
  .refine(text => daysOf(text) !== null, { error: 'is no date that exists' })
  .describe(
    'A date in EDTF: 2025-11-14, 2025-11, 2025, about 2025-11~, uncertain 2025-11-14?, 2022-03-06/2022-03-10, ../2022-03-06.',
  )

export const day = z
  .string()
  .refine(text => dayOf(text) !== undefined, { error: 'is no day that exists' })
  .describe('A day, 2025-11-14.')

/** The address of a page, to which a reader is led: not only the form of one, which `htp:/x` has too. */
export const address = z.url({
  protocol: /^https?$/,
  hostname: /^[^.]+(\.[^.]+)+$/,
  error: 'must be the address of a page, such as "https://news.example/note"',
})

export const text = z.string().trim().min(1)

export const name = z
  .strictObject({
    text,
    kind: z.enum(['OFFICIAL', 'ALIAS', 'METONYM', 'FORMER']),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, {
        error: 'must be a language tag, such as "en" or "az-Cyrl"',
      })
      .describe('BCP 47; left out where it is not sure.')
      .optional(),
    script: z
      .string()
      .regex(/^[A-Z][a-z]{3}$/, { error: 'must be a code of a script, such as "Cyrl"' })
      .describe('ISO 15924.')
      .optional(),
  })
  .describe('A name beside `name`, which is the official one in English and is not repeated here.')

export const note = z
  .strictObject({
    kind: z.enum([
      'DATE',
      'ACTOR',
      'WEAPON',
      'CASUALTIES',
      'CODING',
      'RELIABILITY',
      'SOURCE',
      'TENURE',
      'IDENTITY',
      'GENERAL',
    ]),
    text,
  })
  .describe('A doubt or remark in our own words.')

export const names = z.array(name).min(1).optional()
export const notes = z.array(note).min(1).optional()
export const low = z.literal('LOW').describe('The dossier itself thinks little of it.').optional()

export type NameRecord = z.infer<typeof name>
export type NoteRecord = z.infer<typeof note>
