import { z } from 'zod'
import { codesOf } from '../graphql/enums.ts'
import type { EvidenceInput } from '../graphql/schema.generated.ts'

/*
 * What tools take, in the names of the contract. Descriptions are all that an assistant reads before it asks.
 */

/** One value of an enum of the contract. */
export const code = (name: string) => z.enum(codesOf(name))

/** The values that a list of codes holds, in the types of the contract. */
export function codesIn<Code extends string>(
  name: string,
  given: readonly string[] | undefined,
): readonly Code[] | undefined {
  const known = codesOf(name)
  const isOne = (text: string): text is Code => known.includes(text)
  return given?.filter(isOne)
}

export const period = z.string().meta({
  description: 'A year, a month or a day.',
  examples: ['2022', '2024-12', '2025-11-14'],
})

export const day = z.string().meta({ description: 'A day.', examples: ['2025-08-31'] })

export const evidence = z
  .object({
    only: z
      .array(z.string())
      .max(100)
      .optional()
      .meta({
        description: 'Only these documents, by id, and those of these publishers, by name or id.',
        examples: [['document:caliber-20251114-summons'], ['source:kyiv-independent']],
      }),
    exclude: z
      .array(z.string())
      .max(100)
      .optional()
      .meta({ description: 'Not these documents, nor those of these publishers.', examples: [['TASS']] }),
    excludeStateMedia: z
      .boolean()
      .optional()
      .describe('Not the documents of publishers that are known to be run by a state.'),
    minSpeakers: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('Only what at least so many independent speakers say.'),
    asKnownOn: day
      .optional()
      .describe('As a reader could have known it on this day: only what was published by then.'),
  })
  .optional()
  .describe(
    'Which documents the answer may rest on; all when absent. Under it, null means that those documents are not known to state it, whatever others say.',
  )

/** As the contract takes it: what is not given is not there. */
export const evidenceIn = (given: z.infer<typeof evidence>): EvidenceInput | undefined =>
  given && Object.keys(given).length > 0 ? given : undefined
