import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { addUp } from './support/decimal.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Term = { term: number; share: number; event: { id: string } }
type Told = {
  date: string
  friendly: number
  hostile: number
  scale: number
  relation: number
  tension: number
  volume: number
  events: number
  terms: Term[]
  rest: { friendly: number; hostile: number; share: number; events: number }
}
type Point = {
  date: string
  relation: number
  tension: number
  volume: number
  events: number
  contributions: { share: number; event: { id: string } }[]
  rest: { share: number; events: number }
}

const days = (from: string, every: number, count: number): string[] =>
  Array.from({ length: count }, (_, nth) =>
    new Date(Date.parse(from) + nth * every * 86_400_000).toISOString().slice(0, 10),
  )

/** As a reader adds: each term to its side, the rest too, and the formula of what comes out. */
function isAddedUp({ friendly, hostile, relation, tension, scale, terms, rest }: Told) {
  const side = (sign: number) => terms.map(({ term }) => sign * term).filter(term => term > 0)
  expect(addUp([...side(1), rest.friendly], friendly)).toBe(true)
  expect(addUp([...side(-1), rest.hostile], hostile)).toBe(true)
  expect(addUp([...terms.map(({ share }) => share), rest.share], relation)).toBe(true)
  const shown = (figure: number) => (Math.round(figure * 1e12) + 0) / 1e12
  expect(shown((10 * (friendly - hostile)) / scale)).toBe(relation)
  expect(shown((100 * hostile) / scale)).toBe(tension)
}

test.each([
  [['Baku', 'Moscow'], 'weights: NONE', 1_000],
  [['Baku', 'Moscow'], 'weights: IMPORTANCE', 3],
  [['Baku', 'Moscow'], 'weights: RELIABILITY, halfLife: 33.3', 7],
  [['Baku', 'Moscow'], 'inertia: 0, halfLife: 5', 1_000],
  [['Baku', 'Moscow'], 'by: "Baku", inertia: 12.345', 20],
  [['Baku', 'Moscow'], 'types: [ASSAULT, ACCUSE], halfLife: 365', 1],
  [['Baku', 'Moscow'], 'attributed: false, evidence: { exclude: ["TASS"] }', 20],
  [['Baku', 'Moscow'], 'evidence: { asKnownOn: "2025-08-01" }', 1_000],
  [['Baku', 'Tehran'], 'weights: NONE', 1_000],
  [['Moscow', 'Kyiv'], 'weights: IMPORTANCE, halfLife: 3', 5],
] as const)(
  'what explains a day is the point of the curve, to the last digit: %j, %s, first %i',
  async (between, how, first) => {
    const [from, to] = ['2022-03-01', '2026-06-30']
    const asked = `between: ${JSON.stringify(between)}, ${how}`
    const on = days(from, 31, 50)
    const explaining = (
      day: string,
    ) => `on${day.replaceAll('-', '')}: explain(on: "${day}", first: ${first}) {
      date friendly hostile scale relation tension volume events
      terms { term share event { id } } rest { friendly hostile share events } }`
    const explained = new Map<string, Told>()
    // One question may select so many fields.
    for (let nth = 0; nth < on.length; nth += 20) {
      const some = on.slice(nth, nth + 20)
      const { arc } = await api.ask(`{ arc: tensionArc(${asked}) { ${some.map(explaining).join(' ')} } }`)
      for (const day of some) explained.set(day, arc[`on${day.replaceAll('-', '')}`])
    }
    const { whole } = await api.ask(`{
      whole: tensionArc(${asked}, from: "${from}", to: "${to}", interval: DAY) {
        points { date relation tension volume events } }
    }`)
    const points = new Map(whole.points.map((point: Point) => [point.date, point]))
    for (const told of explained.values()) {
      const { date, relation, tension, volume, events } = told
      expect({ date, relation, tension, volume, events }).toEqual(points.get(date))
      isAddedUp(told)
      if (first === 1_000) expect(told.rest).toEqual({ friendly: 0, hostile: 0, share: 0, events: 0 })
    }
  },
)

test('a point taken apart has the shares that explain it, and they add up to it', async () => {
  for (const between of ['["Baku", "Moscow"]', '["Baku", "Tehran"]'])
    for (const day of days('2022-12-31', 120, 10)) {
      const { arc } =
        await api.ask(`{ arc: tensionArc(between: ${between}, from: "${day}", to: "${day}", interval: DAY) {
        points { relation contributions(first: 5) { share event { id } } rest(first: 5) { share events } }
        explain(on: "${day}", first: 5) { relation terms { share event { id } } rest { share events } } } }`)
      const [point]: Point[] = arc.points
      expect(point?.contributions).toEqual(arc.explain.terms)
      expect(point?.rest).toEqual(arc.explain.rest)
      expect(
        addUp(
          [...(point?.contributions ?? []).map(({ share }) => share), point?.rest.share ?? 0],
          point?.relation ?? Number.NaN,
        ),
      ).toBe(true)
    }
})
