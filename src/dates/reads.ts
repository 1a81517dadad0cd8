import { dateText, readDate } from '../events/account.ts'
import { knownBy, where } from '../evidence/admitted.ts'
import { badInput } from '../graphql/errors.ts'
import { listOf } from '../selection/compiling.ts'
import { column, one, type Reach, type TypeDeclaration } from '../selection/declare.ts'
import { daysOf } from './edtf.ts'
import { isApproximate, isUncertain } from './precision.ts'
import { spanBetween, type TimeSpan } from './span.ts'

const ENDS = ['from', 'to'] as const

/** How much time lies between two dates, each given as such or as the event that happened then. */
export const span = one(
  ({ fresh, args, ambient }: Reach) => {
    const [from, to, self] = [fresh('event'), fresh('event'), fresh('span')]
    const event = (variable: string, end: string) =>
      `OPTIONAL MATCH (${variable}:Event {id: ${args.at(`${end}Id`)}})${where(...knownBy(variable, ambient))}`
    return {
      match: [
        event(from, 'from'),
        event(to, 'to'),
        `WITH {from: coalesce(${args.at('from')}, ${dateText(from, 'date', ambient)}), to: coalesce(${args.at('to')}, ${dateText(to, 'date', ambient)})} AS ${self}`,
      ].join('\n'),
      where: [`${self}.from IS NOT NULL`, `${self}.to IS NOT NULL`],
      scope: { self },
    }
  },
  {
    bind: values =>
      Object.fromEntries(
        ENDS.flatMap(end => {
          const text = String(values[end])
          if (text.startsWith('event:')) return [[`${end}Id`, text]]
          if (daysOf(text) === null)
            throw badInput(
              end,
              `"${text}" is neither a date in EDTF, such as "2022-03" or "2025-11-14", nor the id of an event.`,
            )
          return [[end, text]]
        }),
      ),
  },
)

/** Dates as they stand, or as claims that may be read give them. */
const datesIn = (raw: unknown): string[] =>
  listOf(raw).flatMap(date => {
    const read = readDate('date', date)
    return typeof read === 'string' ? [read] : []
  })

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
    from: column('from', raw => readDate('date', raw)),
    to: column('to', raw => readDate('date', raw)),
    min: reckoned(({ min }) => min),
    max: reckoned(({ max }) => max),
    unit: reckoned(({ unit }) => unit),
    approximate: either(isApproximate),
    uncertain: either(isUncertain),
  },
}
