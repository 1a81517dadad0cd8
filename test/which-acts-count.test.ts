import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDaySums } from '../src/tension/dyad-years.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
  // Three acts between two states that the dossier knows nothing of, one of them laid at Samoa's door by a claim.
  await api.database.write(run =>
    run({
      text: `MATCH (one:State {id: 'state:FJI'}), (other:State {id: 'state:WSM'})
CREATE (d:Entity:Dyad:TestOnly {id: 'dyad:FJI-WSM', name: 'Fiji–Samoa', first: 'FJI', second: 'WSM', eventCount: 4, earliest: '2025-01-01', latest: '2025-01-01'})
CREATE (d)-[:BETWEEN]->(one), (d)-[:BETWEEN]->(other)
WITH d
UNWIND [['visit', 'CONSULT', 'VERBAL_COOPERATION', 4.0, 1.0, 'FJI', 'ACTOR_RECIPIENT', null],
        ['strike', 'ASSAULT', 'MATERIAL_CONFLICT', -9.0, 1.0, 'WSM', 'ACTOR_RECIPIENT', 0.5],
        ['talks', 'CONSULT', 'VERBAL_COOPERATION', 2.0, 1.0, 'BOTH', 'ACTORS_TOGETHER', 1.0],
        ['arson', 'ASSAULT', 'MATERIAL_CONFLICT', -8.0, 0.5, 'WSM', 'ATTRIBUTED', null]] AS act
CREATE (e:Entity:Event:TestOnly {id: 'event:fiji-' + act[0], title: act[0], name: act[0], date: '2025-01-01', known: '2025-01-01'})
CREATE (e)-[:BEARS_ON {dyad: d.id, position: '2025-01-01.001.' + e.id, earliest: '2025-01-01', latest: '2025-01-01', days: 1,
  type: act[1], quadClass: act[2], score: act[3], weight: act[4], importance: 2.0, agent: act[5], because: act[6],
  reliability: act[7], known: '2025-01-01'}]->(d)`,
      parameters: {},
    }),
  )
  await api.database.write(run => writeDaySums(run, ['dyad:FJI-WSM']))
})
afterAll(async () => {
  const text = 'MATCH (n:TestOnly) OPTIONAL MATCH (n)-[:HAS_YEAR]->(y) DETACH DELETE n, y'
  await api.database.write(run => run({ text, parameters: {} }))
  await api.close()
})

const pointOf = async (given: string, fields = 'value relation tension volume events') => {
  const { tensionArc } = await api.ask(
    `{ tensionArc(between: ["Fiji", "Samoa"], from: "2025-01-01", to: "2025-01-01", interval: DAY, ${given}) {
      points { ${fields} leftOut { value events } } } }`,
  )
  return tensionArc.points[0]
}

describe('of a visit by Fiji (4), a strike by Samoa (-9), talks of both (2) and an arson laid at Samoa’s door (-8 at half weight)', () => {
  // K = 30. Without weights S+ = 6, S- = 9 + 4 = 13: R = -70 / 49.
  const whole = -70 / 49

  test.each([
    // Of Samoa: talks, strike, arson: 10 (2 - 13) / 45
    ['by: "Apia"', -110 / 45, 1300 / 45, 3],
    // Of Fiji: visit, talks: 60 / 36
    ['by: "Fiji"', 60 / 36, 0, 2],
    ['types: [ASSAULT]', -130 / 43, 1300 / 43, 2],
    ['types: [ASSAULT, CONSULT]', whole, 1300 / 49, 4],
    ['quadClasses: [VERBAL_COOPERATION]', 60 / 36, 0, 2],
    // Without the arson: 10 (6 - 9) / 45
    ['attributed: false', -30 / 45, 900 / 45, 3],
    ['by: "WSM", types: [ASSAULT], attributed: false', -90 / 39, 900 / 39, 1],
  ])('%s leaves a relation of %d', async (given, relation, tension, events) => {
    const point = await pointOf(`weights: NONE, ${given}`)
    expect(point).toMatchObject({ events, value: point.relation })
    expect(point.relation).toBeCloseTo(relation, 12)
    expect(point.tension).toBeCloseTo(tension, 12)
    expect(point.leftOut.events).toBe(4 - events)
    // Both are told to the twelfth decimal.
    expect(point.leftOut.value).toBeCloseTo(whole - relation, 11)
  })

  test('where nothing is left out there is nothing to tell of it', async () => {
    expect((await pointOf('weights: RELIABILITY, attributed: true')).leftOut).toBeNull()
  })

  test('an event weighs by its reliability, and in full where nobody rated it', async () => {
    // S+ = 4 + 2 * 1, S- = 9 * 0.5 + 8 * 0.5: R = 10 (6 - 8.5) / 44.5
    expect((await pointOf('weights: RELIABILITY')).relation).toBeCloseTo(-25 / 44.5, 12)
    // Without the visit and the talks: -85 / 38.5; what was left out is of the same weighting.
    const { relation, leftOut } = await pointOf('weights: RELIABILITY, types: [ASSAULT]')
    expect(relation).toBeCloseTo(-85 / 38.5, 12)
    expect(leftOut.value).toBeCloseTo(-25 / 44.5 + 85 / 38.5, 12)
  })

  test('what is left out of a sum or a mean is told in their own unit', async () => {
    // All: 6 - 13 = -7, by weights 3.5: -2. Assaults: -13 of weight 1.5.
    expect(await pointOf('weights: NONE, method: GOLDSTEIN_SUM, types: [ASSAULT]', 'value relation')).toEqual(
      {
        value: -13,
        relation: null,
        leftOut: { value: 6, events: 2 },
      },
    )
    const { value, leftOut } = await pointOf(
      'weights: NONE, method: GOLDSTEIN_MEAN, types: [ASSAULT]',
      'value',
    )
    expect(value).toBeCloseTo(-13 / 1.5, 9)
    expect(leftOut.value).toBeCloseTo(-2 + 13 / 1.5, 9)
    expect(await pointOf('weights: NONE, method: GOLDSTEIN_MEAN, types: [PROTEST]', 'value events')).toEqual({
      value: null,
      events: 0,
      leftOut: { value: null, events: 4 },
    })
  })

  test('shares are those of the acts that count', async () => {
    const { tensionArc } = await api.ask(
      `{ tensionArc(between: ["Fiji", "Samoa"], from: "2025-01-01", to: "2025-01-01", interval: DAY, weights: NONE, by: "Samoa") {
        points { relation contributions { share weight event { id } } } explain(on: "2025-01-01") { terms { event { id } term } } } }`,
    )
    const [{ contributions }] = tensionArc.points
    const ids = ['event:fiji-strike', 'event:fiji-arson', 'event:fiji-talks']
    expect(contributions.map(({ event }: { event: { id: string } }) => event.id)).toEqual(ids)
    expect(tensionArc.explain.terms.map(({ event }: { event: { id: string } }) => event.id)).toEqual(ids)
  })

  test('the tension of the pair on a day takes the same filters', async () => {
    const { dyad } = await api.ask(
      '{ dyad(between: ["Fiji", "Samoa"]) { tension(weights: NONE, by: "Fiji", types: [CONSULT]) { date relation leftOut { events } } none: tension(types: [PROTEST]) { date } } }',
    )
    expect(dyad.tension).toEqual({ date: '2025-01-01', relation: 1.666666666667, leftOut: { events: 2 } })
    expect(dyad.none).toBeNull()
  })
})

test('all types together are the curve without a filter, to the last bit', async () => {
  const { all, types } = await api.ask(`{
    all: tensionArc(between: ["Baku", "Moscow"], interval: DAY) { points { date relation tension volume events } }
    types: tensionArc(between: ["Baku", "Moscow"], interval: DAY, quadClasses: [VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT]) {
      points { date relation tension volume events } }
  }`)
  expect(all.points.length).toBeGreaterThan(1_000)
  expect(types).toEqual(all)
})

test('a curve is the same, to the last bit, whether its events are asked for or not', async () => {
  const { sums, events } = await api.ask(`{
    sums: tensionArc(between: ["Baku", "Moscow"], by: "Baku", to: "2025-12", from: "2025-12") { points { date relation volume } }
    events: tensionArc(between: ["Baku", "Moscow"], by: "Baku", to: "2025-12", from: "2025-12") { points { date relation volume rest { events } } }
  }`)
  for (const [place, { rest, ...point }] of events.points.entries()) expect(point).toEqual(sums.points[place])
})

test('both sides escalated in June and July 2025, Baku first', async () => {
  const { baku, moscow } = await api.ask(`{
    baku: tensionArc(between: ["Baku", "Moscow"], from: "2025-06", to: "2025-08", interval: MONTH, weights: NONE, by: "Baku") { points { tension events leftOut { events } } }
    moscow: tensionArc(between: ["Baku", "Moscow"], from: "2025-06", to: "2025-08", interval: MONTH, weights: NONE, by: "Kremlin") { points { tension events leftOut { events } } }
  }`)
  expect(baku.points[0].tension).toBeGreaterThan(moscow.points[0].tension)
  expect(moscow.points[2].tension).toBeGreaterThan(baku.points[2].tension)
  // What is not Moscow's alone is Baku's or of both.
  for (const [place, { events }] of baku.points.entries())
    expect(events).toBeGreaterThanOrEqual(moscow.points[place].leftOut.events)
})

test('a curve as it was known on a day ends with what was known, and tells what was told later', async () => {
  const { short, then, now } = await api.ask(`{
    short: tensionArc(between: ["Baku", "Moscow"], evidence: { asKnownOn: "2025-07-15" }) { from to }
    then: tensionArc(between: ["Baku", "Moscow"], weights: NONE, from: "2022-02-22", to: "2026-04-15", evidence: { asKnownOn: "2025-07-15" }) { from to points { date relation events leftOut { value events } } }
    now: tensionArc(between: ["Baku", "Moscow"], weights: NONE) { from to points { date relation events } }
  }`)
  expect(short).toEqual({ from: '2022-02-22', to: '2025-07-10' })
  expect([then.from, then.to]).toEqual([now.from, now.to])
  for (const [place, { date, relation, events, leftOut }] of then.points.entries()) {
    const point = now.points[place]
    expect(date).toBe(point.date)
    expect(events + leftOut.events).toBe(point.events)
    expect(relation + leftOut.value).toBeCloseTo(point.relation, 12)
  }
  expect(then.points.at(-1).leftOut.events).toBeGreaterThan(50)
})

test.each([
  ['by: "Kyiv"', 'by', '"by" names one side of the pair, AZE or RUS; "Kyiv" is neither.'],
  ['method: TSINGHUA, start: 9.5', 'start', '"start" must be from -9 to 9; 9.5 was asked for.'],
])('%s is refused with what would be right', async (given, argument, message) => {
  const { errors } = await api.answer(
    `{ tensionArc(between: ["Baku", "Moscow"], ${given}) { points { date } } }`,
  )
  expect(errors[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT', argument } })
})

test('a state that is no side of a pair is refused at that pair alone', async () => {
  const { data, errors } = await api.answer(
    '{ dyads(first: 100) { nodes { id tension(by: "Baku", on: "2025-07-15") { events } } } }',
  )
  const nodes: { id: string; tension: unknown }[] = data.dyads.nodes
  expect(nodes[0]).toMatchObject({ id: 'dyad:AZE-RUS', tension: { events: 54 } })
  const place = nodes.findIndex(({ id }) => id === 'dyad:RUS-UKR')
  expect(nodes[place]?.tension).toBeNull()
  expect(errors).toContainEqual(
    expect.objectContaining({
      message: '"by" names one side of the pair, RUS or UKR; "Baku" is neither.',
      path: ['dyads', 'nodes', place, 'tension'],
    }),
  )
})
