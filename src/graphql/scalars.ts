import { GraphQLError, Kind, type ValueNode } from 'graphql'
import { dayOf, periodOf } from '../dates/period.ts'
import { located } from '../selection/located.ts'

const asIs = (value: unknown): unknown => value

/** How a scalar of schema.graphql, which describes it, is read and written; `moment` reads what may be a number. */
function scalar(name: string, parse: (text: string) => string, moment?: (digits: string) => string) {
  const parseGiven = (given: unknown, isNumber: boolean): string => {
    if (isNumber && moment) return moment(String(given))
    if (typeof given !== 'string' || isNumber)
      throw new GraphQLError(`${name} must be text in quotation marks.`)
    return parse(given)
  }
  return {
    serialize: asIs,
    parseValue: (value: unknown) => parseGiven(value, typeof value === 'number'),
    parseLiteral: (node: ValueNode) =>
      located(node, () =>
        node.kind === Kind.INT
          ? parseGiven(node.value, true)
          : parseGiven(node.kind === Kind.STRING ? node.value : undefined, false),
      ),
  }
}

/** The day in UTC of a moment in milliseconds since 1970, as dashboards send it. */
function dayOfMoment(digits: string): string {
  const day = /^-?\d{11,14}$/.test(digits)
    ? dayOf(new Date(Number(digits)).toISOString().slice(0, 10))
    : undefined
  if (day === undefined)
    throw new GraphQLError(
      `${digits} is no moment in milliseconds since 1970, which has 11 digits or more; write a year as "2025".`,
    )
  return day
}

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
      if (/^-?\d{11,}$/.test(text)) return dayOfMoment(text)
      if (periodOf(text) === undefined)
        throw new GraphQLError(`"${text}" is not a year, month or day; write 2025, 2025-02 or 2025-02-28.`)
      return text
    },
    dayOfMoment,
  ),
  EDTF: scalar('EDTF', text => text),
}
