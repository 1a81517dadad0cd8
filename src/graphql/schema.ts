import { readFileSync } from 'node:fs'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { gql } from 'graphql-tag'
import { isRecord } from '../selection/arguments.ts'
import { fits } from '../selection/field.ts'
import { resolveArc, tensionTypes } from '../tension/resolvers.ts'
import type { Context } from './context.ts'
import { declarations } from './declarations.ts'
import { scalars } from './scalars.ts'
import { select } from './select.ts'

type Resolver = GraphQLFieldResolver<unknown, Context>

/** The contract at the top of the repository with what answers it. */
export function executableSchema(): GraphQLSchema {
  const selected = Object.keys(declarations.Query?.fields ?? {}).map((name): [string, Resolver] => [
    name,
    (_source, _args, context, info) => select(context, info),
  ])
  const schema = makeExecutableSchema<Context>({
    typeDefs: gql(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')),
    resolvers: {
      ...scalars,
      ...tensionTypes,
      Query: {
        ...Object.fromEntries(selected),
        tensionArc: (_source: unknown, args: Parameters<typeof resolveArc>[0], context: Context) =>
          resolveArc(args, context),
      },
    },
  })
  assertDeclared(schema)
  return schema
}

/**
 * Where a compiled selection left a field: under `$` and its response key where it has arguments or another name,
 * under its own name otherwise.
 */
export const resolveField: Resolver = (source, _args, _context, info) => {
  if (!isRecord(source)) return undefined
  const key = `$${info.path.key}`
  return key in source ? source[key] : source[info.fieldName]
}

/** Types whose objects come whole from one column or one computation, not from patterns of their own. */
const WHOLE = [
  'PageInfo',
  'Author',
  'Image',
  'Casualties',
  'Figure',
  'TensionArc',
  'Method',
  'TensionPoint',
  'Contribution',
  'Rest',
]

/** Every field of the schema has a declaration that fits its type: a gap shows at start, not at the first question. */
function assertDeclared(schema: GraphQLSchema): void {
  const faults: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || WHOLE.includes(type.name)) continue
    if (/(Connection|Edge)$/.test(type.name)) continue
    for (const field of Object.values(type.getFields())) {
      if (type.name === 'Query' && field.name === 'tensionArc') continue
      const declared = declarations[type.name]?.fields[field.name]
      if (!declared) faults.push(`${type.name}.${field.name} has no declaration`)
      else if (!fits(field, declared.kind))
        faults.push(`${type.name}.${field.name} cannot be read as "${declared.kind}"`)
    }
  }
  for (const [name, { fields }] of Object.entries(declarations)) {
    const type = schema.getType(name)
    const known = isObjectType(type) ? type.getFields() : {}
    for (const field of Object.keys(fields))
      if (!known[field]) faults.push(`${name}.${field} is not in the schema`)
  }
  if (faults.length > 0) throw new Error(`schema.graphql and the declarations differ: ${faults.join('; ')}.`)
}
