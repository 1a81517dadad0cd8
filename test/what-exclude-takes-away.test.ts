import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** Four documents report it, of TASS, Trend, Azernews and Devdiscourse, and no claim is about it. */
const SUMMONS = 'event:2025-07-02-baku-summons-yevdokimov'
const WITHOUT_TASS = { exclude: ['TASS'] }

const FIELDS = `title titleFrom date actors { ... on Organization { name } } recipients { ... on State { iso3 } }
  instruments officials { person { name } } stated { field basis } sourceCount`

async function event(id: string, evidence: Record<string, unknown>) {
  const { event } = await api.ask(
    `query ($id: ID!, $evidence: EvidenceInput) { event(id: $id, evidence: $evidence) { ${FIELDS} } }`,
    { id, evidence },
  )
  return event
}

const basisOf = (stated: readonly { field: string; basis: string }[]) =>
  Object.fromEntries(stated.map(({ field, basis }) => [field, basis]))

test('without one of four that report it, an event keeps its day and its parties, and says on what they rest', async () => {
  const told = await event(SUMMONS, WITHOUT_TASS)
  expect(told).toMatchObject({
    titleFrom: 'DOCUMENT',
    date: '2025-07-02',
    actors: [{ name: 'Ministry of Foreign Affairs of Azerbaijan' }],
    recipients: [{ iso3: 'RUS' }],
    instruments: [],
    officials: [],
    sourceCount: 3,
  })
  expect(basisOf(told.stated)).toMatchObject({
    DATE: 'RECORD',
    ACTORS: 'RECORD',
    RECIPIENTS: 'RECORD',
    OFFICIALS: 'NOT_STATED',
    INSTRUMENTS: 'NOT_STATED',
  })
})

test('by the others alone it has neither: nobody says that they state it', async () => {
  const documents = ['document:trend-20250702-4065143', 'document:azernews-20250702-244079']
  const told = await event(SUMMONS, { only: documents })
  expect(told).toMatchObject({ date: null, actors: [], recipients: [] })
  expect(basisOf(told.stated)).toMatchObject({ DATE: 'NOT_STATED', ACTORS: 'NOT_STATED' })
  expect(await event(SUMMONS, { only: documents, exclude: ['TASS'] })).toMatchObject({
    date: null,
    actors: [],
  })
})

test('what one has to say stays, what two have to say does not', async () => {
  expect(await event(SUMMONS, { ...WITHOUT_TASS, minSpeakers: 1 })).toMatchObject({ date: '2025-07-02' })
  expect(await event(SUMMONS, { ...WITHOUT_TASS, minSpeakers: 2 })).toBeNull()
})

test('filters and counts find it by what is shown', async () => {
  const { events, eventCounts } = await api.ask(
    `query ($evidence: EvidenceInput) {
      events(
        filter: { actor: "Azerbaijan", recipient: "Russia", from: "2025-07-02", to: "2025-07-02", certain: true }
        evidence: $evidence
      ) { nodes { id } }
      eventCounts(
        filter: { between: ["AZE", "RUS"], types: [ACCUSE], from: "2025-07-02", to: "2025-07-02" }
        by: [MONTH, ACTOR_STATE]
        evidence: $evidence
      ) { key events }
    }`,
    { evidence: WITHOUT_TASS },
  )
  expect(events.nodes).toContainEqual({ id: SUMMONS })
  expect(eventCounts).toContainEqual({ key: ['2025-07', 'state:AZE'], events: 1 })
})

const ARC = `query ($evidence: EvidenceInput) {
  tensionArc(between: ["AZE", "RUS"], from: "2025-07-02", to: "2025-07-02", interval: DAY, evidence: $evidence) {
    points { relation events leftOut { events value } }
  }
}`

test('the curve loses nothing that others report as well', async () => {
  // Each of these has further documents and no claim.
  const exclude = [
    'document:tass-20250702-1984507',
    'document:mediamax-20250701-summons',
    'document:kremlin-mirror-20240821-statements',
  ]
  const { tensionArc: all } = await api.ask(ARC, {})
  const { tensionArc: rest } = await api.ask(ARC, { evidence: { exclude } })
  expect(rest.points[0].events).toBe(all.points[0].events)
  expect(rest.points[0].relation).toBeCloseTo(all.points[0].relation, 2)
})

const CRASH = 'event:2024-12-25-azal-8243-crash'

test('a date stands though the one claim on it is less exact, left out or not', async () => {
  // "In December", says the only claim, of Kyiv Independent.
  for (const exclude of [['Kyiv Independent'], ['Trend'], ['document:kyivind-202507-lawsuits']]) {
    const told = await event(CRASH, { exclude })
    expect(told.date).toBe('2024-12-25')
  }
})

test('accounts that differ on the day: what says nothing of it changes nothing, without those for it the others are told', async () => {
  const RAID = 'event:2025-06-30-sputnik-raid'
  expect(await event(RAID, { excludeStateMedia: true })).toMatchObject({ date: '2025-06-30' })
  const SUMMONED = 'event:2025-06-28-baku-summons-charge'
  expect(await event(SUMMONED, { exclude: ['TASS'] })).toMatchObject({ date: '2025-06-28' })
  const { event: asked } = await api.ask(
    `{ event(id: "${SUMMONED}") { dates { date documents { document { id } } } } }`,
  )
  const exclude = asked.dates
    .filter(({ date }: { date: string }) => date === '2025-06-28')
    .flatMap(({ documents }: { documents: { document: { id: string } }[] }) =>
      documents.map(({ document }) => document.id),
    )
  const told = await event(SUMMONED, { exclude })
  expect(told.date).toBe('2025-06-29')
  expect(basisOf(told.stated).DATE).toBe('CLAIMS')
})

test('a date that reports of that day bear out is told as the record’s where no claim left gives any', async () => {
  const exclude = ['document:azemedia-2025-call', 'document:newspravda-20250630-summons']
  const told = await event('event:2025-06-30-sputnik-raid', { exclude })
  expect(told.date).toBe('2025-06-30')
  expect(basisOf(told.stated).DATE).toBe('RECORD')
})

test('of strikes on a depot the headlines left say who struck', async () => {
  for (const id of ['event:2025-08-08-socar-depot-strike', 'event:2025-08-18-socar-depot-second-strike']) {
    const told = await event(id, { exclude: ['Kyiv Independent'] })
    expect(basisOf(told.stated).ACTORS).toBe('CLAIMS')
  }
})

test('a party stays though only its ministry is spoken of', async () => {
  const told = await event('event:2026-03-05-nakhchivan-drones', { exclude: ['TASS'] })
  expect(told.recipients).toEqual([{ iso3: 'AZE' }])
})

test('as known on a day, what did not come out by then and what is left out change nothing together', async () => {
  const DAY = { asKnownOn: '2024-12-26' }
  expect(await event(CRASH, { ...DAY, exclude: ['Caliber.Az'] })).toEqual(await event(CRASH, DAY))
})

test('who acted stands, unless a claim answers who did', async () => {
  // Of the seven documents one has the only claim that speaks of Russia.
  const deported = await event('event:2025-05-04-badamov-deported', {
    exclude: ['document:moscowtimes-202505-badamov'],
  })
  expect(basisOf(deported.stated).ACTORS).toBe('RECORD')
  // Baku lists it among Russian strikes, in Caliber.Az alone.
  const kinzhal = await event('event:2024-01-02-kinzhal-near-kyiv-embassy', {
    exclude: ['document:caliber-20251114-summons'],
  })
  expect(kinzhal.actors).toEqual([])
  expect(basisOf(kinzhal.stated)).toMatchObject({ ACTORS: 'NOT_STATED', DATE: 'RECORD' })
})

test('on a day before it was said who did it, that is not yet a question', async () => {
  const exclude = ['document:caliber-20251114-summons', 'document:seed-kyivindependent-20251114']
  const on = async (asKnownOn: string) =>
    basisOf((await event('event:2022-03-kharkiv-consulate-hit', { exclude, asKnownOn })).stated).ACTORS
  expect(await on('2023-01-01')).toBe('NOBODY')
  expect(await on('2025-12-01')).toBe('NOT_STATED')
})

test('who says that a side of the record had no part gives the event no title, and is heard in its summary', async () => {
  const titled = async (evidence: object) => {
    const { event } = await api.ask(
      `query ($evidence: EvidenceInput) {
        event(id: "event:2025-08-28-kyiv-embassy-damaged", evidence: $evidence) { title titleFrom summary }
      }`,
      { evidence },
    )
    return event
  }
  const ZAKHAROVA = 'Maria Zakharova: Russia hits only military targets'
  const told = await titled({ excludeStateMedia: true })
  expect(told).toMatchObject({
    title: 'Report (headline): the embassy was damaged while Russia was attacking Kyiv',
    titleFrom: 'CLAIM',
  })
  expect(told.summary).toContain(ZAKHAROVA)
  const alone = await titled({ only: ['document:mailru-20250828-embassy'] })
  expect(alone.titleFrom).toBe('DOCUMENT')
  expect(alone.title).not.toContain('only military targets')
  expect(alone.summary).toContain(ZAKHAROVA)
})
