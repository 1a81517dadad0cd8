import { type GeoPermissibleObjects, geoPath } from 'd3-geo'
import type { Position } from 'geojson'
import { LRUCache } from 'lru-cache'
import { type Html, html } from '../html.ts'
import { isWithin, projectionOf, viewOf } from './frame.ts'
import { pathWriter } from './path.ts'
import { type Shape, type World, world } from './world.ts'

/** A state that is told apart on a map, by its ISO 3166 alpha-3 code. */
export type Marked = {
  readonly code: string
  /** Written on it. */
  readonly label: string
  /** `own`: the state that the map is about; `host`: where it has something; `struck`: where something of it was hit. */
  readonly as: 'own' | 'host' | 'struck'
}

/** A place whose coordinates are known, in WGS 84 degrees. */
export type Dot = {
  readonly latitude: number
  readonly longitude: number
  readonly label: string
  readonly struck: boolean
}

export type MapOf = {
  readonly marked: readonly Marked[]
  readonly dots: readonly Dot[]
  /** What the map shows, for those who do not see it. */
  readonly sentence: string
}

const WIDTH = 720
const HEIGHT = 440
const LABEL = 13
/** A wider view does not need finer outlines. */
const WIDE = 0.6

/** Maps that were drawn: outlines take as long as all else of a page, and do not change. */
const drawnBefore = new LRUCache<string, Html>({ max: 100 })

/** A map as SVG; undefined where the atlas has none of what is to be shown, and no place is known. */
export function mapFigure(map: MapOf): Html | undefined {
  const key = JSON.stringify(map)
  const figure = drawnBefore.get(key) ?? drawn(map)
  if (figure) drawnBefore.set(key, figure)
  return figure
}

function drawn({ marked, dots, sentence }: MapOf): Html | undefined {
  const fine = world('50m')
  const shapes = shapesOf(fine, marked)
  const points = dots.map(({ longitude, latitude }): Position => [longitude, latitude])
  const from = shapes.find(({ as }) => as === 'own')?.shape.middle ?? points[0] ?? shapes[0]?.shape.middle
  if (!from) return undefined
  const view = viewOf(
    from,
    shapes.map(({ shape }) => shape),
    points,
  )
  const earth = view.radius > WIDE ? world('110m') : fine
  const projection = projectionOf(view, WIDTH, HEIGHT)
  const path = geoPath(projection)
  const drawnAs = (object: GeoPermissibleObjects): string => {
    const writer = pathWriter()
    geoPath(projection, writer)(object)
    return writer.data()
  }
  const kinds = new Map(marked.map(({ code, as }) => [code, as]))
  const land = earth.shapes.filter(shape => isWithin(view, shape, WIDTH / HEIGHT))
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${sentence}"><rect class="sea" width="${WIDTH}" height="${HEIGHT}"/>${land.map(
    ({ outline, code }) => {
      const d = drawnAs(outline)
      return d !== '' && html`<path class="${kinds.get(code) ?? 'land'}" d="${d}"/>`
    },
  )}<path class="border" d="${drawnAs(earth.borders)}"/><path class="disputed" d="${drawnAs(earth.disputed)}"/>${dots.map(
    dot => {
      const [x, y] = projection([dot.longitude, dot.latitude]) ?? []
      return (
        x !== undefined &&
        y !== undefined &&
        html`<circle class="${dot.struck ? 'spot struck' : 'spot'}" cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="5"><title>${dot.label}</title></circle>`
      )
    },
  )}${labels(shapes.map(({ shape, label }) => ({ at: path.centroid(shape.outline), label })))}</svg>`
}

function shapesOf(
  { shapes }: World,
  marked: readonly Marked[],
): readonly (Marked & { readonly shape: Shape })[] {
  const byCode = new Map(shapes.map(shape => [shape.code, shape]))
  return marked.flatMap(one => {
    const shape = byCode.get(one.code)
    return shape ? [{ ...one, shape }] : []
  })
}

type Label = { readonly at: readonly [number, number]; readonly label: string }

/** Each in the middle of what can be seen of its state, moved down where another stands. */
function labels(wanted: readonly Label[]): Html {
  const taken: { readonly x: number; readonly y: number; readonly half: number }[] = []
  return html`${wanted.map(({ at: [x, y], label }) => {
    if (Number.isNaN(x) || Number.isNaN(y)) return null
    const half = label.length * LABEL * 0.3
    const middle = Math.min(WIDTH - half - 4, Math.max(half + 4, x))
    const isFree = (height: number) =>
      taken.every(
        other => Math.abs(other.y - height) > LABEL + 2 || Math.abs(other.x - middle) > other.half + half + 4,
      )
    const height = [0, 1, -1, 2, -2].map(step => y + step * (LABEL + 3)).find(isFree)
    if (height === undefined) return null
    taken.push({ x: middle, y: height, half })
    return html`<text x="${middle.toFixed(1)}" y="${height.toFixed(1)}" dy=".35em" text-anchor="middle">${label}</text>`
  })}`
}
