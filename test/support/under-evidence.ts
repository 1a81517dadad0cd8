import { expect } from 'vitest'
import type { Api } from './api.ts'

/** Asks the fields under `$evidence`, where there is any; again while Neo4j has not planned their text yet. */
export async function askUnder(
  api: Api,
  fields: string,
  evidence?: object,
  tries = 5,
): ReturnType<Api['ask']> {
  const { data, errors } = await api.answer(
    evidence ? `query ($evidence: EvidenceInput) { ${fields} }` : `{ ${fields} }`,
    { evidence },
  )
  if (errors[0]?.extensions.code === 'TIMEOUT' && tries > 1) return askUnder(api, fields, evidence, tries - 1)
  expect(errors).toEqual([])
  return data
}

/** Asks fields under `$evidence` as they were known on a day. */
export const askOn = (api: Api, asKnownOn: string, fields: string): ReturnType<Api['ask']> =>
  askUnder(api, fields, { asKnownOn })
