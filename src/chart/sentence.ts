import type { Curve, CurvePoint } from './curve.ts'

const figureOf = (value: number) => (value < 0 ? `−${Math.abs(value).toFixed(2)}` : value.toFixed(2))

const EVERY = { DAY: 'day', WEEK: 'week', MONTH: 'month' } as const

/** What the figure shows, for those who do not see it: begin, end, lowest and highest, and the days on which it turned. */
export function sentenceOn({ name, points, method, unit, interval, marks, turns, evidence }: Curve): string {
  const read = evidence === null ? '' : `, read ${evidence}`
  const known = points.filter(({ value }) => value !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last) return `${name}${read}: nothing is known between them in this range.`
  const by = (better: (a: number, b: number) => boolean) =>
    known.reduce((best, point) => (better(point.value ?? 0, best.value ?? 0) ? point : best))
  const told = ({ value, date }: CurvePoint) => `${figureOf(value ?? 0)} on ${date}`
  const what = method === 'DECAYED' ? 'relation from −10 (hostile) to 10 (friendly)' : unit
  return [
    `${name}, ${what}${read}, at the end of each ${EVERY[interval]}: ${told(first)}, ${told(last)};`,
    `lowest ${told(by((a, b) => a < b))}, highest ${told(by((a, b) => a > b))}.`,
    ...(turns.length > 0 ? [`It turned on ${turns.map(({ date }) => date).join(', ')}.`] : []),
    ...(marks.length > 0
      ? [`${marks.length} ${marks.length === 1 ? 'event is' : 'events are'} marked on it.`]
      : []),
  ].join(' ')
}
