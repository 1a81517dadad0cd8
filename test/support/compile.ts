import { type FragmentDefinitionNode, getVariableValues, type OperationDefinitionNode, parse } from 'graphql'
import { declarations } from '../../src/graphql/declarations.ts'
import { executableSchema } from '../../src/graphql/schema.ts'
import type { Values } from '../../src/selection/arguments.ts'
import { compileRoot, type Plan } from '../../src/selection/compile.ts'

const schema = executableSchema()

/** The plan of the first root field of a document, without a database. */
export function planOf(
  document: string,
  given: Values = {},
): Plan & { readonly text: string; readonly variables: Values } {
  const { definitions } = parse(document)
  const operation = definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === 'OperationDefinition',
  )
  const fragments = Object.fromEntries(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition')
      .map(fragment => [fragment.name.value, fragment]),
  )
  const parent = schema.getQueryType()
  const [field] = operation?.selectionSet.selections ?? []
  if (!operation || !parent || field?.kind !== 'Field') throw new Error('The document has no root field.')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (errors || !coerced) throw new Error(String(errors?.[0]?.message))
  const plan = compileRoot({ schema, fragments, variables: coerced }, declarations, parent, [field])
  if (plan.text === undefined) throw new Error('The root field is computed: it has no statement.')
  return { ...plan, text: plan.text, variables: coerced }
}
