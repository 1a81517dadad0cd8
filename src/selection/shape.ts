import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'
import { isRecord, type Values } from './arguments.ts'

/**
 * What of an operation's variables decides the text of its statements: booleans and enums by value (directives,
 * orders), all else by presence. Two requests of one document with the same key share a plan.
 */
export function shapeOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Values,
): string {
  return (operation.variableDefinitions ?? [])
    .map(definition => {
      const type = typeFromAST(schema, definition.type)
      return isInputType(type) ? shape(type, variables[definition.variable.name.value]) : ''
    })
    .join('|')
}

function shape(type: GraphQLInputType, value: unknown): string {
  if (value == null) return '-'
  if (isNonNullType(type)) return shape(type.ofType, value)
  if (isListType(type)) return 'L'
  if (isInputObjectType(type)) {
    if (!isRecord(value)) return '-'
    return `{${Object.values(type.getFields())
      .map(field => shape(field.type, value[field.name]))
      .join(',')}}`
  }
  if (isEnumType(type) || typeof value === 'boolean') return String(value)
  return 'x'
}
