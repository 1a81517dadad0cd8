import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** docs/tension-index.md, "Reference figures": the dossier with every event at weight 1, and half for affected. */
test.each([
  ['2023-12-31', 1.76, 11.6, 25],
  ['2024-12-24', 4.3, 1.2, 42],
  ['2024-12-31', 0.68, 29.5, 51],
  ['2025-07-15', -3.43, 54.3, 84],
  ['2025-08-31', -4.65, 63.3, 104],
  ['2025-10-26', -0.91, 44.6, 118],
  ['2025-11-09', -0.34, 42.4, 122],
  ['2025-11-23', -0.85, 44.6, 125],
  ['2026-04-26', 0.45, 34.1, 150],
])('on %s Baku and Moscow stand at %d, with %d of tension', async (day, relation, tension, events) => {
  const { tensionArc } = await api.ask(
    `query ($day: Period!) { tensionArc(between: ["Baku", "Moscow"], from: $day, to: $day, interval: DAY, weights: NONE) {
      points { date relation tension events }
    } }`,
    { day },
  )
  const [point] = tensionArc.points
  expect(point).toMatchObject({ date: day, events })
  expect(point.relation).toBeCloseTo(relation, 2)
  expect(point.tension).toBeCloseTo(tension, 1)
})

test('shares and rest of every point add up to its relation', async () => {
  const { tensionArc } = await api.ask(`{
    tensionArc(between: ["AZE", "RUS"], from: "2024-12", to: "2025-11", interval: MONTH) {
      points { relation contributions(first: 4) { share } rest(first: 4) { share } all: contributions(first: 1000) { share } }
    }
  }`)
  expect(tensionArc.points).toHaveLength(12)
  for (const { relation, contributions, rest, all } of tensionArc.points) {
    const sum = (shares: { share: number }[]) => shares.reduce((total, { share }) => total + share, 0)
    expect(sum(contributions) + rest.share).toBeCloseTo(relation, 9)
    expect(sum(all)).toBeCloseTo(relation, 9)
  }
})

test('the downing of the airliner is what turned December 2024', async () => {
  const { tensionArc } = await api.ask(`{
    tensionArc(between: ["Moscow", "Baku"], from: "2024-12-25", to: "2024-12-25", interval: DAY) {
      states { name } dyad { id }
      points { contributions(first: 1) { share because weight event { id title date sources { name } } } }
    }
  }`)
  expect(tensionArc.states).toEqual([{ name: 'Azerbaijan' }, { name: 'Russia' }])
  expect(tensionArc.dyad).toEqual({ id: 'dyad:AZE-RUS' })
  const [{ contributions }] = tensionArc.points
  expect(contributions[0]).toMatchObject({
    because: 'ACTOR_RECIPIENT',
    weight: 2,
    event: { id: 'event:2024-12-25-azal-8243-crash', date: '2024-12-25' },
  })
  expect(contributions[0].event.sources).toContainEqual({ name: 'Trend' })
})

test('the days of highest tension lie in August 2025', async () => {
  const { tensionArc } = await api.ask(`{
    tensionArc(between: ["Baku", "Moscow"], interval: DAY) {
      points(orderBy: { field: TENSION, direction: DESC }, first: 5) { date tension }
    }
  }`)
  const tensions = tensionArc.points.map(({ tension }: { tension: number }) => tension)
  expect(tensions).toEqual([...tensions].sort((a, b) => b - a))
  for (const { date } of tensionArc.points) expect(date).toMatch(/^2025-08/)
})

test('a weekly point stands on a Sunday, and the last one on the day asked for', async () => {
  const { tensionArc } = await api.ask(`{
    tensionArc(between: ["Baku", "Moscow"], from: "2025-11-03", to: "2025-11-19") { interval from to points { date } }
  }`)
  expect(tensionArc).toEqual({
    interval: 'WEEK',
    from: '2025-11-03',
    to: '2025-11-19',
    points: [{ date: '2025-11-09' }, { date: '2025-11-16' }, { date: '2025-11-19' }],
  })
})

test('the permalink asks the same question again', async () => {
  const { tensionArc } = await api.ask(`{
    tensionArc(between: ["Baku", "Moscow"], from: "2025", to: "2025", interval: MONTH, halfLife: 30, inertia: 10) {
      permalink points { relation }
    }
  }`)
  const query = new URL(tensionArc.permalink, 'http://localhost').searchParams.get('query') ?? ''
  const again = await api.ask(query)
  expect(again.tensionArc.points.map(({ relation }: { relation: number }) => ({ relation }))).toEqual(
    tensionArc.points,
  )
})

test('two states on which nothing bears stand at nothing, and no hub is invented for them', async () => {
  const { tensionArc, dyad } = await api.ask(`{
    dyad(between: ["Fiji", "Peru"]) { id }
    tensionArc(between: ["Fiji", "Peru"], from: "2025-01-01", to: "2025-01-01", interval: DAY) {
      dyad { id } states { name } eventCount points { relation tension volume events }
    }
  }`)
  expect(dyad).toBeNull()
  expect(tensionArc).toEqual({
    dyad: null,
    states: [{ name: 'Fiji' }, { name: 'Peru' }],
    eventCount: 0,
    points: [{ relation: 0, tension: 0, volume: 0, events: 0 }],
  })
})

test('where neither an event nor the question gives a range there is none, and no point', async () => {
  const { tensionArc, arcRows, unknown } = await api.ask(`{
    tensionArc(between: ["Fiji", "Peru"]) {
      from to points { date } changePoints { date } changePointsReason phases { from } explain(on: "2025-01-01") { relation } permalink
    }
    arcRows(between: ["Fiji", "Peru"]) { date }
    unknown: tensionArc(between: ["Baku", "Moscow"], evidence: { asKnownOn: "2000-01-01" }) { from to points { date } }
  }`)
  expect(tensionArc).toEqual({
    from: null,
    to: null,
    points: [],
    changePoints: null,
    changePointsReason: 'No event bears on the pair.',
    phases: null,
    explain: { relation: 0 },
    permalink: expect.not.stringMatching(/from%3A|from:/),
  })
  expect(arcRows).toEqual([])
  expect(unknown).toEqual({ from: null, to: null, points: [] })
})

test.each([
  ['between: ["Baku", "Baku"]', '"Baku" and "Baku" are the same state; "between" takes two different ones.'],
  ['between: ["Baku"]', '"between" takes two states, such as ["France", "Germany"]; 1 were given.'],
  [
    'between: ["Baku", "Moscow"], from: "2025-02", to: "2025-01"',
    '"from" (2025-02) must not be after "to" (2025-01).',
  ],
  ['between: ["Baku", "Moscow"], from: "0001", to: "2025", interval: DAY', /more than 4000 points/],
])('%s is refused with what would be right', async (args, message) => {
  const { errors } = await api.answer(`{ tensionArc(${args}) { points { date } } }`)
  expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  expect(errors[0]?.message).toMatch(message)
})

test.each(['halfLife: 0', 'halfLife: -3', 'inertia: -1', 'halfLife: 4000'])(
  '%s is out of range',
  async args => {
    const { errors } = await api.answer(
      `{ tensionArc(between: ["Baku", "Moscow"], ${args}) { points { date } } }`,
    )
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: args.split(':')[0] })
  },
)

test('more shares than can be read are refused', async () => {
  const { errors } = await api.answer(`{
    tensionArc(between: ["Baku", "Moscow"], interval: DAY) { points { contributions(first: 1000) { share } } }
  }`)
  expect(errors[0]).toMatchObject({
    message: 'Too many shares at once; ask for the contributions of fewer points.',
    extensions: { code: 'COST_LIMIT' },
  })
})

test('the tension of pairs on a day is that of their arcs, all in one answer', async () => {
  const { dyads } = await api.ask(
    '{ dyads(first: 5) { nodes { states { iso3 } latest now: tension { date tension } then: tension(on: "2025-07-15") { date relation tension volume events } } } }',
  )
  expect(dyads.nodes).toHaveLength(5)
  for (const { states, latest, now, then } of dyads.nodes) {
    const { tensionArc } = await api.ask(
      'query ($b: [String!]!) { tensionArc(between: $b, to: "2025-07-15", from: "2025-07-15", interval: DAY) { points { date relation tension volume events } } }',
      { b: states.map(({ iso3 }: { iso3: string }) => `ISO3:${iso3}`) },
    )
    expect(then).toEqual(tensionArc.points[0])
    expect(now.date).toBe(latest)
  }
})

test('the tension of a pair as it was known on a day leaves out what was told later, and its shares still add up', async () => {
  const query = `query ($day: Day!) {
    event(id: "event:2024-12-28-putin-apologises-to-aliyev", evidence: { asKnownOn: $day }) {
      bearsOn { dyad { id tension(on: "2024-12-31") { relation events contributions(first: 1000) { share event { id known } } } } }
    }
    dyad(between: ["Baku", "Moscow"]) { tension(on: "2024-12-31") { relation events } }
  }`
  const events = await api.ask(
    '{ events(filter: { between: ["Baku", "Moscow"], from: "2024-12-28", to: "2024-12-28" }) { nodes { id known } } }',
  )
  const [apology] = events.events.nodes
  const { event, dyad } = await api.ask(
    query.replace('event:2024-12-28-putin-apologises-to-aliyev', apology.id),
    { day: '2025-01-05' },
  )
  const { tension } = event.bearsOn.find(
    (bearing: { dyad: { id: string } }) => bearing.dyad.id === 'dyad:AZE-RUS',
  ).dyad
  expect(tension.events).toBeLessThan(dyad.tension.events)
  const told = tension.contributions.map((share: { event: { known: string } }) => share.event.known)
  expect(told.every((known: string) => known <= '2025-01-05')).toBe(true)
  const sum = tension.contributions.reduce((total: number, { share }: { share: number }) => total + share, 0)
  expect(sum).toBeCloseTo(tension.relation, 9)
})

test('a pair on which nothing bears has no tension, and a half-life of nothing is refused at its place', async () => {
  const { data, errors } = await api.answer(
    '{ dyad(between: ["Baku", "Moscow"]) { id tension(halfLife: 0) { date } } }',
  )
  expect(data.dyad).toEqual({ id: 'dyad:AZE-RUS', tension: null })
  expect(errors[0]).toMatchObject({
    path: ['dyad', 'tension'],
    extensions: { code: 'BAD_USER_INPUT', argument: 'halfLife' },
  })
})

test('one point taken apart twice with other numbers is two answers, each adding up', async () => {
  const { tensionArc } =
    await api.ask(`{ tensionArc(between: ["Baku", "Moscow"], from: "2025-08-31", to: "2025-08-31", interval: DAY) {
    points { relation one: contributions(first: 1) { share } three: contributions(first: 3) { share } after: rest(first: 3) { share events } rest(first: 1) { share events } }
  } }`)
  const [{ relation, one, three, after, rest }] = tensionArc.points
  expect([one.length, three.length, rest.events - after.events]).toEqual([1, 3, 2])
  const sum = (shares: { share: number }[]) => shares.reduce((total, { share }) => total + share, 0)
  expect(sum(one) + rest.share).toBeCloseTo(relation, 9)
  expect(sum(three) + after.share).toBeCloseTo(relation, 9)
})
