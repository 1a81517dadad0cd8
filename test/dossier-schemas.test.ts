import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../src/seed/json-schemas.ts'
import { SEED_FOLDER } from '../src/seed/read.ts'

const FOLDER = join(SEED_FOLDER, 'schema')

test('the JSON Schemas beside the seed are those that check it: npm run seed:schemas', async () => {
  const schemas = jsonSchemas()
  expect((await readdir(FOLDER)).sort()).toEqual([...schemas.keys()].sort())
  for (const [file, text] of schemas) expect(await readFile(join(FOLDER, file), 'utf8')).toBe(text)
})

test('a JSON Schema says what a field means and refuses what it does not know', () => {
  const schema = JSON.parse(jsonSchemas().get('events.json') ?? '')
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.additionalProperties).toBe(false)
  expect(schema.properties.affected.description).toBe('Hit, though not addressed.')
})
