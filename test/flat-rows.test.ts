import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../src/graphql/schema.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
  // The first answer after a start is kept only once a version is known.
  await api.ask('{ node(id: "event:nothing") { id } }')
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:Flat) DETACH DELETE n', parameters: {} }))
  await api.close()
})

const schema = contract()
const get = (query: string, headers: Record<string, string> = {}) =>
  api.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers })
const write = (text: string) => api.database.write(run => run({ text, parameters: {} }))

test.each(['EventRow', 'ClaimRow', 'ArcRow'])('%s is flat: scalars only, no lists', name => {
  const type = schema.getType(name)
  const fields = isObjectType(type) ? Object.values(type.getFields()) : []
  expect(fields.length).toBeGreaterThan(5)
  const nested = fields.filter(
    field => field.type.toString().includes('[') || !isLeafType(getNamedType(field.type)),
  )
  expect(nested.map(field => field.name)).toEqual([])
})

test('an event as a row: days in milliseconds, names beside ids, the document that it rests on', async () => {
  const { eventRows } = await api.ask(`{ eventRows(
    filter: { between: ["Baku", "Moscow"], types: [ASSAULT], facilityKinds: [EMBASSY], from: "2025-11-14", to: "2025-11-14" }
  ) {
    id date time timeEnd precision type actors actorIds affected affectedIds facilities facilityKinds outcomes weapons weaponIds
    killedMin injuredMin killedText url document documentId source sourceIds sourceCount permalink
  } }`)
  expect(eventRows).toHaveLength(1)
  const { permalink, ...row } = eventRows[0]
  expect(row).toMatchObject({
    id: 'event:2025-11-14-kyiv-embassy-missile',
    date: '2025-11-14',
    time: Date.UTC(2025, 10, 14),
    timeEnd: Date.UTC(2025, 10, 15) - 1,
    precision: 'DAY',
    type: 'ASSAULT',
    weapons: '9K720 Iskander',
    weaponIds: 'weapon:iskander',
    // None reported, in words: no zero.
    killedMin: null,
    injuredMin: null,
    killedText: 'none reported',
    sourceCount: 10,
  })
  expect(row.affectedIds.split('; ')).toContain('state:AZE')
  expect(row.outcomes.split('; ')).toContain('HIT')
  // Url, title and publisher are those of one document, the first.
  const { document } = await api.ask(`{ document(id: "${row.documentId}") { title url } }`)
  expect([row.document, row.url]).toEqual([document.title, document.url])
  const asked = new URL(permalink, 'http://localhost').searchParams
  const told = await api.ask(asked.get('query') ?? '', JSON.parse(asked.get('variables') ?? ''))
  expect(told.event.date).toBe('2025-11-14')
})

test('how precise a date is stands beside the moment that a chart draws', async () => {
  const { eventRows } = await api.ask(
    '{ eventRows { date precision approximate uncertain earliest latest time timeEnd } }',
  )
  const about = eventRows.find(({ date }: { date: string }) => date === '2025-08-10~')
  expect([about.approximate, about.uncertain]).toEqual([true, false])
  const precisions = Object.fromEntries(
    eventRows.map(({ date, precision }: { date: string; precision: string }) => [date, precision]),
  )
  expect(precisions).toMatchObject({
    '2022-03': 'MONTH',
    '2023-02-27/2023-02-28': 'INTERVAL',
    '2025-08-10~': 'DAY',
    '2025-11-14': 'DAY',
  })
  const month = eventRows.find(({ date }: { date: string }) => date === '2022-03')
  expect(month).toMatchObject({
    earliest: '2022-03-01',
    latest: '2022-03-31',
    time: Date.UTC(2022, 2, 1),
    timeEnd: Date.UTC(2022, 3, 1) - 1,
  })
})

test('rows are the events of the same filter, in the same order, either way', async () => {
  const filter = 'filter: { between: ["Baku", "Moscow"], from: "2025-06", to: "2025-07" }'
  for (const direction of ['ASC', 'DESC']) {
    const order = `orderBy: { field: DATE, direction: ${direction} }`
    const { eventRows, events } = await api.ask(`{
      eventRows(${filter}, ${order}) { id }
      events(${filter}, ${order}, first: 100) { nodes { id } }
    }`)
    expect(eventRows.length).toBeGreaterThan(10)
    expect(eventRows).toEqual(events.nodes)
  }
})

test('what began before the range and reaches into it is in it, as in events', async () => {
  const filter = 'filter: { from: "2025-07-05", to: "2025-07-05" }'
  const { eventRows, events, between, both } = await api.ask(`{
    eventRows(${filter}) { id date }
    events(${filter}) { nodes { id date } }
    between: eventRows(filter: { between: ["Baku", "Moscow"], from: "2025-07-05", to: "2025-07-05" }) { id }
    both: events(filter: { between: ["Baku", "Moscow"], from: "2025-07-05", to: "2025-07-05" }) { nodes { id } }
  }`)
  expect(eventRows.map(({ date }: { date: string }) => date)).toContain('2025-07')
  expect(eventRows).toEqual(events.nodes)
  expect(between).toEqual(both.nodes)
})

test('a range is given in milliseconds too, as a number or as text, in arguments and variables', async () => {
  const ids = async (from: unknown, to: unknown) =>
    (
      await api.ask(
        'query ($from: Period, $to: Period) { eventRows(filter: { from: $from, to: $to }) { id } }',
        { from, to },
      )
    ).eventRows
  const november = await ids('2025-11', '2025-11')
  expect(november.length).toBeGreaterThan(5)
  const [begin, end] = [Date.UTC(2025, 10, 1), Date.UTC(2025, 11, 1) - 1]
  expect(await ids(begin, end)).toEqual(november)
  expect(await ids(String(begin), String(end))).toEqual(november)
  const inline = await api.ask(`{ eventRows(filter: { from: ${begin}, to: ${end} }) { id } }`)
  expect(inline.eventRows).toEqual(november)
  const { errors } = await api.answer('{ eventRows(filter: { from: 2025 }) { id } }')
  expect(errors[0]?.message).toMatch(
    /2025 is no moment in milliseconds since 1970, .*; write a year as "2025"\./,
  )
})

test('the arc as rows is the arc, point by point', async () => {
  const args = 'between: ["Baku", "Moscow"], from: "2025-06", to: "2025-09", interval: WEEK, halfLife: 60'
  const { arcRows, tensionArc } = await api.ask(`{
    arcRows(${args}) { date time value relation tension volume events dyad states stateIds method permalink }
    tensionArc(${args}) { permalink points { date value relation tension volume events } }
  }`)
  expect(arcRows).toEqual(
    tensionArc.points.map((point: { date: string }) => ({
      ...point,
      time: Date.parse(point.date),
      dyad: 'dyad:AZE-RUS',
      states: 'Azerbaijan; Russia',
      stateIds: 'state:AZE; state:RUS',
      permalink: tensionArc.permalink,
      method: 'DECAYED, half-life 60 days, inertia 30, weights IMPORTANCE',
    })),
  )
})

test('a row of an arc tells what was left out of it, as the point does', async () => {
  const args = (more: string) =>
    `between: ["Baku", "Moscow"], from: "2025-06", to: "2025-09", interval: MONTH${more}`
  const { some, points, all } = await api.ask(`{
    some: arcRows(${args(', types: [ASSAULT]')}) { value events leftOut eventsLeftOut }
    points: tensionArc(${args(', types: [ASSAULT]')}) { points { leftOut { value events } } }
    all: arcRows(${args('')}) { value events leftOut eventsLeftOut }
  }`)
  expect(some).toHaveLength(4)
  some.forEach((row: Record<string, number>, place: number) => {
    expect(row.leftOut).toBe(points.points[place].leftOut.value)
    expect(row.leftOut).toBeCloseTo(all[place].value - Number(row.value), 12)
    expect(row.eventsLeftOut).toBe(all[place].events - Number(row.events))
    expect(all[place]).toMatchObject({ leftOut: null, eventsLeftOut: null })
  })
})

test('arcRows takes what tensionArc takes', () => {
  const argumentsOf = (name: string) =>
    schema
      .getQueryType()
      ?.getFields()
      [name]?.args.map(({ name, type, defaultValue }) => ({
        name,
        type: String(type),
        defaultValue,
      }))
  expect(argumentsOf('arcRows')).toEqual(argumentsOf('tensionArc'))
})

test('claims as rows, by what they are about, who says so and where', async () => {
  const about = 'about: "event:2025-11-14-kyiv-embassy-missile"'
  const { all, zelensky, denied, document } = await api.ask(`{
    all: claimRows(filter: { ${about}, properties: [projectile] }) {
      id value speaker speakerId strength source url disputed known time aboutIds
    }
    zelensky: claimRows(filter: { ${about}, properties: [projectile], speaker: "Volodymyr Zelensky" }) { value }
    denied: claimRows(filter: { strengths: [DENIES] }) { strength }
    document: claimRows(filter: { document: "document:seed-kyivindependent-20251114" }) { documentId }
  }`)
  const { event } = await api.ask(
    '{ event(id: "event:2025-11-14-kyiv-embassy-missile") { claims(properties: [projectile]) { id value known } } }',
  )
  expect(all.map(({ id, value }: { id: string; value: string }) => ({ id, value }))).toEqual(
    [...event.claims]
      .sort((a, b) => (a.known + a.id < b.known + b.id ? -1 : 1))
      .map(({ id, value }: { id: string; value: string }) => ({ id, value })),
  )
  expect(all[0]).toMatchObject({
    value: '9K720 Iskander-type',
    speaker: 'Ministry of Foreign Affairs of Azerbaijan',
    speakerId: 'organization:aze-mfa',
    strength: 'ASSERTS',
    disputed: true,
    time: Date.parse('2025-11-14'),
  })
  expect(zelensky.map(({ value }: { value: string }) => value)).toEqual([
    'fragment of a Russian missile',
    '9K720 Iskander (fragments)',
  ])
  expect(denied.length).toBeGreaterThan(0)
  expect(document.length).toBeGreaterThan(0)
})

test.each([
  ['eventRows', 0],
  ['eventRows', 5001],
  ['claimRows', 5001],
])('%s(limit: %i) is refused', async (field, limit) => {
  const { errors } = await api.answer(`{ ${field}(limit: ${limit}) { id } }`)
  expect(errors[0]?.message).toMatch(/^"limit" must be from 1 to 5000; \d+ was asked for\./)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'limit' })
})

test('a table is whole or refused: it is never cut short in silence', async () => {
  await write(`UNWIND range(1, 5000) AS i
CREATE (:Event:Entity:Flat {id: 'event:many-' + i, title: 'Many', date: '2041-05-01', earliest: '2041-05-01', latest: '2041-05-01',
  days: 1, position: '2041-05-01.000.event:many-' + i, known: '2041-05-01'})`)
  const many = (limit = '') =>
    api.answer(`{ eventRows(filter: { from: "2041", to: "2041" }${limit}) { id } }`)
  expect((await many()).data.eventRows).toHaveLength(5000)
  await write(`CREATE (:Event:Entity:Flat {id: 'event:one-more', title: 'More', date: '2041-06-01', earliest: '2041-06-01',
    latest: '2041-06-01', days: 1, position: '2041-06-01.000.event:one-more', known: '2041-06-01'})`)
  const { data, errors } = await many()
  expect(data).toBeNull()
  expect(errors[0]?.extensions.code).toBe('COST_LIMIT')
  expect(errors[0]?.message).toBe(
    'More than 5000 rows fit. Ask for fewer with "from" and "to" of the filter, or for the first so many with "limit".',
  )
  const first = (await many(', limit: 5000')).data.eventRows
  expect(first).toHaveLength(5000)
  expect(first.some(({ id }: { id: string }) => id === 'event:one-more')).toBe(false)
})

test('all columns of a row fit into one question, under evidence too', async () => {
  for (const [field, name] of [
    ['eventRows', 'EventRow'],
    ['claimRows', 'ClaimRow'],
  ]) {
    const type = schema.getType(name ?? '')
    const columns = isObjectType(type) ? Object.keys(type.getFields()).join(' ') : ''
    for (const evidence of [
      '',
      ', evidence: { asKnownOn: "2025-01-05" }',
      ', evidence: { only: ["Trend"] }',
    ]) {
      const data = await api.ask(`{ ${field}(limit: 5${evidence}) { ${columns} } }`)
      expect(data[field ?? '']).toHaveLength(5)
    }
  }
})

test('by evidence alone a row tells what its documents state', async () => {
  const { eventRows } = await api.ask(
    '{ eventRows(evidence: { only: ["Trend"] }) { date time precision outcomes source documentCount } }',
  )
  const { events } = await api.ask('{ events(evidence: { only: ["Trend"] }) { totalCount } }')
  expect(eventRows).toHaveLength(events.totalCount)
  for (const row of eventRows) {
    expect(['Trend', 'Trend (via MENAFN)', 'Azerbaijan News Gazette (Trend)']).toContain(row.source)
    expect(row.precision === null).toBe(row.date === null)
    expect(row.time === null).toBe(row.date === null)
  }
  expect(eventRows.some(({ date }: { date: string | null }) => date === null)).toBe(true)
})

const ROWS = '{ eventRows(filter: { from: "2033", to: "2033" }) { id title time } }'

test('rows by GET keep their mark until the data changes, and only then get another', async () => {
  await write(`CREATE (:Event:Entity:Flat {id: 'event:flat', title: 'Flat', date: '2033-05-01', earliest: '2033-05-01',
    latest: '2033-05-01', days: 1, position: '2033-05-01.000.event:flat', known: '2033-05-01'})`)
  const first = await get(ROWS)
  expect(first.json().data.eventRows).toEqual([
    { id: 'event:flat', title: 'Flat', time: Date.UTC(2033, 4, 1) },
  ])
  expect(first.headers['cache-control']).toBe('no-cache')
  const etag = String(first.headers.etag)
  expect((await get(ROWS)).headers.etag).toBe(etag)
  const same = await get(ROWS, { 'if-none-match': etag })
  expect([same.statusCode, same.body]).toEqual([304, ''])
  // A write that changes nothing of these rows.
  await write("CREATE (:Flat {id: 'beside'})")
  expect((await get(ROWS, { 'if-none-match': etag })).statusCode).toBe(304)
  await write("MATCH (e:Event {id: 'event:flat'}) SET e.title = 'Flatter'")
  const changed = await get(ROWS, { 'if-none-match': etag })
  expect([changed.statusCode, changed.json().data.eventRows[0].title]).toEqual([200, 'Flatter'])
  expect(changed.headers.etag).not.toBe(etag)
})

test('a dashboard asks by POST with variables, and gets a list at one path', async () => {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query:
        'query Panel($from: Period, $to: Period) { arcRows(between: ["AZE", "RUS"], from: $from, to: $to) { time tension } }',
      variables: { from: Date.UTC(2025, 5, 1), to: Date.UTC(2025, 6, 1) },
    },
  })
  const rows = response.json().data.arcRows
  expect(rows.length).toBe(6)
  expect(rows.every(({ time }: { time: number }) => Number.isInteger(time))).toBe(true)
})
