import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { dayOf, periodOf } from '../dates/period.ts'

const asIs = (value: unknown): unknown => value

/** How a scalar of schema.graphql, which describes it, is read and written. */
function scalar(name: string, parse: (text: string) => string) {
  const parseText = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be text in quotation marks.`)
    return parse(value)
  }
  return {
    serialize: asIs,
    parseValue: parseText,
    parseLiteral: (node: ValueNode) => parseText(node.kind === Kind.STRING ? node.value : undefined),
  }
}

/** Scalars of the schema; what they refuse says what would be right. */
export const scalars = {
  Day: scalar('Day', text => {
    if (dayOf(text) === undefined)
      throw new GraphQLError(`"${text}" is not a day of the calendar; write it as 2025-02-28.`)
    return text
  }),
  Period: scalar('Period', text => {
    if (periodOf(text) === undefined)
      throw new GraphQLError(`"${text}" is not a year, month or day; write 2025, 2025-02 or 2025-02-28.`)
    return text
  }),
  EDTF: scalar('EDTF', text => text),
}
