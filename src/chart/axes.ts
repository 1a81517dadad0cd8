import { type ScaleLinear, type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale'
import { utcFormat } from 'd3-time-format'
import { type Html, html } from '../html.ts'
import { type Curve, timeOf } from './curve.ts'

const DAY = 86_400_000

export type Across = ScaleTime<number, number>
export type Upright = ScaleLinear<number, number>

/** Days of the range from left to right; the last one as a whole. */
export const acrossOf = ({ from, to }: Pick<Curve, 'from' | 'to'>, left: number, right: number): Across =>
  scaleUtc()
    .domain([timeOf(from), timeOf(to) + DAY])
    .range([left, right])

/** A scale that always holds zero and, so that a calm year looks calm, at least `least` to each side that it has. */
export function uprightOf(
  values: readonly number[],
  least: { readonly below: number; readonly above: number },
  top: number,
  bottom: number,
): Upright {
  const low = values.reduce((found, value) => Math.min(found, value), -least.below)
  const high = values.reduce((found, value) => Math.max(found, value), least.above)
  return scaleLinear().domain([low, high]).nice(5).range([bottom, top])
}

const year = utcFormat('%Y')
const month = utcFormat('%b')
const monthOfYear = utcFormat('%b %Y')
const day = utcFormat('%-d %b')

/** Days to be marked along a range, at most so many, each in words. A year's own says the year. */
export function ticksOf(x: Across, most: number): readonly { readonly at: number; readonly words: string }[] {
  const ticks = x.ticks(most)
  const step = Number(ticks[1] ?? 0) - Number(ticks[0] ?? 0)
  const worded = (tick: Date, place: number) =>
    step < 27 * DAY
      ? day(tick)
      : step > 300 * DAY || (tick.getUTCMonth() === 0 && place > 0)
        ? year(tick)
        : place === 0
          ? monthOfYear(tick)
          : month(tick)
  return ticks.map((tick, place) => ({ at: x(tick), words: worded(tick, place) }))
}

/** Lines for days, with words under them: as many as there is room for. */
export function timeAxis(x: Across, top: number, bottom: number): Html {
  const [left = 0, right = 0] = x.range()
  const ticks = ticksOf(x, Math.max(2, Math.floor((right - left) / 80))).map(tick => {
    const anchor = anchorAt(tick.at, left, right)
    const width = tick.words.length * LETTER
    const from = tick.at - width * BEFORE[anchor]
    return { ...tick, anchor, from, to: from + width }
  })
  return html`<g>${ticks.map(({ at }) => html`<path class="grid" d="M${at.toFixed(1)},${top}V${bottom}"/>`)}${apart(
    ticks,
  ).map(
    ({ at, anchor, words }) =>
      html`<text x="${at.toFixed(1)}" y="${bottom + 15}" text-anchor="${anchor}">${words}</text>`,
  )}</g>`
}

type Placed = { readonly from: number; readonly to: number }

/** Those of which none touches the next: all, all but the first, which may begin within a year, or each second, third ... */
function apart<Tick extends Placed>(ticks: readonly Tick[]): readonly Tick[] {
  const isFree = (some: readonly Tick[]) =>
    some.every(({ to }, place) => to <= (some[place + 1]?.from ?? Number.POSITIVE_INFINITY))
  const each = ticks.map((_, step) => ticks.filter((_, place) => place % (step + 1) === 0))
  return [ticks, ticks.slice(1), ...each].find(isFree) ?? []
}

/** Of an average letter, in pixels, with what must be free around it; as wide as in a wide typeface. */
const LETTER = 7.2
/** So much of words stands before their tick. */
const BEFORE = { start: 0, middle: 0.5, end: 1 } as const

const anchorAt = (at: number, left: number, right: number) =>
  at < left + 14 ? 'start' : at > right - 14 ? 'end' : 'middle'

/** Lines for figures, with the figures beside them. */
export function figureAxis(y: Upright, left: number, right: number, count: number): Html {
  return html`<g>${y.ticks(count).map(tick => {
    const at = y(tick).toFixed(1)
    return html`<path class="${tick === 0 ? 'zero' : 'grid'}" d="M${left},${at}H${right}"/><text x="${left - 6}" y="${at}" dy=".32em" text-anchor="end">${signed(tick)}</text>`
  })}</g>`
}

/** With a real minus, as in print; a plus where there are both. */
const signed = (value: number) => (value < 0 ? `−${Math.abs(value)}` : String(value))
