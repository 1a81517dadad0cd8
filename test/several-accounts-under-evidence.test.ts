import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const KYIV_INDEPENDENT = { only: ['document:seed-kyivindependent-20251114'] }
const MISSILE = 'event:2025-11-14-kyiv-embassy-missile'

const ask = (query: string, evidence: object) =>
  api.ask(`query ($evidence: EvidenceInput) { ${query} }`, { evidence })

test('a weapon and a place that two name in words of their own are what two say', async () => {
  const { event } = await ask(
    `event(id: "${MISSILE}", evidence: $evidence) { weapons { id } facilities { id } affected { ... on Node { id } } }`,
    { minSpeakers: 2 },
  )
  // Patriot is what Moscow alone says.
  expect(event.weapons).toEqual([{ id: 'weapon:iskander' }])
  expect(event.facilities).toContainEqual({ id: 'facility:embassy-aze-kyiv' })
  expect(event.affected).toEqual([{ id: 'state:AZE' }])
})

test('where a claim tells one side of an exchange, nobody acts upon himself', async () => {
  const fields = 'actors { ... on Node { id } } recipients { ... on Node { id } }'
  const exchange = 'event:2025-10-10-kartavykh-house-arrest-agayev-freed'
  const { event } = await ask(`event(id: "${exchange}", evidence: $evidence) { ${fields} }`, KYIV_INDEPENDENT)
  expect(event).toEqual({ actors: [{ id: 'state:AZE' }], recipients: [] })
  const { eventRows } = await ask(
    'eventRows(filter: { between: ["Baku", "Moscow"], types: [RETREAT] }, evidence: $evidence) { id actorIds recipientIds }',
    KYIV_INDEPENDENT,
  )
  expect(eventRows).toContainEqual({ id: exchange, actorIds: 'state:AZE', recipientIds: null })
})

test('an outcome that is not told finds nothing', async () => {
  const incidents = (outcomes: string) =>
    ask(
      `facility(name: "facility:embassy-aze-kyiv", evidence: $evidence) { incidents${outcomes} { nodes { outcome event { id } } } }`,
      KYIV_INDEPENDENT,
    )
  expect((await incidents('')).facility.incidents.nodes).toContainEqual({
    outcome: null,
    event: { id: MISSILE },
  })
  expect((await incidents('(outcomes: [HIT])')).facility.incidents.nodes).toEqual([])
})

test('how long ago it was, where two documents differ about the day', async () => {
  const { span } = await ask(
    'span(from: "event:2022-03-kharkiv-consulate-hit", to: "2022-04-01", evidence: $evidence) { from min max unit }',
    { only: ['document:caliber-20251114-summons', 'document:azernews-20220306-190303'] },
  )
  expect(span).toEqual({ from: '[..2022-03-06,2022-03-10]', min: 22, max: null, unit: 'DAY' })
})

test('a month says nothing beside a day in it', async () => {
  const { event } = await ask(
    'event(id: "event:2022-03-kharkiv-consulate-hit", evidence: $evidence) { date }',
    {
      only: [
        'document:caliber-20251114-summons',
        'document:azernews-20220306-190303',
        'document:seed-kyivindependent-20251114',
      ],
    },
  )
  expect(event.date).toBe('[..2022-03-06,2022-03-10]')
})

test('who is known to have served once speaks for the state on the next day too', async () => {
  const { event } = await api.ask(
    '{ event(id: "event:2023-01-29-embassy-tehran-closed") { corroboration { voices { ... on Node { id } } } } }',
  )
  const voices = event.corroboration.voices.map(({ id }: { id: string }) => id)
  expect(voices).toContain('state:AZE')
  expect(voices).not.toContain('person:khalaf-khalafov')
})

test('who denies an event does not bear it out', async () => {
  const { event } = await api.ask(
    '{ event(id: "event:2022-03-26-farrukh-russian-mod-accusation") { reliability corroboration { speakers } claims { strength } } }',
  )
  expect(event.claims).toContainEqual({ strength: 'DENIES' })
  expect(event).toMatchObject({ reliability: 'LOW', corroboration: { speakers: 1 } })
})

test('a title that is one side’s claim names the side', async () => {
  const { event } = await ask(
    'event(id: "event:2025-06-27-yekaterinburg-raids", evidence: $evidence) { title titleFrom }',
    { excludeStateMedia: true },
  )
  expect(event.titleFrom).toBe('CLAIM')
  expect(event.title).toBe('Azerbaijani MFA: nine people detained, two killed')
})

test('a claim that refers to another event does not bring its title, which draws on other documents', async () => {
  const apology = 'claim:2024-12-28-putin-apology-call/3'
  const { claim, claimRows } = await ask(
    `claim(id: "${apology}", evidence: $evidence) { value }
    claimRows(filter: { about: "event:2024-12-28-putin-apology-call", properties: [motive] }, evidence: $evidence) { id value }`,
    { asKnownOn: '2025-01-05' },
  )
  expect(claim.value).toBe('event:2024-12-25-azal-8243-crash')
  expect(claimRows).toContainEqual({ id: apology, value: 'event:2024-12-25-azal-8243-crash' })
  const { claim: whole } = await api.ask(`{ claim(id: "${apology}") { value } }`)
  expect(whole.value).toMatch(/38 dead/)
})

test('organisations of which a document knows nothing are not listed by it', async () => {
  const { organizations } = await ask(
    'organizations(first: 100, evidence: $evidence) { nodes { id } }',
    KYIV_INDEPENDENT,
  )
  const listed = organizations.nodes.map(({ id }: { id: string }) => id)
  expect(listed).toContain('organization:aze-mfa')
  expect(listed).not.toContain('organization:tass')
  const { organizations: all } = await api.ask('{ organizations { totalCount } }')
  expect(listed.length).toBeLessThan(all.totalCount / 2)
})

test('a pair has no day but what the documents left give: of the crash an article knows the month', async () => {
  const pair = 'dyad(between: ["Kazakhstan", "Russia"], evidence: $evidence) { eventCount earliest latest }'
  expect((await ask(pair, KYIV_INDEPENDENT)).dyad).toEqual({
    eventCount: 1,
    earliest: '2024-12-01',
    latest: '2024-12-31',
  })
})

test('one sentence about two strikes is one act on the curve', async () => {
  const { tensionArc } = await ask(
    'tensionArc(between: ["Baku", "Moscow"], from: "2025-11-30", to: "2025-11-30", interval: DAY, evidence: $evidence) { explain(on: "2025-11-30", first: 100) { terms { event { id title } } } }',
    KYIV_INDEPENDENT,
  )
  const strikes = tensionArc.explain.terms.filter(({ event }: { event: { title: string } }) =>
    event.title.includes('oil depot'),
  )
  expect(strikes.map(({ event }: { event: { id: string } }) => event.id)).toEqual([
    'event:2025-08-08-socar-depot-strike',
  ])
})
