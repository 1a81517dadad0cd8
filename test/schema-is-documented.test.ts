import { readFileSync } from 'node:fs'
import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { generatedTypes } from '../generate.ts'
import { executableSchema } from '../src/graphql/schema.ts'

const schema = executableSchema()
const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__'))

test('every type says what it is', () => {
  const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID']
  const silent = types.filter(({ name, description }) => !description && !builtIn.includes(name))
  expect(silent.map(({ name }) => name)).toEqual([])
})

test('every field says what it is', () => {
  const silent = types.flatMap(type =>
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields()).flatMap(({ name, description }) =>
          description ? [] : `${type.name}.${name}`,
        )
      : [],
  )
  expect(silent).toEqual([])
})

test('the types in TypeScript are those of schema.graphql', async () => {
  const written = readFileSync(new URL('../src/graphql/schema.generated.ts', import.meta.url), 'utf8')
  expect(written).toBe(await generatedTypes())
})
