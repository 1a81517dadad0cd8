import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Edge = { certain: boolean; node: { date: string } }

test('a range keeps what may have happened in it and marks what need not have', async () => {
  const { events } = await api.ask(`{
    events(filter: { between: ["Baku", "Moscow"], from: "2025-08-03", to: "2025-08-15" }) { totalCount edges { certain node { date } } }
  }`)
  expect(events.edges).toEqual([
    { certain: false, node: { date: '2025-08-02/2025-08-04' } },
    { certain: true, node: { date: '2025-08-06' } },
    { certain: true, node: { date: '2025-08-08' } },
    { certain: true, node: { date: '2025-08-09' } },
    { certain: true, node: { date: '2025-08-13' } },
  ])
})

test('what is only said to be about then surely lies nowhere; without a range all is certain', async () => {
  const { within, all } = await api.ask(`{
    within: events(filter: { text: "Solovyov", from: "2025" }) { edges { certain node { id } } }
    all: events(filter: { text: "Solovyov" }) { edges { certain cursor node { id } } }
  }`)
  const id = 'event:2025-08-10-solovyov-threat'
  expect(within.edges).toContainEqual({ certain: false, node: { id } })
  expect(all.edges.every(({ certain }: Edge) => certain)).toBe(true)
})

test('what need not have happened then can be left out, or asked for alone; together they are all', async () => {
  const filter = (certain: string) =>
    `filter: { involving: "Azerbaijan", from: "2025-07-05", to: "2025-08-15"${certain} }`
  const { sure, unsure, all } = await api.ask(`{
    sure: events(${filter(', certain: true')}, first: 100) { totalCount edges { certain } }
    unsure: events(${filter(', certain: false')}, first: 100) { totalCount edges { certain node { id } } }
    all: events(${filter('')}, first: 100) { totalCount }
  }`)
  expect(sure.edges.every(({ certain }: Edge) => certain)).toBe(true)
  expect(unsure.edges.some(({ certain }: Edge) => certain)).toBe(false)
  expect(unsure.edges).toContainEqual({ certain: false, node: { id: 'event:2025-07-kyiv-embassy-drone' } })
  expect(sure.totalCount + unsure.totalCount).toBe(all.totalCount)
})

test('each source keeps its own date of an event, as exact as it says and bounded where it bounds', async () => {
  const { event } = await api.ask(`{
    event(id: "event:2022-03-kharkiv-consulate-hit") {
      date precision
      dates { date earliest latest precision attributedTo { name } claim { id } documents { source { name } } }
    }
  }`)
  expect(event.date).toBe('2022-03')
  expect(event.precision).toBe('MONTH')
  expect(
    event.dates.map(({ date, earliest, latest, precision }: Record<string, string | null>) => [
      date,
      earliest,
      latest,
      precision,
    ]),
  ).toEqual([
    ['2022-03', '2022-03-01', '2022-03-31', 'MONTH'],
    ['../2022-03-06', null, '2022-03-06', 'BOUND'],
    ['2022-03-10', '2022-03-10', '2022-03-10', 'DAY'],
  ])
  expect(event.dates[1]).toMatchObject({
    attributedTo: { name: 'Ministry of Foreign Affairs of Azerbaijan' },
    documents: [{ source: { name: 'Azernews' } }],
  })
})

test('a claim holds for its own time, an open end stays open, and one that names no time is left out', async () => {
  const { dyad, state } = await api.ask(`{
    dyad(between: ["Baku", "Moscow"]) {
      all: claims(properties: [relationsStatus]) { id validity validFrom validTo }
      october: claims(properties: [relationsStatus], on: "2025-10-15") { id }
      later: claims(from: "2026") { id }
      before: claims(to: "2024-11") { id }
    }
    state(code: "Azerbaijan") { stance: claims(on: "2023-05-01") { validity validFrom validTo } after: claims(from: "2025-11-15") { id } }
  }`)
  expect(dyad.all).toEqual([
    {
      id: 'claim:2024-12-25-azal-8243-crash/8',
      validity: '2024-12/..',
      validFrom: '2024-12-01',
      validTo: null,
    },
    {
      id: 'claim:2025-06-27-yekaterinburg-raids/11',
      validity: null,
      validFrom: null,
      validTo: null,
    },
    { id: 'claim:2025-06-30-sputnik-raid/7', validity: null, validFrom: null, validTo: null },
    {
      id: 'claim:2025-11-14-baku-summons-yevdokimov/13',
      validity: '2025-10',
      validFrom: '2025-10-01',
      validTo: '2025-10-31',
    },
  ])
  expect(dyad.october).toEqual([
    { id: 'claim:2024-12-25-azal-8243-crash/8' },
    { id: 'claim:2025-11-14-baku-summons-yevdokimov/13' },
  ])
  expect(dyad.later).toEqual([{ id: 'claim:2024-12-25-azal-8243-crash/8' }])
  expect(dyad.before).toEqual([])
  // Neither its begin nor an end is named.
  expect(state.stance).toEqual([{ validity: '/..', validFrom: null, validTo: null }])
  expect(state.after).toEqual([{ id: 'claim:2025-11-14-baku-summons-yevdokimov/12' }])
})

test('how long it was, between dates and events, in the coarser unit', async () => {
  const { months, days, open, early } = await api.ask(`{
    months: span(from: "2022-03", to: "2022-12-05") { from to min max unit approximate }
    days: span(from: "event:2024-12-25-azal-8243-crash", to: "event:2025-10-09-dushanbe-putin-aliyev") { from to min max unit }
    open: span(from: "../2022-03-06", to: "event:2025-08-10-solovyov-threat") { min max approximate uncertain }
    early: span(from: "event:2025-11-14-baku-summons-yevdokimov", to: "2026", evidence: { asKnownOn: "2025-01-05" }) { min }
  }`)
  expect(months).toEqual({
    from: '2022-03',
    to: '2022-12-05',
    min: 8,
    max: 9,
    unit: 'MONTH',
    approximate: false,
  })
  expect(days).toEqual({ from: '2024-12-25', to: '2025-10-09', min: 288, max: 288, unit: 'DAY' })
  expect(open).toEqual({ min: 1253, max: null, approximate: true, uncertain: false })
  expect(early).toBeNull()
  const { errors } = await api.answer('{ span(from: "last spring", to: "2022") { min } }')
  expect(errors[0]?.message).toBe(
    '"last spring" is neither a date in EDTF, such as "2022-03" or "2025-11-14", nor the id of an event.',
  )
  expect(errors[0]?.extensions.argument).toBe('from')
})

test('a range of documents marks what need not have been published in it, and can leave it out', async () => {
  const { may, sure, all } = await api.ask(`{
    may: documents(filter: { from: "2025-08-10", to: "2025-08-20" }, first: 100) { totalCount edges { certain node { id published } } }
    sure: documents(filter: { from: "2025-08-10", to: "2025-08-20", certain: true }, first: 100) { totalCount edges { certain } }
    all: documents(first: 100) { edges { certain } }
  }`)
  for (const { certain, node } of may.edges)
    expect([node.published, certain]).toEqual([node.published, /^2025-08-(1\d|20)$/.test(node.published)])
  const unsure = may.edges.filter(({ certain }: { certain: boolean }) => !certain)
  expect(unsure.map(({ node }: { node: { published: string } }) => node.published)).toContain('2025-08')
  expect(sure.totalCount).toBe(may.totalCount - unsure.length)
  expect(all.edges.every(({ certain }: { certain: boolean }) => certain)).toBe(true)
})
