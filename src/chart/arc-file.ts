import type { Interval } from '../graphql/schema.generated.ts'
import type { Curve, CurvePoint, Mark, Turn } from './curve.ts'

/** What of /arc/AZE-RUS.json a figure is drawn from. */
export type ArcFile = {
  readonly name: string
  /** The page of the same view. */
  readonly address: string
  readonly from: string
  readonly to: string
  readonly interval: Interval
  readonly evidence: string | null
  readonly method: { readonly name: string; readonly unit: string }
  readonly points: readonly CurvePoint[]
  readonly changePoints: readonly Turn[] | null
  readonly events: readonly Mark[]
}

/** `base`: before the addresses of events, for a figure on another site. */
export const curveIn = (
  { name, from, to, interval, evidence, method, points, changePoints, events }: ArcFile,
  base = '',
): Curve => ({
  name,
  from,
  to,
  interval,
  method: method.name,
  unit: method.unit,
  evidence,
  points,
  turns: changePoints ?? [],
  marks: base === '' ? events : events.map(mark => ({ ...mark, href: `${base}${mark.href}` })),
})
