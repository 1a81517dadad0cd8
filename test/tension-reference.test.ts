import { expect, test } from 'vitest'
import { tensionArc } from '../src/tension/arc.ts'
import { DEFAULTS } from '../src/tension/decay.ts'

/** The acts between Baku and Tehran, 2022 to 2026, in the dossier's codes: first day, days, score. */
const BAKU_TEHRAN = `
2022-03-01 31 5   | 2022-10-17 3 -6.5 | 2022-10-31 2 -3.5 | 2022-11-08 1 -2   | 2022-11-10 1 -2
2022-11-11 1 -2   | 2022-11-14 1 -3.5 | 2023-01-27 1 -2   | 2023-01-27 1 1.5  | 2023-01-28 1 1.5
2023-01-29 1 -6   | 2023-01-31 3 -3.5 | 2023-03-11 1 -6.5 | 2023-03-11 1 -2   | 2023-03-31 1 -2
2023-04-03 1 -2   | 2023-04-06 1 -5.5 | 2023-04-01 35 -5.5 | 2023-10-06 1 9.5 | 2023-11-09 1 4
2024-05-19 1 2.5  | 2024-07-15 1 5    | 2025-01-01 1 -2   | 2025-01-18 1 6.5  | 2025-01-25 1 -2
2025-04-28 1 4    | 2025-05-18 4 9.5  | 2025-06-26 1 1.5  | 2025-12-08 1 4    | 2026-02-22 2 4
2026-03-04 1 5    | 2026-03-05 1 -9.5 | 2026-03-05 1 -2   | 2026-03-05 1 -6.5 | 2026-03-05 1 -6
2026-03-06 2 -6   | 2026-03-06 1 -3.5 | 2026-03-08 1 1.5  | 2026-03-09 1 6.5  | 2026-03-10 1 10`

const events = BAKU_TEHRAN.split(/[|\n]/)
  .map(row => row.trim().split(/ +/))
  .flatMap(([earliest, days, score], i) =>
    earliest ? [{ event: `event:${i}`, earliest, days: Number(days), score: Number(score), weight: 1 }] : [],
  )

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
