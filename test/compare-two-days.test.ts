import { isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../src/graphql/schema.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const CRASH = 'claim:2024-12-25-azal-8243-crash'
type Told = { claim: { id: string; known: string }; effects: unknown }

const COMPARE = `query ($days: [Day!]!) {
  compare(between: ["Moscow", "Baku"], knownOn: $days, from: "2024-12-24", to: "2025-01-05", interval: DAY) {
    knownOn
    dyad { id }
    events { id known }
    claims { effects { effect others { id known } } claim { id known about { id } } }
    points { date before { relation events } after { relation events } difference }
  }
}`

test('in the week after the crash seven acts became known, whose deed it was, and that it was shot at before it was sure that birds were told of', async () => {
  const { compare } = await api.ask(COMPARE, { days: ['2025-01-05', '2024-12-26'] })
  expect(compare.knownOn).toEqual(['2024-12-26', '2025-01-05'])
  expect(compare.dyad).toEqual({ id: 'dyad:AZE-RUS' })
  expect(compare.events).toHaveLength(8)
  expect(compare.events.map(({ id }: { id: string }) => id)).toContain('event:2024-12-28-putin-apology-call')
  for (const { id, known } of compare.events)
    expect([id, known > '2024-12-26' && known <= '2025-01-05']).toEqual([
      id,
      id !== 'event:2024-12-25-azal-8243-crash',
    ])
  const claims = compare.claims.map(({ claim, effects }: Told) => [claim.id, claim.known, effects])
  const adds = [{ effect: 'ADDS', others: [] }]
  expect(claims.slice(0, 4)).toEqual([
    [`${CRASH}/12`, '2024-12-29', adds],
    [`${CRASH}/2`, '2024-12-29', adds],
    [`${CRASH}/5`, '2024-12-30', adds],
    [`${CRASH}/1`, '2024-12-31', adds],
  ])
})

test('the curve of the past moves by what became known, and only then', async () => {
  const { compare } = await api.ask(COMPARE, { days: ['2024-12-26', '2025-01-05'] })
  const { early, late } = await api.ask(`
    query {
      early: dyad(between: ["Baku", "Moscow"], evidence: { asKnownOn: "2024-12-26" }) { tension(on: "2025-01-05") { relation } }
      late: dyad(between: ["Baku", "Moscow"], evidence: { asKnownOn: "2025-01-05" }) { tension(on: "2025-01-05") { relation } }
    }`)
  const last = compare.points.at(-1)
  expect(last.before.relation).toBe(early.tension.relation)
  expect(last.after.relation).toBe(late.tension.relation)
  expect(last.difference).toBe(late.tension.relation - early.tension.relation)
  const [eve] = compare.points
  expect(eve).toMatchObject({ date: '2024-12-24', difference: 0 })
})

const CHANGES = `query ($days: [Day!]!, $evidence: EvidenceInput) {
  compare(between: ["Baku", "Moscow"], knownOn: $days, evidence: $evidence) {
    events { id }
    claims { claim { id } effects { effect others { id } } }
  }
}`
type Change = { claim: { id: string }; effects: { effect: string; others: { id: string }[] }[] }
const NOVEMBER = ['2025-11-13', '2025-11-22']

async function changesOf(
  days: readonly string[],
  evidence?: object,
): Promise<Map<string, Change['effects']>> {
  const { compare } = await api.ask(CHANGES, { days, evidence })
  return new Map(compare.claims.map(({ claim, effects }: Change) => [claim.id, effects]))
}

test('38 of the 67 aboard bears out what Baku said, and is no news against the slip that nobody holds to', async () => {
  const changes = await changesOf(NOVEMBER)
  expect(changes.get(`${CRASH}/6`)).toEqual([{ effect: 'CORROBORATES', others: [{ id: `${CRASH}/5` }] }])
})

test('the slip itself contradicted what was known when it came', async () => {
  const changes = await changesOf(['2025-06-28', '2025-06-30'])
  expect(changes.get(`${CRASH}/4`)).toEqual([{ effect: 'CONTRADICTS', others: [{ id: `${CRASH}/5` }] }])
})

test('"lost in December 2024" adds nothing: the day was known with the event', async () => {
  const changes = await changesOf(NOVEMBER)
  expect(changes.get(`${CRASH}/7`)).toEqual([{ effect: 'REPEATS', others: [] }])
})

test('where nobody had said so, a claim adds', async () => {
  const changes = await changesOf(NOVEMBER)
  expect(changes.get(`${CRASH}/11`)).toEqual([{ effect: 'ADDS', others: [] }])
})

test('without one publisher only what the others told is compared', async () => {
  const without = await changesOf(NOVEMBER, { exclude: ['Kyiv Independent'] })
  expect([...without.keys()].filter(id => id.startsWith(CRASH))).toEqual([])
  expect(without.size).toBeGreaterThan(0)
  // It knew of the crash since June, and of no figure but its own slip.
  const alone = await changesOf(NOVEMBER, { only: ['Kyiv Independent'] })
  expect(alone.get(`${CRASH}/6`)).toEqual([{ effect: 'ADDS', others: [] }])
})

test('what is compared under evidence is what either day tells under it', async () => {
  const evidence = { excludeStateMedia: true }
  const range = 'between: ["Baku", "Moscow"], from: "2025-11-22", to: "2025-11-22", interval: DAY'
  const variables = {
    evidence,
    first: { ...evidence, asKnownOn: '2025-11-13' },
    second: { ...evidence, asKnownOn: '2025-11-22' },
  }
  const { compare, early, late } = await api.ask(
    `query ($evidence: EvidenceInput, $first: EvidenceInput, $second: EvidenceInput) {
      compare(${range}, knownOn: ["2025-11-13", "2025-11-22"], evidence: $evidence) { points { before { relation } after { relation } } }
      early: tensionArc(${range}, evidence: $first) { points { relation } }
      late: tensionArc(${range}, evidence: $second) { points { relation } }
    }`,
    variables,
  )
  expect(compare.points).toEqual([{ before: early.points[0], after: late.points[0] }])
  expect(early.points[0].relation).not.toBe(late.points[0].relation)
})

test('the days are said once', async () => {
  const { errors } = await api.answer(CHANGES, { days: NOVEMBER, evidence: { asKnownOn: '2025-11-22' } })
  expect(errors[0]?.message).toBe('"knownOn" says on which days it was known; leave "asKnownOn" out here.')
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'evidence.asKnownOn' })
})

test('two different days are needed', async () => {
  const one = await api.answer(COMPARE, { days: ['2025-01-05'] })
  expect(one.errors[0]?.message).toBe(
    '"knownOn" takes two days, such as ["2024-12-26", "2025-01-05"]; 1 were given.',
  )
  const same = await api.answer(COMPARE, { days: ['2025-01-05', '2025-01-05'] })
  expect(same.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'knownOn' })
})

test('every question that is answered with facts can be held to evidence', () => {
  const query = contract().getQueryType()
  const without = isObjectType(query)
    ? Object.values(query.getFields()).filter(({ args }) => !args.some(({ name }) => name === 'evidence'))
    : []
  // A name means what it means, whoever says so.
  expect(without.map(({ name }) => name)).toEqual(['resolve', 'dossiers'])
})

test('both curves run as far as what was known on the later day, point beside point', async () => {
  const { compare, late } = await api.ask(`{
    compare(between: ["Baku", "Moscow"], knownOn: ["2024-12-26", "2025-11-22"], interval: MONTH) {
      points { date before { relation } after { relation } }
    }
    late: tensionArc(between: ["Baku", "Moscow"], interval: MONTH, evidence: { asKnownOn: "2025-11-22" }) {
      from to points { date relation }
    }
  }`)
  const { early } = await api.ask(
    `query ($from: Period, $to: Period) {
      early: tensionArc(between: ["Baku", "Moscow"], from: $from, to: $to, interval: MONTH, evidence: { asKnownOn: "2024-12-26" }) {
        points { relation }
      }
    }`,
    { from: late.from, to: late.to },
  )
  type Compared = { date: string; before: { relation: number }; after: { relation: number } }
  const points: readonly Compared[] = compare.points
  expect(points.map(({ date, after }) => ({ date, ...after }))).toEqual(late.points)
  expect(points.map(({ before }) => before)).toEqual(early.points)
})

test('whatever is compared is told as it was known on the later day', async () => {
  const event = 'id title claims { known } documents { published } casualties { killed { min max } }'
  const { compare } = await api.ask(
    `query ($days: [Day!]!) {
      compare(between: ["Baku", "Moscow"], knownOn: $days, from: "2024-12-25", to: "2024-12-26", interval: DAY) {
        dyad { latest claims { known } }
        events { ${event} }
        claims { claim { known about { ... on Event { title } } } }
        points { before { contributions { event { id } } } after { contributions { event { ${event} } } } }
      }
    }`,
    { days: ['2024-12-30', '2024-12-24'] },
  )
  const crash = compare.events.find(({ id }: { id: string }) => id === 'event:2024-12-25-azal-8243-crash')
  expect(crash.title).not.toContain('38')
  expect(crash.claims.length).toBeGreaterThan(0)
  expect(compare.dyad.latest <= '2024-12-30').toBe(true)
  const told = JSON.stringify(compare)
  const days = [...told.matchAll(/"(?:known|published)":"([^"]*)"/g)].map(([, day = '']) => day)
  expect(days.length).toBeGreaterThan(20)
  expect(days.filter(day => day > '2024-12-30')).toEqual([])
  expect(JSON.stringify(compare.points)).toContain('azal-8243-crash')
  expect(told).not.toContain('38 dead')
})

test('what the rest of its evidence leaves out is not told below it either', async () => {
  const { compare } = await api.ask(
    `query ($days: [Day!]!, $evidence: EvidenceInput) {
      compare(between: ["Baku", "Moscow"], knownOn: $days, evidence: $evidence) { events { sources { name } } }
    }`,
    { days: NOVEMBER, evidence: { only: ['Kyiv Independent'] } },
  )
  expect(compare.events.length).toBeGreaterThan(0)
  for (const { sources } of compare.events) expect(sources).toEqual([{ name: 'Kyiv Independent' }])
})
