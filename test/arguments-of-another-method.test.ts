import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const PAIR = 'between: ["Baku", "Moscow"]'
const ARCS: readonly (readonly [string, string])[] = [
  [`tensionArc(${PAIR}`, '{ from }'],
  ['tensionArcs(betweens: [["Baku", "Moscow"]]', '{ from }'],
  [`arcRows(${PAIR}`, '{ date }'],
]

test.each(
  ARCS.flatMap(([field, told]) => [
    [
      `${field}, method: GOLDSTEIN_SUM, halfLife: 30) ${told}`,
      'halfLife',
      '"halfLife" is of the method DECAYED, and GOLDSTEIN_SUM was asked for: leave "halfLife" out, or ask for DECAYED.',
    ],
    [
      `${field}, method: TSINGHUA, inertia: 30) ${told}`,
      'inertia',
      '"inertia" is of the method DECAYED, and TSINGHUA was asked for: leave "inertia" out, or ask for DECAYED.',
    ],
    [
      `${field}, start: 3) ${told}`,
      'start',
      '"start" is of the method TSINGHUA, and DECAYED was asked for: leave "start" out, or ask for TSINGHUA.',
    ],
    [
      `${field}, method: GOLDSTEIN_MEAN, start: 0) ${told}`,
      'start',
      '"start" is of the method TSINGHUA, and GOLDSTEIN_MEAN was asked for: leave "start" out, or ask for TSINGHUA.',
    ],
  ]),
)('%s is refused with the method that has such an argument', async (field, argument, message) => {
  const { errors } = await api.answer(`{ ${field} }`)
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }])
})

test.each([
  'method: GOLDSTEIN_SUM, halfLife: null, inertia: null, start: null',
  'method: TSINGHUA, start: 2',
  'method: DECAYED, halfLife: 30, inertia: 10, start: null',
])('%s is a question: null is as good as nothing', async given => {
  const { errors } = await api.answer(`{ tensionArc(${PAIR}, ${given}) { from } }`)
  expect(errors ?? []).toEqual([])
})

test('what is not given has the default of the contract', async () => {
  const { none, same } = await api.ask(`{
    none: tensionArc(${PAIR}, interval: MONTH) { method { halfLifeDays inertia } points { date relation } }
    same: tensionArc(${PAIR}, interval: MONTH, halfLife: 90, inertia: 30) { method { halfLifeDays inertia } points { date relation } }
  }`)
  expect(none.method).toEqual({ halfLifeDays: 90, inertia: 30 })
  expect(none).toEqual(same)
})

test.each([
  ['on: "2025-07-15"', 'on'],
  ['over: 30', 'over'],
  ['halfLife: 90', 'halfLife'],
  ['inertia: 30', 'inertia'],
  ['weights: NONE', 'weights'],
])('dyads by events refuse %s: nothing is compared there', async (given, argument) => {
  for (const order of ['', 'orderBy: EVENTS, ', 'orderBy: null, ']) {
    const { errors } = await api.answer(`{ dyads(${order}${given}) { nodes { id } } }`)
    expect(errors).toMatchObject([
      {
        message: `"${argument}" is of the orders TENSION, CHANGE and VOLUME, and EVENTS was asked for: leave "${argument}" out, or ask for one of them by "orderBy".`,
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ])
  }
})

test.each([
  ['over: 0', 'over', '"over" must be from 1 to 3650 days; 0 was asked for.'],
  ['halfLife: -4', 'halfLife', 'halfLife must be a number of days above 0 and at most 3650, not -4.'],
  ['inertia: -1', 'inertia', 'inertia must be a number from 0 to 1000, not -1.'],
])('%s is refused by every order of pairs', async (given, argument, message) => {
  for (const order of ['TENSION', 'CHANGE', 'VOLUME']) {
    const { errors } = await api.answer(`{ dyads(orderBy: ${order}, ${given}) { nodes { id } } }`)
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT', argument } }])
  }
  const { errors } = await api.answer(`{ dyads(${given}) { nodes { id } } }`)
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
})

test.each([
  'neighbours(state: "Tuvalu", halfLife: -4) { point { date } }',
  'dyad(between: ["Baku", "Moscow"]) { tension(halfLife: -4) { date } }',
  `compare(${PAIR}, knownOn: ["2024-12-26", "2025-01-05"], halfLife: -4) { dyad { id } }`,
  'tensionArc(between: ["Tuvalu", "Nauru"], halfLife: -4) { from }',
])('%s is refused, also where there is nothing to reckon', async field => {
  const { errors } = await api.answer(`{ ${field} }`)
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'halfLife' } }])
})

test.each([
  ['method=goldstein-sum&half-life=60&inertia=10&start=2', 'GOLDSTEIN_SUM'],
  ['method=tsinghua&half-life=60&inertia=10&start=2', 'TSINGHUA'],
  ['half-life=60&inertia=10&start=2', 'DECAYED'],
])('the page of an arc at ?%s leaves out what its method does not have', async (query, method) => {
  for (const extension of ['', '.json', '.svg', '.csv']) {
    const { statusCode, body } = await api.app.inject(`/arc/AZE-RUS${extension}?${query}&on=2025-07-15`)
    expect([extension, statusCode]).toEqual([extension, 200])
    if (extension === '.json') expect(body).toContain(method)
  }
})
