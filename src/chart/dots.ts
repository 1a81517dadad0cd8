import type { Across, Upright } from './axes.ts'
import { type Curve, type Mark, middleOf, timeOf, valueAt } from './curve.ts'

/** Where an event stands in the figure. */
export type Dot = {
  readonly mark: Mark
  readonly x: number
  readonly y: number
  readonly radius: number
  /** From its first to its last possible day, where that is longer than the dot is wide; else null. */
  readonly days: readonly [number, number] | null
}

const DAY = 86_400_000
/** Of several events on one spot each next one stands so much higher. */
const STEP = 6
const MOST_STEPS = 6

/** Events on the curve by their day, in order of time; those of one day stand on one another. */
export function dotsOf({ marks, points }: Curve, x: Across, y: Upright): readonly Dot[] {
  const [least = 0, most = 0] = x.range()
  const stood = new Map<number, number>()
  return [...marks]
    .sort((a, b) => middleOf(a) - middleOf(b) || (a.earliest < b.earliest ? -1 : 1))
    .map(mark => {
      const time = middleOf(mark)
      const at = Math.min(most, Math.max(least, x(time)))
      const spot = Math.round(at / 4)
      const before = stood.get(spot) ?? 0
      stood.set(spot, before + 1)
      const radius = radiusOf(mark.importance)
      const from = Math.max(least, x(timeOf(mark.earliest)))
      const to = Math.min(most, x(timeOf(mark.latest) + DAY))
      return {
        mark,
        x: at,
        y: y(valueAt(points, time) ?? 0) - STEP * Math.min(before, MOST_STEPS),
        radius,
        days: to - from > 2 * radius + 2 ? [from, to] : null,
      }
    })
}

/** An extension of custody (0.25) is a speck, a turning point (2) cannot be missed. */
const radiusOf = (importance: number): number => 1.75 + 2 * Math.min(2, importance)
