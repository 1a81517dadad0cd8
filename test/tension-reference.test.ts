import { beforeAll, expect, test } from 'vitest'
import { draftOf } from '../src/loader/build.ts'
import { readSeed } from '../src/seed/read.ts'
import { tensionArc } from '../src/tension/arc.ts'
import { DEFAULTS } from '../src/tension/decay.ts'
import type { WeighedEvent } from '../src/tension/term.ts'

/** What bears on Baku and Tehran by the second dossier alone, with or without what one side lays at the other's door. */
async function bearings(attributed: boolean): Promise<WeighedEvent[]> {
  const seed = await readSeed()
  const ours = new Set(
    seed.records.events.flatMap(({ record, dossier }) => (dossier === 'baku-tehran' ? [record.id] : [])),
  )
  return (draftOf(seed).edges.get('BEARS_ON') ?? [])
    .filter(({ from, to }) => ours.has(from) && to === 'dyad:AZE-IRN')
    .filter(({ properties }) => attributed || properties.because !== 'ATTRIBUTED')
    .map(({ from, properties: { earliest, days, score, weight } }) => ({
      event: from,
      earliest: String(earliest),
      days: Number(days),
      score: Number(score),
      weight: Number(weight),
    }))
}

let events: WeighedEvent[]
beforeAll(async () => {
  events = await bearings(false)
})

/** docs/tension-index.md, "Reference figures". */
test.each([
  ['2022-12-31', -2.75, 28.8, 12.9, 7],
  ['2023-05-31', -3.99, 42.4, 24.3, 18],
  ['2024-07-31', 1.7, 2.2, 8.2, 22],
  ['2025-07-31', 2.3, 2.2, 11.3, 28],
  ['2026-03-07', -2.75, 43.9, 45.7, 37],
  ['2026-06-30', -0.18, 24.3, 26.4, 40],
])('on %s Baku and Tehran stood at %d, with %d of tension', (date, relation, tension, volume, n) => {
  const arc = tensionArc(events, { from: '2022-01-01', to: date, interval: 'WEEK' }, DEFAULTS)
  const last = arc.at(-1)
  expect(last?.date).toBe(date)
  expect(last?.relation.toFixed(2)).toBe(relation.toFixed(2))
  expect(last?.tension.toFixed(1)).toBe(tension.toFixed(1))
  expect(last?.volume.toFixed(1)).toBe(volume.toFixed(1))
  expect(last?.events).toBe(n)
})

const daily = (events: readonly WeighedEvent[], from: string, to: string) =>
  new Map(
    tensionArc(events, { from, to, interval: 'DAY' }, DEFAULTS).map(point => [
      point.date,
      `${point.relation.toFixed(2)} / ${point.tension.toFixed(1)}`,
    ]),
  )

test('the trough lies in April 2023, from the expulsion on the 6th to the 10th and beyond', () => {
  const points = tensionArc(events, { from: '2022-03-01', to: '2026-03-12', interval: 'DAY' }, DEFAULTS)
  const lowest = points.reduce((low, point) => (point.relation < low.relation ? point : low))
  expect(lowest.date).toBe('2023-04-06')
  expect(lowest.relation.toFixed(2)).toBe('-4.51')
  expect(daily(events, '2023-04-10', '2023-04-10').get('2023-04-10')).toBe('-4.50 / 48.2')
})

test('from 2024 to early 2026 relations are not bad, on 5 March 2026 they fall, and most is regained in days', () => {
  const calm = tensionArc(events, { from: '2024-01-01', to: '2026-03-04', interval: 'DAY' }, DEFAULTS)
  expect(calm.every(({ relation }) => relation > -0.01)).toBe(true)
  const points = daily(events, '2026-03-04', '2026-03-12')
  expect(points.get('2026-03-04')).toBe('2.93 / 0.4')
  expect(points.get('2026-03-05')).toBe('-1.72 / 36.2')
  expect(points.get('2026-03-07')).toBe('-2.75 / 43.9')
  expect(points.get('2026-03-12')).toBe('-0.26 / 34.9')
})

/** docs/tension-index.md: the shooting in the embassy and that of 28 March 2023, at half weight. */
test.each([
  ['2023-01-27', -2.3, 27.4, -3.01, 34.1],
  ['2023-05-31', -3.99, 42.4, -4.45, 46.7],
  ['2024-07-31', 1.7, 2.2, 1.65, 2.7],
])(
  'on %s two attacks that Baku lays at the door of Tehran bring %d / %d to %d / %d',
  async (date, relation, tension, withThem, tensionWithThem) => {
    const point = daily(events, date, date).get(date)
    expect(point).toBe(`${relation.toFixed(2)} / ${tension.toFixed(1)}`)
    const attributed = daily(await bearings(true), date, date).get(date)
    expect(attributed).toBe(`${withThem.toFixed(2)} / ${tensionWithThem.toFixed(1)}`)
  },
)

test('the worked example of the documentation comes out as worked', () => {
  const day = (earliest: string, score: number, weight: number) => ({
    event: earliest,
    earliest,
    days: 1,
    score,
    weight,
  })
  const acts = [day('2025-08-16', 4, 1), day('2025-11-14', -9.5, 0.5), day('2025-11-14', -2, 1)]
  const points = tensionArc(acts, { from: '2025-11-14', to: '2026-02-12', interval: 'DAY' }, DEFAULTS)
  expect(points[0]?.relation).toBeCloseTo(-1.226, 3)
  expect(points[0]?.tension).toBeCloseTo(17.4, 1)
  expect(points[0]).toMatchObject({ events: 3 })
  expect(points.at(-1)?.relation).toBeCloseTo(-0.69, 2)
  expect(points.at(-1)?.tension).toBeCloseTo(9.8, 1)
})
