import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const METHOD =
  'method { name unit minimum maximum halfLifeDays inertia start weights by types quadClasses attributed formula citation }'

test.each([
  [
    'method: DECAYED',
    { minimum: -10, maximum: 10, halfLifeDays: 90, inertia: 30, start: null },
    /Demarche tension index/,
  ],
  [
    'method: GOLDSTEIN_SUM',
    { minimum: null, maximum: null, halfLifeDays: null, inertia: null, start: null },
    /Goldstein.*1992/,
  ],
  [
    'method: GOLDSTEIN_MEAN',
    { minimum: -10, maximum: 10, halfLifeDays: null, start: null },
    /Conflict Resolution 36/,
  ],
  [
    'method: TSINGHUA, start: -2',
    { minimum: -9, maximum: 9, halfLifeDays: null, start: -2 },
    /Yan Xuetong and Zhou Fangyin.*2004/,
  ],
])('%s says in what unit and range it answers, and whom to cite', async (given, method, citation) => {
  const { tensionArc } = await api.ask(`{ tensionArc(between: ["Baku", "Moscow"], ${given}) { ${METHOD} } }`)
  expect(tensionArc.method).toMatchObject({
    ...method,
    by: null,
    types: null,
    quadClasses: null,
    attributed: true,
  })
  expect(tensionArc.method.name).toBe(/[A-Z_]{5,}/.exec(given)?.[0])
  expect(tensionArc.method.citation).toMatch(citation)
  expect(tensionArc.method.unit).not.toBe('')
})

test('an answer names what it left out', async () => {
  const { tensionArc } = await api.ask(
    `{ tensionArc(between: ["Baku", "Moscow"], by: "Москва", types: [ASSAULT], quadClasses: [VERBAL_CONFLICT], attributed: false, weights: RELIABILITY) { ${METHOD} } }`,
  )
  expect(tensionArc.method).toMatchObject({
    by: 'RUS',
    types: ['ASSAULT'],
    quadClasses: ['VERBAL_CONFLICT'],
    attributed: false,
    weights: 'RELIABILITY',
  })
})

/** The dossier's own acts of the winter of 2024, w = 1. */
test('a month of quarrel has a sum, a mean and an impact', async () => {
  const points = async (method: string) => {
    const { tensionArc } = await api.ask(
      `query ($method: TensionMethod!) { tensionArc(between: ["Baku", "Moscow"], from: "2024-11", to: "2025-01", interval: MONTH, weights: NONE, method: $method) {
        points { date value relation tension volume events } } }`,
      { method },
    )
    return tensionArc.points
  }
  const without = { relation: null, tension: null, volume: null }
  expect(await points('GOLDSTEIN_SUM')).toEqual([
    { date: '2024-11-30', value: 4, events: 1, ...without },
    { date: '2024-12-31', value: -15.5, events: 10, ...without },
    { date: '2025-01-31', value: 1, events: 3, ...without },
  ])
  const [november, december] = await points('GOLDSTEIN_MEAN')
  expect([november.value, december.value]).toEqual([4, -1.55])
  const [, , january] = await points('TSINGHUA')
  // December left -9, where a friendly month counts twice: -9 + 2 * 0.9 * 1
  expect(january.value).toBeCloseTo(-7.2, 9)
  const [decayed] = await points('DECAYED')
  expect(decayed.value).toBe(decayed.relation)
})

test.each([
  'from: "2025", to: "2025", interval: MONTH, halfLife: 30, inertia: 10, weights: NONE',
  'from: "2025-01", interval: MONTH, by: "Moscow", types: [ASSAULT, COERCE], quadClasses: [MATERIAL_CONFLICT], attributed: false',
  'from: "2025-01", to: "2025-03", weights: RELIABILITY, evidence: { asKnownOn: "2025-02-01", minSpeakers: 1 }',
  'from: "2025-06", to: "2025-07", evidence: { exclude: ["TASS", "document:azemedia-2025-call"], excludeStateMedia: true }',
  'from: "2025", to: "2025", interval: MONTH, method: TSINGHUA, start: 2.5, weights: NONE',
  'from: "2025", to: "2025", interval: WEEK, method: GOLDSTEIN_MEAN, weights: NONE',
])('the permalink of %s asks the same question again', async given => {
  const { tensionArc } = await api.ask(
    `{ tensionArc(between: ["Baku", "Moscow"], ${given}) { permalink ${METHOD} points { date value events } } }`,
  )
  const query = new URL(tensionArc.permalink, 'http://localhost').searchParams.get('query') ?? ''
  // Its arguments with this test's fields.
  const asked = query.slice(0, query.indexOf(') {') + 1)
  const again = await api.ask(`${asked} { permalink ${METHOD} points { date value events } } }`)
  expect(again.tensionArc).toEqual(tensionArc)
  // As it stands it is a question that is answered.
  expect((await api.answer(query)).errors).toEqual([])
})

test.each([['explain(on: "2025-01-01") { events }', ['tensionArc', 'explain']]])(
  '%s is of DECAYED, and says so where another method was asked for',
  async (fields, path) => {
    const { errors } = await api.answer(
      `{ tensionArc(between: ["Baku", "Moscow"], method: GOLDSTEIN_SUM, from: "2025-01", to: "2025-01", interval: MONTH) { ${fields} } }`,
    )
    expect(errors[0]).toMatchObject({ path, extensions: { code: 'BAD_USER_INPUT', argument: 'method' } })
    expect(errors[0]?.message).toMatch(
      /takes the method DECAYED apart; the arc was asked for by GOLDSTEIN_SUM/,
    )
  },
)
