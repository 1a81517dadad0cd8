import { line } from 'd3-shape'
import { acrossOf, uprightOf } from '../../chart/axes.ts'
import { timeOf } from '../../chart/curve.ts'
import { type Html, html } from '../../html.ts'
import { decimal } from '../words.ts'

export type SmallCurve = {
  readonly name: string
  readonly from: string
  readonly to: string
  /** Relation from -10 to 10 at the end of each week; null where there is none. */
  readonly points: readonly { readonly date: string; readonly relation: number | null }[]
}

/** How far the figures of all curves that stand beside each other reach, so that one is read like the other. */
export type Bounds = { readonly below: number; readonly above: number }

export const boundsOf = (curves: readonly Pick<SmallCurve, 'points'>[]): Bounds => {
  const values = curves.flatMap(({ points }) => points.map(({ relation }) => relation ?? 0))
  return { below: Math.max(1, ...values.map(value => -value)), above: Math.max(1, ...values) }
}

const WIDTH = 520
const HEIGHT = 170
const LEFT = 26
const RIGHT = 8
const TOP = 10
const FOOT = 20

/** The relation of a pair over the years, in brief: a line, zero, the years. */
export function smallFigure({ name, from, to, points }: SmallCurve, least: Bounds): Html {
  const known = points.flatMap(({ date, relation }) => (relation === null ? [] : [{ date, relation }]))
  const x = acrossOf({ from, to }, LEFT, WIDTH - RIGHT)
  const y = uprightOf(
    known.map(({ relation }) => relation),
    least,
    TOP,
    HEIGHT - FOOT,
  )
  const curve = line<(typeof known)[number]>()
    .x(({ date }) => x(timeOf(date)))
    .y(({ relation }) => y(relation))
    .digits(1)
  const [low = 0, high = 0] = y.domain()
  const years = x.ticks(4).filter(tick => tick.getUTCMonth() === 0)
  return html`<svg class="small-arc" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${sentenceOn(name, known)}">${years.map(
    tick =>
      html`<path class="grid" d="M${x(tick).toFixed(1)},${TOP}V${HEIGHT - FOOT}"/><text x="${x(tick).toFixed(1)}" y="${HEIGHT - 5}" text-anchor="middle">${tick.getUTCFullYear()}</text>`,
  )}<path class="zero" d="M${LEFT},${y(0).toFixed(1)}H${WIDTH - RIGHT}"/>${[low, 0, high].map(
    tick =>
      html`<text x="${LEFT - 5}" y="${y(tick).toFixed(1)}" dy=".32em" text-anchor="end">${decimal(tick, 0)}</text>`,
  )}<path class="curve" d="${curve(known)}"/></svg>`
}

function sentenceOn(
  name: string,
  known: readonly { readonly date: string; readonly relation: number }[],
): string {
  const lowest = known.reduce<(typeof known)[number] | undefined>(
    (low, next) => (low === undefined || next.relation < low.relation ? next : low),
    undefined,
  )
  const last = known.at(-1)
  return lowest && last
    ? `${name}, relation from −10 (hostile) to 10 (friendly): lowest ${decimal(lowest.relation)} on ${lowest.date}, ${decimal(last.relation)} on ${last.date}.`
    : `${name}: nothing is known between them.`
}
