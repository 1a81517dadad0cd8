import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { dossierSchema, SCHEMAS } from './kinds.ts'

const READ_BY = { ...SCHEMAS, dossier: dossierSchema }

/** JSON Schemas (draft 2020-12) of all files of a seed by name, made from the same declarations that check them. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(READ_BY).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { target: 'draft-2020-12' }) }, null, 2)}\n`,
    ]),
  )
}

/** `npm run seed:schemas`, after each change to src/seed/schema/; a test holds files and declarations together. */
if (import.meta.main)
  for (const [file, text] of jsonSchemas())
    writeFileSync(new URL(`../../seed/schema/${file}`, import.meta.url), text)
