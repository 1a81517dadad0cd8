import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { dayOf, periodOf } from '../dates/period.ts'

const asIs = (value: unknown): unknown => value

/** How a scalar of schema.graphql, which describes it, is read and written; `numeric`: it may be given as a number. */
function scalar(name: string, parse: (text: string) => string, numeric = false) {
  const parseText = (given: unknown): string => {
    const value = numeric && typeof given === 'number' ? String(given) : given
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be text in quotation marks.`)
    return parse(value)
  }
  return {
    serialize: asIs,
    parseValue: parseText,
    parseLiteral: (node: ValueNode) =>
      parseText(node.kind === Kind.STRING || (numeric && node.kind === Kind.INT) ? node.value : undefined),
  }
}

/** The day of a moment in milliseconds since 1970, as dashboards send it; shorter numbers are years or mistakes. */
const dayOfMoment = (text: string): string | undefined =>
  /^-?\d{11,14}$/.test(text) ? dayOf(new Date(Number(text)).toISOString().slice(0, 10)) : undefined

/** Scalars of the schema; what they refuse says what would be right. */
export const scalars = {
  Day: scalar('Day', text => {
    if (dayOf(text) === undefined)
      throw new GraphQLError(`"${text}" is not a day of the calendar; write it as 2025-02-28.`)
    return text
  }),
  Period: scalar(
    'Period',
    text => {
      const period = periodOf(text) === undefined ? dayOfMoment(text) : text
      if (period === undefined)
        throw new GraphQLError(
          `"${text}" is not a year, month or day; write 2025, 2025-02 or 2025-02-28.${/^-?\d+$/.test(text) ? ' Milliseconds since 1970 have at least 11 digits.' : ''}`,
        )
      return period
    },
    true,
  ),
  EDTF: scalar('EDTF', text => text),
}
