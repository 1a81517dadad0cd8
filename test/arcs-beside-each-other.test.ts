import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('arcs beside each other have the same days, and each the figures of its own arc', async () => {
  const points = 'points { date relation tension volume events }'
  const { tensionArcs } = await api.ask(`{
    tensionArcs(betweens: [["Baku", "Moscow"], ["Kyiv", "Moscow"], ["Fiji", "Peru"]], interval: MONTH) { from to states { iso3 } dyad { id } ${points} }
  }`)
  const [baku, kyiv, fiji] = tensionArcs
  expect(tensionArcs.map(({ dyad }: { dyad: unknown }) => dyad)).toEqual([
    { id: 'dyad:AZE-RUS' },
    { id: 'dyad:RUS-UKR' },
    null,
  ])
  const datesOf = ({ points }: { points: { date: string }[] }) => points.map(({ date }) => date)
  expect(datesOf(kyiv)).toEqual(datesOf(baku))
  expect(datesOf(fiji)).toEqual(datesOf(baku))
  expect(fiji.points[0]).toMatchObject({ relation: 0, events: 0 })
  const { own } = await api.ask(
    `query ($from: Period, $to: Period) { own: tensionArc(between: ["Moscow", "Kyiv"], interval: MONTH, from: $from, to: $to) { ${points} } }`,
    { from: kyiv.from, to: kyiv.to },
  )
  expect(own.points).toEqual(kyiv.points)
})

test('without a range they run from the first to the last event of any of them', async () => {
  const { tensionArcs, one, other } = await api.ask(`{
    tensionArcs(betweens: [["Baku", "Moscow"], ["Baku", "Tehran"]]) { from to }
    one: tensionArc(between: ["Baku", "Moscow"]) { from to }
    other: tensionArc(between: ["Baku", "Tehran"]) { from to }
  }`)
  const range = {
    from: [one.from, other.from].sort()[0],
    to: [one.to, other.to].sort()[1],
  }
  expect(tensionArcs).toEqual([range, range])
})

test('they take the arguments of an arc', async () => {
  const { tensionArcs } = await api.ask(`{
    tensionArcs(betweens: [["Baku", "Moscow"], ["Baku", "Kyiv"]], by: "Baku", method: GOLDSTEIN_SUM, from: "2025", to: "2025", interval: MONTH, weights: NONE, types: [CONSULT]) {
      method { name by types } points { value } } }`)
  for (const { method } of tensionArcs)
    expect(method).toEqual({ name: 'GOLDSTEIN_SUM', by: 'AZE', types: ['CONSULT'] })
})

test.each([
  ['betweens: []', 'betweens', '"betweens" takes 1 to 20 pairs; 0 were given.'],
  [
    `betweens: [${Array(21).fill('["Baku", "Moscow"]').join()}]`,
    'betweens',
    '"betweens" takes 1 to 20 pairs; 21 were given.',
  ],
  [
    'betweens: [["Baku", "Moscow"], ["Baku"]]',
    'betweens[1]',
    '"between" takes two states, such as ["France", "Germany"]; 1 were given.',
  ],
  [
    'betweens: [["Baku", "Moscow"], ["Moscow", "Kyiv"]], by: "Baku"',
    'by',
    '"by" names one side of the pair, RUS or UKR; "Baku" is neither.',
  ],
])('%s is refused at its place', async (given, argument, message) => {
  const { errors } = await api.answer(`{ tensionArcs(${given}) { from } }`)
  expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', argument } })
})
