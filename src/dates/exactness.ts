import { type Column, turned } from '../selection/declare.ts'
import { isApproximate, isUncertain, precisionOf } from './precision.ts'

const ofDate = (value: (date: string) => unknown) => (date: unknown) =>
  typeof date === 'string' ? value(date) : null

/** How exactly a date in EDTF says when; null where there is none. */
export const exactness = {
  precision: ofDate(precisionOf),
  approximate: ofDate(isApproximate),
  uncertain: ofDate(isUncertain),
} as const

/** The same as fields beside a column that holds a date. */
export const exactly = (date: Column): Record<keyof typeof exactness, Column> => ({
  precision: turned(date, exactness.precision),
  approximate: turned(date, exactness.approximate),
  uncertain: turned(date, exactness.uncertain),
})
