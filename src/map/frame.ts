import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoDistance } from 'd3-geo'
import type { Position } from 'geojson'
import { partsOf, type Shape } from './world.ts'

/** What part of the globe a map shows: a middle in degrees, and radians from there to its upper edge. */
export type View = { readonly middle: Position; readonly radius: number }

const DEGREE = Math.PI / 180
const LEAST = 8 * DEGREE
const MOST = 85 * DEGREE
/** Of a state whose middle is farther away than this only the near part is meant to be seen. */
const NEAR = 22 * DEGREE
const MARGIN = 4 * DEGREE

/**
 * So wide that everything that is meant comes into it, around the middle of it all; of a large state at least the near part,
 * for Russia as a whole would make a speck of all the others. `from` is where near and far are told from.
 */
export function viewOf(from: Position, shapes: readonly Shape[], points: readonly Position[]): View {
  const meant = [from, ...points, ...shapes.map(shape => meantOf(from, shape))]
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: meant })
  // Of points all around the globe there is no middle.
  const middle = Number.isNaN(lon) || Number.isNaN(lat) ? from : [lon, lat]
  const radius = meant.reduce((most, point) => Math.max(most, apart(middle, point)), 0) + MARGIN
  return { middle, radius: Math.min(MOST, Math.max(LEAST, radius)) }
}

const apart = ([lon = 0, lat = 0]: Position, [otherLon = 0, otherLat = 0]: Position): number =>
  geoDistance([lon, lat], [otherLon, otherLat])

/** The point of a state that has to be in the view: its middle, or else the nearest of its outline. */
function meantOf(from: Position, { middle, outline }: Shape): Position {
  const far = apart(from, middle)
  if (far < NEAR) return middle
  return partsOf(outline.geometry)
    .flatMap(({ coordinates }) => coordinates[0] ?? [])
    .reduce((nearest, point) => (apart(from, point) < apart(from, nearest) ? point : nearest), middle)
}

/** Whether anything of a shape can lie within a map that is `wider` times as wide as it is high. */
export const isWithin = ({ middle, radius }: View, shape: Shape, wider: number): boolean =>
  apart(middle, shape.middle) <= radius * Math.hypot(1, wider) + shape.reach

/** Areas keep their sizes; the view's radius is half the height. */
export function projectionOf(
  { middle: [lon = 0, lat = 0], radius }: View,
  width: number,
  height: number,
): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .translate([width / 2, height / 2])
    .scale(height / 2 / (2 * Math.sin(radius / 2)))
    .clipExtent([
      [0, 0],
      [width, height],
    ])
}
