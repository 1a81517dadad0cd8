import { isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../src/graphql/schema.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const COMPARE = `query ($days: [Day!]!) {
  compare(between: ["Moscow", "Baku"], knownOn: $days, from: "2024-12-24", to: "2025-01-05", interval: DAY) {
    knownOn
    dyad { id }
    events { id known }
    claims { effect claim { id known about { id } } others { id known } }
    points { date before { relation events } after { relation events } difference }
  }
}`

test('in the week after the crash seven acts became known, and a claim that contradicts the bird strike', async () => {
  const { compare } = await api.ask(COMPARE, { days: ['2025-01-05', '2024-12-26'] })
  expect(compare.knownOn).toEqual(['2024-12-26', '2025-01-05'])
  expect(compare.dyad).toEqual({ id: 'dyad:AZE-RUS' })
  expect(compare.events).toHaveLength(7)
  expect(compare.events.map(({ id }: { id: string }) => id)).toContain('event:2024-12-28-putin-apology-call')
  for (const { known } of compare.events) expect(known > '2024-12-26' && known <= '2025-01-05').toBe(true)
  const [first] = compare.claims
  expect(first.effect).toBe('CONTRADICTS')
  expect(first.others).toHaveLength(1)
  expect(first.others[0].known <= '2024-12-26').toBe(true)
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
  // A name means what it means, whoever says so; `compare` is a comparison of evidence itself.
  expect(without.map(({ name }) => name)).toEqual(['resolve', 'dossiers', 'compare'])
})
