import { readFileSync } from 'node:fs'
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { examples } from '../src/playground/examples.ts'

const schema = buildSchema(readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8'))

describe('the examples in the playground', () => {
  it.each(examples)('$name is valid against the schema', ({ query }) => {
    expect(validate(schema, parse(query)).map(error => error.message)).toEqual([])
  })

  it.each(examples)(
    '$name is one query, named as its tab, with its question in the first line',
    ({ name, query }) => {
      expect(getOperationAST(parse(query))).toMatchObject({ operation: 'query', name: { value: name } })
      expect(query).toMatch(/^# .+\?.*\nquery /)
    },
  )

  it.each(examples)('$name comes with the variables it needs', ({ query, variables }) => {
    const definitions = getOperationAST(parse(query))?.variableDefinitions ?? []
    expect(getVariableValues(schema, definitions, variables ?? {})).not.toHaveProperty('errors')
    expect(Object.keys(variables ?? {})).toEqual(
      definitions.map(definition => definition.variable.name.value),
    )
  })

  it('begin with one that needs no variables, which GraphiQL would not show', () => {
    expect(examples[0]?.variables).toBeUndefined()
  })
})
