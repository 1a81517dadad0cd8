import { acrossOf, ticksOf, uprightOf } from '../../chart/axes.ts'
import { type Curve, middleOf, timeOf, valueAt } from '../../chart/curve.ts'
import { type Paint, type Style, styleOfClass } from '../terminal.ts'
import { ACROSS, canvas, DOWN } from './canvas.ts'

/** An event within the range that is told of beneath the curve, under a letter that stands where it happened. In the order of time. */
export type Lettered = {
  readonly letter: string
  readonly earliest: string
  readonly latest: string
  readonly quadClass: string
}

const ROWS = 12
/** Left of the curve: a figure and the axis. */
const LEFT = 9
const LEAST = 30
const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const

/** The curve as lines of text, `width` columns wide, with its turns, the letters of events and, by DECAYED, the tension. */
export function plotOf(
  curve: Curve,
  events: readonly Lettered[],
  width: number,
  paint: Paint,
): readonly string[] {
  const columns = Math.max(LEAST, width - LEFT)
  const x = acrossOf(curve, 0, columns * ACROSS - 1)
  const columnOf = (time: number) => Math.min(columns - 1, Math.max(0, Math.floor(x(time) / ACROSS)))
  const turns = new Set(curve.turns.map(({ date }) => columnOf(timeOf(date))))
  return [
    ...body(curve, columns, turns, paint),
    ...lettersIn(events, columns, columnOf, paint),
    ...axis(curve, columns, turns, paint),
    ...tension(curve, columns, paint),
  ]
}

function body(curve: Curve, columns: number, turns: ReadonlySet<number>, paint: Paint): string[] {
  const x = acrossOf(curve, 0, columns * ACROSS - 1)
  const known = curve.points.flatMap(({ date, value }) =>
    value === null ? [] : [{ time: timeOf(date), value }],
  )
  const y = uprightOf(
    known.map(({ value }) => value),
    { below: 1, above: 1 },
    0,
    ROWS * DOWN - 1,
  )
  const drawn = canvas(columns, ROWS)
  for (const [index, { time, value }] of known.entries()) {
    const before = known[index - 1] ?? { time, value }
    drawn.line([x(before.time), y(before.value)], [x(time), y(value)])
  }
  const rowOf = (value: number) => Math.floor(y(value) / DOWN)
  const figures = new Map(y.ticks(5).map(tick => [rowOf(tick), tick]))
  const zero = rowOf(0)
  return Array.from({ length: ROWS }, (_, row) => {
    const figure = figures.get(row)
    const label = figure === undefined ? '' : figure < 0 ? `−${-figure}` : String(figure)
    const style: Style | null = row === zero ? null : row < zero ? 'blue' : 'red'
    const cells = Array.from({ length: columns }, (_, column) => {
      const letter = drawn.letterAt(column, row)
      if (letter !== undefined) return paint(letter, style)
      return turns.has(column) ? paint('┊', 'dim') : row === zero ? paint('┄', 'dim') : ' '
    })
    return `${label.padStart(LEFT - 2)} ${figure === undefined ? '│' : '┤'}${cells.join('')}`.trimEnd()
  })
}

/** Letters where events happened, in their order; where several fall together they stand beside each other. */
function lettersIn(
  events: readonly Lettered[],
  columns: number,
  columnOf: (time: number) => number,
  paint: Paint,
): string[] {
  if (events.length === 0) return []
  const places: number[] = []
  for (const event of events) places.push(Math.max(columnOf(middleOf(event)), (places.at(-1) ?? -1) + 1))
  for (let index = places.length - 1, last = columns - 1; index >= 0; index--, last--)
    places[index] = last = Math.min(last, places[index] ?? last)
  const row = new Map(
    events.map((event, index) => [places[index], paint(event.letter, styleOfClass(event.quadClass))]),
  )
  const letters = Array.from({ length: columns }, (_, column) => row.get(column) ?? ' ').join('')
  return [`${'events'.padStart(LEFT - 2)} │${letters}`.trimEnd()]
}

function axis(curve: Curve, columns: number, turns: ReadonlySet<number>, paint: Paint): string[] {
  const x = acrossOf(curve, 0, columns - 1)
  const ticks = ticksOf(x, Math.max(2, Math.floor(columns / 10))).map(({ at, words }) => ({
    at: Math.round(at),
    words,
  }))
  const marks = new Set(ticks.map(({ at }) => at))
  const line = Array.from({ length: columns }, (_, column) =>
    turns.has(column) ? paint('▲', 'bold') : marks.has(column) ? '┬' : '─',
  )
  let words = ''
  for (const tick of ticks) {
    const begin = Math.max(
      0,
      Math.min(columns - tick.words.length, tick.at - Math.floor(tick.words.length / 2)),
    )
    if (words.length === 0 || begin > words.length) words = words.padEnd(begin) + tick.words
  }
  return [`${' '.repeat(LEFT - 1)}└${line.join('')}`, `${' '.repeat(LEFT)}${words}`.trimEnd()]
}

/** One row: how high the tension stood, from nothing to its highest in the range. */
function tension(curve: Curve, columns: number, paint: Paint): string[] {
  const points = curve.points.map(point => ({ ...point, value: point.tension }))
  const most = points.reduce((found, { value }) => Math.max(found, value ?? 0), 0)
  if (points.every(({ value }) => value === null)) return []
  const x = acrossOf(curve, 0, columns)
  const row = Array.from({ length: columns }, (_, column) => {
    const height = valueAt(points, x.invert(column + 0.5).getTime())
    if (height === null) return ' '
    return (
      BLOCKS[Math.min(BLOCKS.length - 1, Math.floor((height / Math.max(most, 1)) * BLOCKS.length))] ?? ' '
    )
  })
  return [`${'tension'.padStart(LEFT - 2)} │${paint(row.join(''), 'red')}`]
}
