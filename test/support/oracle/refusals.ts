import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { declarations } from '../../../src/graphql/declarations.ts'
import type { Run } from '../../../src/neo4j/database.ts'
import type { Values } from '../../../src/selection/arguments.ts'
import { bind } from './bind.ts'

export type Asked = {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>
  readonly variables: Values
  readonly read: Run
}

/**
 * Why a field and all that is selected below it are refused: a root field is answered whole or not at all, so arguments
 * count below objects that are not there, too. All reasons; an answer names the first that it meets.
 */
export async function refusals(
  asked: Asked,
  type: GraphQLObjectType,
  node: FieldNode,
): Promise<GraphQLError[]> {
  const field = type.getFields()[node.name.value]
  if (!field) return []
  const own =
    field.args.length > 0
      ? await reasons(() =>
          bind(asked.read, type.name, field, getArgumentValues(field, node, asked.variables)),
        )
      : []
  const declared = declarations[type.name]?.fields[field.name]
  const only = declared && 'types' in declared ? declared.types : undefined
  const named = getNamedType(field.type)
  const types = isObjectType(named)
    ? [named]
    : isAbstractType(named)
      ? asked.schema.getPossibleTypes(named).filter(({ name }) => !only || only.includes(name))
      : []
  const { selectionSet } = node
  const below = selectionSet ? types.map(each => ofSet(asked, each, selectionSet)) : []
  return [...own, ...(await Promise.all(below)).flat()]
}

async function ofSet(
  asked: Asked,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
): Promise<GraphQLError[]> {
  const found = await Promise.all(
    selections
      .filter(selection => isIncluded(asked, selection))
      .map(selection => {
        if (selection.kind === 'Field') return refusals(asked, type, selection)
        const fragment =
          selection.kind === 'InlineFragment' ? selection : asked.fragments[selection.name.value]
        const condition = fragment?.typeCondition && asked.schema.getType(fragment.typeCondition.name.value)
        const fits =
          !condition ||
          condition === type ||
          (isAbstractType(condition) && asked.schema.isSubType(condition, type))
        return fragment && fits ? ofSet(asked, type, fragment.selectionSet) : []
      }),
  )
  return found.flat()
}

function isIncluded({ variables }: Asked, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if === true
  return !skip && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false
}

async function reasons(work: () => Promise<unknown>): Promise<GraphQLError[]> {
  try {
    await work()
    return []
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}
