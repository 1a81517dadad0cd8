import { readFileSync } from 'node:fs'
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { generatedQuestions, generatedTypes } from '../generate.ts'
import { executableSchema } from '../src/graphql/schema.ts'

const schema = executableSchema()
const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__'))

test('every type says what it is', () => {
  const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID']
  const silent = types.filter(({ name, description }) => !description && !builtIn.includes(name))
  expect(silent.map(({ name }) => name)).toEqual([])
})

const fields = types.flatMap(type =>
  isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.values(type.getFields()).map(({ name, description }) => ({
        name: `${type.name}.${name}`,
        description: description ?? '',
      }))
    : [],
)
const namesOf = (some: typeof fields) => some.map(({ name }) => name)

test('every field says what it is', () => {
  expect(namesOf(fields.filter(({ description }) => description === ''))).toEqual([])
})

test('every field has an example', () => {
  expect(fields.length).toBeGreaterThan(800)
  expect(namesOf(fields.filter(({ description }) => !/`[^`]+`/.test(description)))).toEqual([])
})

test('the types in TypeScript are those of schema.graphql', async () => {
  const written = readFileSync(new URL('../src/graphql/schema.generated.ts', import.meta.url), 'utf8')
  expect(written).toBe(await generatedTypes())
})

test('what stands beside each file of questions is made of it', async () => {
  const questions = await generatedQuestions()
  expect([...questions.keys()]).toContain('src/pages/arc/arc.generated.ts')
  for (const [path, text] of questions)
    expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'), path).toBe(text)
})
