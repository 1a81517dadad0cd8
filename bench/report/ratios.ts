import type { Side } from '../measure/sides.ts'
import { AGAIN, type Cell, type Results } from '../run.ts'
import { shapes } from '../shapes/all.ts'

/** What the product is to the others in one shape; undefined where they cannot be asked. */
export type Ratios = {
  readonly shape: string
  readonly title: string
  readonly product: Cell
  readonly raw: Cell
  /** Throughput with 16 connections, the product's divided by theirs. */
  readonly overTuned: number | undefined
  readonly overConnections: number | undefined
  readonly overRaw: number
  /** CPU of the server process a request, the product's divided by the ceiling's. */
  readonly cpuOverRaw: number
  readonly goals: Goals
}

type Goals = { readonly tuned?: number; readonly connections?: number; readonly raw?: number }

/** Of issue 4: what is to be reached. */
const GOALS: Readonly<Record<string, Goals>> = {
  'event-tree': { tuned: 3.3, connections: 4.4, raw: 0.85 },
  'dyad-page': { tuned: 3.2, connections: 15, raw: 0.88 },
  'flat-list': { tuned: 2.9, connections: 25, raw: 0.88 },
  'interface-list': { tuned: 2.9, raw: 0.85 },
  [AGAIN]: { tuned: 20, raw: 5 },
}

export const titleOf = (name: string) =>
  name === AGAIN ? 'the same request again' : (shapes.find(shape => shape.name === name)?.title ?? name)

export function ratiosOf({ cells }: Results): Ratios[] {
  const names = [...new Set(cells.map(({ shape }) => shape))]
  return names.flatMap(shape => {
    const of = (side: Side) => cells.find(cell => cell.shape === shape && cell.side === side)
    const [product, raw] = [of('product'), of('raw')]
    if (!product || !raw) return []
    const over = (other: Cell | undefined) => other && product.sixteen / other.sixteen
    return [
      {
        shape,
        title: titleOf(shape),
        product,
        raw,
        overTuned: over(of('tuned')),
        overConnections: over(of('connections')),
        overRaw: product.sixteen / raw.sixteen,
        cpuOverRaw: product.serverCpu / raw.serverCpu,
        goals: GOALS[shape] ?? {},
      },
    ]
  })
}
