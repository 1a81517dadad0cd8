import { dateText, readDate } from '../events/account.ts'
import { knownBy, where } from '../evidence/admitted.ts'
import { badInput } from '../graphql/errors.ts'
import { listOf } from '../selection/compiling.ts'
import { column, one, type Reach, type TypeDeclaration } from '../selection/declare.ts'
import { daysOfOne } from './edtf.ts'
import { isApproximate, isUncertain } from './precision.ts'
import { spanBetween, type TimeSpan } from './span.ts'

const ENDS = ['from', 'to'] as const

/** How much time lies between two dates, each given as such or as the event that happened then. */
export const span = one(
  ({ fresh, args, ambient }: Reach) => {
    const [from, to, self] = [fresh('event'), fresh('event'), fresh('span')]
    const event = (variable: string, end: string) =>
      `OPTIONAL MATCH (${variable}:Event {id: ${args.at(`${end}Id`)}})${where(...knownBy(variable, ambient))}`
    const dateOf = (event: string) => `CASE WHEN ${event} IS NOT NULL THEN ${dateText(event, ambient)} END`
    return {
      match: [
        event(from, 'from'),
        event(to, 'to'),
        `WITH {${ENDS.map(end => `${end}: coalesce(${args.at(end)}, ${dateOf(end === 'from' ? from : to)})`).join(', ')}} AS ${self}`,
      ].join('\n'),
      // Under evidence an event may be left without a date.
      where: ENDS.map(end => `coalesce(${self}.${end}, []) <> []`),
      scope: { self },
    }
  },
  {
    sought: values =>
      ENDS.flatMap(end => {
        const id = String(values[end])
        return id.startsWith('event:') ? [{ label: 'Event', id, argument: end }] : []
      }),
    bind: values =>
      Object.fromEntries(
        ENDS.flatMap(end => {
          const text = String(values[end])
          if (text.startsWith('event:')) return [[`${end}Id`, text]]
          if (daysOfOne(text) === null)
            throw badInput(
              end,
              `"${text}" is neither a date in EDTF, such as "2022-03" or "2025-11-14", nor the id of an event.`,
            )
          return [[end, text]]
        }),
      ),
  },
)

/** A date as it was given, or that of an event; null where nobody that may be read says it. */
const dateIn = (raw: unknown): unknown => (typeof raw === 'string' ? raw : readDate(raw)?.date)

const datesIn = (raw: unknown): string[] =>
  listOf(raw)
    .map(dateIn)
    .filter(date => typeof date === 'string')

const reckoned = (value: (span: TimeSpan) => unknown) =>
  column(
    ({ self }) => `[${self}.from, ${self}.to]`,
    raw => {
      const [from, to] = datesIn(raw)
      const found = from === undefined || to === undefined ? null : spanBetween(from, to)
      return found && value(found)
    },
  )

const either = (is: (date: string) => boolean) =>
  column(
    ({ self }) => `[${self}.from, ${self}.to]`,
    raw => datesIn(raw).some(is),
  )

export const timeSpan: TypeDeclaration = {
  fields: {
    from: column('from', dateIn),
    to: column('to', dateIn),
    min: reckoned(({ min }) => min),
    max: reckoned(({ max }) => max),
    unit: reckoned(({ unit }) => unit),
    approximate: either(isApproximate),
    uncertain: either(isUncertain),
  },
}
