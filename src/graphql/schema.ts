import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema, isObjectType, isScalarType } from 'graphql'
import { fits } from '../selection/field.ts'
import { declarations } from './declarations.ts'
import { scalars } from './scalars.ts'

/** The contract at the top of the repository, with how its scalars are written. */
export function contract(): GraphQLSchema {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'))
  for (const [name, methods] of Object.entries(scalars)) {
    const type = schema.getType(name)
    if (isScalarType(type)) Object.assign(type, methods)
  }
  return schema
}

/** The contract, every field of which has been found to have a declaration. */
export function executableSchema(): GraphQLSchema {
  const schema = contract()
  assertDeclared(schema)
  return schema
}

/** Types whose objects come whole from one column or one computation: what of them is not declared is a property. */
const WHOLE = [
  'PageInfo',
  'Author',
  'Image',
  'DayRange',
  'UnidentifiedName',
  'Casualties',
  'Figure',
  'FigureOfScope',
  'FigureSum',
  'ScopeSum',
  'QuantitySum',
  'ArcRow',
  'FieldBasis',
  'Comparison',
  'ClaimChange',
  'ChangeEffect',
  'ComparedPoint',
  'Searched',
  'TensionArc',
  'Method',
  'TensionPoint',
  'Contribution',
  'Rest',
  'LeftOut',
  'ChangePoint',
  'Phase',
  'Explanation',
  'TensionTerm',
  'RestOfTerms',
  'Neighbour',
  'DyadEdge',
  'Highlight',
  'Fragment',
  'TextPart',
  'Chains',
  'Chain',
  'ChainStep',
  'StepLink',
  'Exchanges',
  'Exchange',
  'Lag',
  'LagRange',
  'Lags',
  'LagBand',
  'Paths',
  'Path',
  'PathStep',
  'LinkRelation',
  'PartRelation',
  'TenureRelation',
  'PlainRelation',
]

/** Every field of the schema has a declaration that fits its type: a gap shows at start, not at the first question. */
function assertDeclared(schema: GraphQLSchema): void {
  const faults: string[] = []
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || WHOLE.includes(type.name)) continue
    if (/Connection$/.test(type.name)) continue
    for (const field of Object.values(type.getFields())) {
      if (/Edge$/.test(type.name) && ['cursor', 'node'].includes(field.name)) continue
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
