import { expect, test } from 'vitest'
import { isDisputed } from '../src/map/borders.ts'
import { mapFigure } from '../src/map/figure.ts'
import { viewOf } from '../src/map/frame.ts'
import { world } from '../src/map/world.ts'

const KYIV = { latitude: 50.45, longitude: 30.52, label: 'Embassy', struck: true }
const HOSTS = [
  { code: 'AZE', label: 'Azerbaijan', as: 'own' },
  { code: 'UKR', label: 'Ukraine: 3', as: 'struck' },
  { code: 'RUS', label: 'Russia: 1', as: 'host' },
] as const

const drawn = (map: Parameters<typeof mapFigure>[0]) => mapFigure(map)?.text ?? ''

/** Whether a line passes within a degree of a place. */
const passes = (lines: readonly (readonly (readonly number[])[])[], longitude: number, latitude: number) =>
  lines.flat().some(([lon = 0, lat = 0]) => Math.hypot(lon - longitude, lat - latitude) < 1)

test('a map shows states with their counts, and says in words what it shows', () => {
  const map = drawn({ marked: HOSTS, dots: [], sentence: 'Ukraine 3, Russia 1.' })
  expect(map).toContain('aria-label="Ukraine 3, Russia 1."')
  expect([...map.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    'Azerbaijan',
    'Ukraine: 3',
    'Russia: 1',
  ])
  expect(map.match(/class="struck"/g)).toHaveLength(1)
  expect(map).not.toContain('<circle')
})

test('a dot stands only where coordinates are known, and within the frame', () => {
  const map = drawn({ marked: HOSTS, dots: [KYIV], sentence: 'Kyiv.' })
  const [, x, y] = /<circle class="spot struck" cx="([\d.]+)" cy="([\d.]+)"/.exec(map) ?? []
  expect(Number(x)).toBeGreaterThan(0)
  expect(Number(x)).toBeLessThan(720)
  expect(Number(y)).toBeGreaterThan(0)
  expect(Number(y)).toBeLessThan(440)
  expect(map.match(/<circle/g)).toHaveLength(1)
})

test('there is no map of nothing', () => {
  expect(mapFigure({ marked: [], dots: [], sentence: '' })).toBeUndefined()
  expect(
    mapFigure({ marked: [{ code: 'XXX', label: 'Nowhere', as: 'own' }], dots: [], sentence: '' }),
  ).toBeUndefined()
})

test('the far end of Russia does not make a speck of all others', () => {
  const { shapes } = world('50m')
  const shapeOf = (code: string) => shapes.filter(shape => shape.code === code)
  const [own] = shapeOf('AZE')
  const view = viewOf(own?.middle ?? [0, 0], [...shapeOf('UKR'), ...shapeOf('RUS')], [])
  expect(view.radius).toBeLessThan(0.4)
})

test.each([
  ['Kosovo and Serbia', 20.9, 43.15],
  ['Morocco and Western Sahara', -8.7, 27.66],
  ['Somalia and Somaliland', 48.95, 9.5],
  ['both parts of Cyprus', 33.4, 35.1],
  ['Israel and the West Bank', 35.0, 32.0],
  ['Israel and Syria on the Golan', 35.9, 33.0],
  ['India and Pakistan in Kashmir', 74.0, 33.8],
  ['India and China', 79.0, 33.0],
] as const)('the line between %s is drawn as disputed', (_, longitude, latitude) => {
  expect(passes(world('50m').disputed.coordinates, longitude, latitude)).toBe(true)
})

test.each([
  ['Ukraine and Russia', 38.0, 49.9],
  ['India and Pakistan south of Kashmir', 70.5, 27.8],
  ['Azerbaijan and Iran', 47.8, 39.6],
] as const)('the border between %s is drawn as a border', (_, longitude, latitude) => {
  const { borders, disputed } = world('50m')
  expect(passes(borders.coordinates, longitude, latitude)).toBe(true)
  expect(passes(disputed.coordinates, longitude, latitude)).toBe(false)
})

test('no line is drawn through the north of Crimea', () => {
  const { borders, disputed } = world('50m')
  expect(passes([...borders.coordinates, ...disputed.coordinates], 33.8, 46.1)).toBe(false)
})

test('which side of a line is named first does not matter', () => {
  expect(isDisputed('XKX', 'SRB')).toBe(true)
  expect(isDisputed('SRB', 'XKX')).toBe(true)
  expect(isDisputed('SRB', 'ROU')).toBe(false)
})
