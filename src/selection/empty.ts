import {
  type GraphQLArgument,
  type GraphQLInputField,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { badInput } from '../graphql/errors.ts'
import { isRecord, type Values } from './arguments.ts'

type Input = GraphQLArgument | GraphQLInputField

const isRequired = ({ type, defaultValue }: Input) => isNonNullType(type) && defaultValue === undefined

/** What leaves out leaves out nothing where it is empty, which is as it was asked. */
const LEAVING_OUT: ReadonlySet<string> = new Set(['exclude', 'without'])

/**
 * Refuses a list that says what is looked for and is empty: nothing meets it, and an answer with nothing in it would read
 * as if the graph had nothing. Lists that must be given have rules of their own.
 */
export function refuseEmpty(inputs: readonly Input[], values: Values, path = ''): void {
  for (const input of inputs) {
    const { name } = input
    const [value, type] = [values[name], getNullableType(input.type)]
    if (value == null || LEAVING_OUT.has(name)) continue
    if (isInputObjectType(type) && isRecord(value))
      refuseEmpty(Object.values(type.getFields()), value, `${path}${name}.`)
    else if (isListType(type) && !isRequired(input) && Array.isArray(value) && value.length === 0)
      throw badInput(
        `${path}${name}`,
        `"${path}${name}" is empty, which nothing meets; name at least one, or leave it out to ask without it.`,
      )
  }
}
