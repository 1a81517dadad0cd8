import { afterAll, beforeAll, expect, test } from 'vitest'
import { integer } from '../src/neo4j/integer.ts'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Cell = { readonly key: readonly (string | null)[]; readonly events: number }
const countsOf = async (text: string): Promise<Cell[]> => (await api.ask(`{ ${text} }`)).eventCounts

test('assaults that hit Azerbaijan by kind of facility and year, with the killed and the unknown', async () => {
  const cells = await countsOf(
    'eventCounts(filter: { affected: "Azerbaijan", types: [ASSAULT] }, by: [FACILITY_KIND, YEAR]) { key events killed { min max } withoutFigure }',
  )
  expect(cells).toEqual([
    { key: ['AIRCRAFT', '2024'], events: 1, killed: { min: 38, max: 38 }, withoutFigure: 0 },
    { key: ['AIRPORT', '2024'], events: 1, killed: { min: 38, max: 38 }, withoutFigure: 0 },
    // Buildings of an embassy that were damaged are sites beside it.
    { key: ['COMPOUND_PART', '2025'], events: 2, killed: { min: null, max: null }, withoutFigure: 2 },
    { key: ['EMBASSY', '2024'], events: 1, killed: { min: null, max: null }, withoutFigure: 1 },
    { key: ['EMBASSY', '2025'], events: 3, killed: { min: null, max: null }, withoutFigure: 3 },
    { key: ['GAS_INFRASTRUCTURE', '2025'], events: 1, killed: { min: null, max: null }, withoutFigure: 1 },
    { key: ['HONORARY_CONSULATE', '2022'], events: 1, killed: { min: null, max: null }, withoutFigure: 1 },
    // Of one strike on the depot nobody was killed, by a claim; of the other no claim says.
    { key: ['OIL_DEPOT', '2025'], events: 2, killed: { min: 0, max: 0 }, withoutFigure: 1 },
    { key: ['RESIDENCE', '2025'], events: 1, killed: { min: null, max: null }, withoutFigure: 1 },
  ])
})

test('"none reported" is told apart from zero and from silence', async () => {
  const [cell] = (
    await api.ask(`{ eventCounts(
    filter: { affected: "Azerbaijan", types: [ASSAULT] }, by: [FACILITY_KIND, YEAR], key: ["EMBASSY", "2025"]
  ) { events injured { min max noneReported withoutNumber notStated withoutFigure } } }`)
  ).eventCounts
  expect(cell).toEqual({
    events: 3,
    injured: { min: null, max: null, noneReported: 2, withoutNumber: 0, notStated: 1, withoutFigure: 3 },
  })
})

test('a night of attacks and the strike within it are two events, told so; at least six killed stay open above', async () => {
  const [cell] = (
    await api.ask(`{ eventCounts(filter: { types: [ASSAULT] }, by: [MONTH], key: ["2025-11"]) {
    events within killed { min max events scopes { scope min max } } injured { min withoutNumber }
  } }`)
  ).eventCounts
  expect(cell).toEqual({
    events: 2,
    within: 1,
    killed: { min: 6, max: null, events: 1, scopes: [{ scope: 'Kyiv', min: 6, max: null }] },
    injured: { min: null, withoutNumber: 1 },
  })
})

test('"in August", of two strikes, is one occasion; who gives both days tells of two', async () => {
  const of = async (document: string) => {
    const { eventCounts } = await api.ask(
      `query ($evidence: EvidenceInput) {
        eventCounts(filter: { facility: "facility:socar-depot-odesa" }, by: [MONTH], key: ["2025-08"], evidence: $evidence) {
          events sameOccasion injured { min max withoutNumber notStated }
        }
      }`,
      { evidence: { only: [document] } },
    )
    return eventCounts[0]
  }
  const none = { min: null, max: null }
  expect(await of('document:seed-kyivindependent-20251114')).toEqual({
    events: 2,
    sameOccasion: 1,
    injured: { ...none, withoutNumber: 0, notStated: 2 },
  })
  expect(await of('document:caliber-20251114-summons')).toEqual({
    events: 2,
    sameOccasion: 0,
    injured: { ...none, withoutNumber: 2, notStated: 0 },
  })
})

test('five hurt in two strikes are five in both, and at the most five in each', async () => {
  await api.database.write(run =>
    run({
      text: `UNWIND ['2033-03-08', '2033-03-18'] AS day
CREATE (:Event:Entity:Counted {id: 'event:joint-' + day, title: 'Joint', date: day, earliest: day, latest: day, days: 1,
  type: 'ASSAULT', instruments: [], position: day + '.000.event:joint-' + day, known: day})
WITH collect(day) AS days
CREATE (c:Claim:Entity:Counted {id: 'claim:joint', property: 'casualties', rank: 'NORMAL', strength: 'ASSERTS', known: '2033-03-18', order: 1})
CREATE (c)-[:HAS_VALUE]->(:Value:Counted {order: 0, type: 'QUANTITY', unit: 'person', measure: 'injured', min: 5, max: 5})
WITH c
MATCH (e:Event:Counted) WHERE e.id STARTS WITH 'event:joint-'
CREATE (c)-[:ABOUT]->(e)`,
      parameters: {},
    }),
  )
  const { month, day, event } = await api.ask(`{
    month: eventCounts(filter: { from: "2033" }, by: [MONTH]) { events injured { min max events shared } }
    day: eventCounts(filter: { from: "2033-03-10" }, by: [MONTH]) { events injured { min max events shared } }
    event(id: "event:joint-2033-03-18") { casualties { injured { min max } } }
  }`)
  await api.database.write(run => run({ text: 'MATCH (n:Counted) DETACH DELETE n', parameters: {} }))
  expect(month).toEqual([{ events: 2, injured: { min: 5, max: 5, events: 2, shared: 0 } }])
  expect(day).toEqual([{ events: 1, injured: { min: 0, max: 5, events: 1, shared: 1 } }])
  expect(event.casualties.injured).toEqual({ min: null, max: 5 })
})

test('every cell leads to the events that it counts, and its permalink asks for that cell', async () => {
  const { eventCounts } = await api.ask(`{ eventCounts(by: [TYPE, YEAR], first: 100) {
    key events permalink counted(first: 100) { totalCount nodes { id type earliest latest } }
  } }`)
  expect(eventCounts.length).toBeGreaterThan(20)
  for (const { key, events, counted } of eventCounts) {
    expect(counted.totalCount).toBe(events)
    for (const event of counted.nodes) {
      expect(event.type).toBe(key[0])
      expect([event.earliest.slice(0, 4), event.latest.slice(0, 4)]).toEqual([key[1], key[1]])
    }
  }
  const asked = new URL(eventCounts[0].permalink, 'http://localhost').searchParams
  const again = await api.ask(asked.get('query') ?? '', JSON.parse(asked.get('variables') ?? ''))
  expect(again.eventCounts).toHaveLength(1)
  expect(again.eventCounts[0]).toMatchObject({ key: eventCounts[0].key, events: eventCounts[0].events })
})

test('the events of a cell are paged', async () => {
  const page = (after: string) => `{ eventCounts(by: [YEAR], key: ["2025"]) {
    events counted(first: 60${after}) { nodes { id } pageInfo { endCursor hasNextPage } }
  } }`
  const [one] = (await api.ask(page(''))).eventCounts
  const [two] = (await api.ask(page(`, after: "${one.counted.pageInfo.endCursor}"`))).eventCounts
  const ids = [...one.counted.nodes, ...two.counted.nodes].map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(one.events)
  expect(two.counted.pageInfo.hasNextPage).toBe(false)
})

test('an event with several instruments counts in each, and the total tells that cells overlap', async () => {
  const text = 'key events total { events cells overlap }'
  const { byInstrument, byYear } = await api.ask(`{
    byInstrument: eventCounts(by: [INSTRUMENT], first: 500) { ${text} }
    byYear: eventCounts(by: [YEAR]) { ${text} }
    events { totalCount }
  }`)
  const sum = (cells: Cell[]) => cells.reduce((total, { events }) => total + events, 0)
  const { events, cells, overlap } = byInstrument[0].total
  expect(overlap).toBe(true)
  expect(cells).toBe(byInstrument.length)
  expect(sum(byInstrument)).toBeGreaterThan(events)
  expect(byYear[0].total).toMatchObject({ overlap: false, events: sum(byYear) })
  expect(byYear[0].total.events).toBe(events)
})

test('what nobody states has a cell of its own, with null for its key', async () => {
  const cells = await countsOf(
    'eventCounts(by: [WEAPON], first: 500) { key events parts { name node { id } } }',
  )
  expect(cells.at(-1)).toMatchObject({ key: [null], parts: [{ name: null, node: null }] })
  const iskander = cells.find(({ key }) => key[0] === 'weapon:iskander')
  expect(iskander).toMatchObject({ parts: [{ name: '9K720 Iskander', node: { id: 'weapon:iskander' } }] })
  const { eventCounts } = await api.ask('{ eventCounts(by: [WEAPON], key: [null]) { events } }')
  expect(eventCounts).toEqual([{ events: cells.at(-1)?.events }])
})

test('by state as actor, recipient or affected, organs and companies are those of their state', async () => {
  const { eventCounts, events } = await api.ask(`{
    eventCounts(filter: { types: [ASSAULT] }, by: [AFFECTED_STATE], key: ["state:AZE"]) { events }
    events(filter: { types: [ASSAULT], affected: "Azerbaijan" }) { totalCount }
  }`)
  expect(eventCounts[0].events).toBe(events.totalCount)
  const { acted, actor } = await api.ask(`{
    acted: eventCounts(by: [ACTOR_STATE], key: ["state:RUS"]) { events }
    actor: events(filter: { actor: "Russia" }) { totalCount }
  }`)
  expect(acted[0].events).toBe(actor.totalCount)
})

test('no state is the recipient of what it did itself: of a meeting each met the other', async () => {
  const cells = await countsOf('eventCounts(by: [ACTOR_STATE, RECIPIENT_STATE], first: 500) { key events }')
  expect(cells.filter(({ key: [actor, recipient] }) => actor !== null && actor === recipient)).toEqual([])
  const turned = await countsOf(
    'eventCounts(by: [YEAR, RECIPIENT_STATE, ACTOR_STATE], first: 500) { key events }',
  )
  expect(turned.filter(({ key: [, recipient, actor] }) => actor !== null && actor === recipient)).toEqual([])

  const { washington } = await api.ask(`{
    washington: eventCounts(filter: { between: ["Baku", "Yerevan"], from: "2025-08-08", to: "2025-08-08" }, by: [ACTOR_STATE, RECIPIENT_STATE]) { key events }
  }`)
  // Three were there, two of them are recorded as addressed.
  expect(washington).toEqual([
    { key: ['state:ARM', 'state:AZE'], events: 1 },
    { key: ['state:AZE', 'state:ARM'], events: 1 },
    { key: ['state:USA', 'state:ARM'], events: 1 },
    { key: ['state:USA', 'state:AZE'], events: 1 },
  ])
})

test('what a state does to its own ministry alone has no other state as recipient', async () => {
  await api.database.write(run =>
    run({
      text: `CREATE (n:Event:Entity:Counted {id: 'event:test-own', title: 'x', name: 'x', date: '1999-01-01', earliest: '1999-01-01', latest: '1999-01-01', known: '1999-01-01', position: '1999-01-01.000.event:test-own'})
WITH n
MATCH (state:State {id: 'state:AZE'}), (ministry:Organization {id: 'organization:aze-mfa'})
CREATE (n)-[:ACTOR]->(state), (n)-[:RECIPIENT]->(ministry)`,
      parameters: {},
    }),
  )
  try {
    expect(
      await countsOf(
        'eventCounts(filter: { to: "1999-12-31" }, by: [ACTOR_STATE, RECIPIENT_STATE]) { key events }',
      ),
    ).toEqual([{ key: ['state:AZE', null], events: 1 }])
  } finally {
    await api.database.write(run => run({ text: 'MATCH (n:Counted) DETACH DELETE n', parameters: {} }))
  }
})

test('a date about a day counts where it lies, and the cell tells that it need not', async () => {
  const { eventCounts } = await api.ask(`{ eventCounts(by: [MONTH], key: ["2025-08"]) {
    events uncertain counted(first: 100) { nodes { date } }
  } }`)
  const [{ uncertain, counted }] = eventCounts
  const vague = counted.nodes.filter(({ date }: { date: string }) => date.includes('~'))
  expect(vague.map(({ date }: { date: string }) => date)).toEqual(['2025-08-10~'])
  expect(uncertain).toBe(1)
})

test('a year alone is not January: by month such an event is not stated', async () => {
  await api.database.write(run =>
    run({
      text: `UNWIND $p.events AS e CREATE (n:Event:Entity:Counted) SET n = e`,
      parameters: {
        p: {
          events: [
            ['2031', '2031-01-01', '2031-12-31'],
            ['2031-03-30/2031-04-02', '2031-03-30', '2031-04-02'],
            ['2031-12-30/2032-01-03', '2031-12-30', '2032-01-03'],
          ].map(([date, earliest, latest], place) => ({
            id: `event:counted-${place}`,
            title: 'Counted',
            date,
            earliest,
            latest,
            days: integer(365),
            type: 'AID',
            instruments: [],
            position: `${earliest}.000.event:counted-${place}`,
          })),
        },
      },
    }),
  )
  const asked = 'filter: { types: [AID], from: "2031" }'
  const { byMonth, byYear } = await api.ask(`{
    byMonth: eventCounts(${asked}, by: [MONTH]) { key events uncertain }
    byYear: eventCounts(${asked}, by: [YEAR]) { key events uncertain }
  }`)
  await api.database.write(run => run({ text: 'MATCH (n:Counted) DETACH DELETE n', parameters: {} }))
  expect(byMonth).toEqual([
    { key: ['2031-03'], events: 1, uncertain: 1 },
    { key: ['2031-12'], events: 1, uncertain: 1 },
    { key: [null], events: 1, uncertain: 0 },
  ])
  expect(byYear).toEqual([{ key: ['2031'], events: 3, uncertain: 1 }])
})

test('quantities of different units or of different things are never added', async () => {
  const { eventCounts } = await api.ask(`{ eventCounts(by: [YEAR], key: ["2025"]) {
    quantities(properties: [detained, claimsSettled]) { property unit of sum { min max events } }
  } }`)
  expect(eventCounts[0].quantities).toEqual([
    {
      property: 'claimsSettled',
      unit: 'claim',
      of: 'citizens of Kazakhstan',
      // One of six by TASS, six by APA.
      sum: { min: 1, max: 6, events: 1 },
    },
    {
      property: 'claimsSettled',
      unit: 'claim',
      of: 'of 62 passengers',
      sum: { min: 46, max: 46, events: 1 },
    },
    {
      property: 'detained',
      unit: 'person',
      of: 'held in October 2025',
      sum: { min: 10, max: 10, events: 1 },
    },
    {
      property: 'detained',
      unit: 'person',
      of: 'seized on 30 June 2025',
      sum: { min: 11, max: 11, events: 1 },
    },
    { property: 'detained', unit: 'person', of: null, sum: { min: 6, max: 13, events: 1 } },
  ])
})

test('the largest cells first, no more than asked for, and the total tells how many there are', async () => {
  const cells = await countsOf(
    'eventCounts(by: [TYPE], orderBy: { field: EVENTS, direction: DESC }, first: 3) { key events total { cells } }',
  )
  expect(cells).toHaveLength(3)
  const sizes = cells.map(({ events }) => events)
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  expect(cells[0]).toMatchObject({ total: { cells: 15 } })
})

test('by evidence alone a date and a figure count only where it states them', async () => {
  const { eventCounts } = await api.ask(`{
    eventCounts(by: [YEAR], evidence: { asKnownOn: "2024-12-31" }) { key events killed { min max } }
  }`)
  expect(eventCounts.map(({ key }: Cell) => key[0])).toEqual(['2022', '2023', '2024'])
  const { all, events } = await api.ask(`{
    all: eventCounts(by: [SOURCE], evidence: { only: ["Caliber.Az"] }) { key events }
    events(evidence: { only: ["Caliber.Az"] }) { totalCount }
  }`)
  expect(all).toEqual([{ key: ['source:caliber-az'], events: events.totalCount }])
})

test('one text counts by whatever is asked, so that Neo4j plans it once', () => {
  const text = (by: string) => planOf(`{ eventCounts(by: ${by}) { key events } }`).text
  expect(text('[TYPE]')).toBe(text('[SOURCE, YEAR, WEAPON]'))
})

test('more events than one count may read are refused, fitting or not', async () => {
  const plan = planOf('{ eventCounts(filter: { types: [ASSAULT] }, by: [TYPE]) { key } }')
  const bound = plan.bind({}, () => '')
  const p = { ...bound.p, a0: { ...bound.p.a0, most: integer(20) } }
  const [row] = await api.database.read({ text: plan.text, parameters: { p } })
  const gathering = { holes: [], flawed: false, typed: false }
  expect(() => plan.place(row?.[0], { bound, gathering }, {}, 'value')).toThrow(
    /^More than 50000 events would have to be read for this count\. Narrow the filter/,
  )
})

const refused: readonly (readonly [string, string, RegExp])[] = [
  ['by: []', 'by', /^"by" takes one to 3 dimensions, such as \[FACILITY_KIND, YEAR\]; 0 were given\.$/],
  ['by: [TYPE, YEAR, PLACE, MONTH]', 'by', /; 4 were given\.$/],
  ['by: [TYPE, TYPE]', 'by', /^Each dimension of "by" may be given once\.$/],
  ['by: [TYPE], first: 501', 'first', /^"first" must be from 1 to 500; 501 was asked for\.$/],
  [
    'by: [TYPE], key: ["A", "B"]',
    'key',
    /^"key" takes a value for each dimension of "by", 1 here; 2 were given\.$/,
  ],
]
test.each(refused)('eventCounts(%s) is refused', async (args, argument, message) => {
  const { errors } = await api.answer(`{ eventCounts(${args}) { key } }`)
  expect(errors[0]?.message).toMatch(message)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
})

test('a pair counts under evidence as its events do', async () => {
  const asked = 'filter: { between: ["Baku", "Tehran"] }'
  const evidence = 'evidence: { only: ["Trend"] }'
  const { eventCounts, events } = await api.ask(`{
    eventCounts(${asked}, by: [TYPE], ${evidence}) { events }
    events(${asked}, ${evidence}) { totalCount }
  }`)
  const sum = eventCounts.reduce((all: number, cell: { events: number }) => all + cell.events, 0)
  expect(events.totalCount).toBeGreaterThan(0)
  expect(sum).toBe(events.totalCount)
})

test('a facility counts with its own outcome, not with that of another of the same event', async () => {
  type Site = {
    readonly facility: { readonly id: string; readonly kind: string }
    readonly outcome: string | null
  }
  type Sited = { readonly id: string; readonly sites: readonly Site[] }
  const all: Sited[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { events } = await api.ask(
      `query ($after: String) { events(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor } nodes { id sites { facility { id kind } outcome } }
      } }`,
      { after },
    )
    all.push(...events.nodes)
    more = events.pageInfo.hasNextPage
    after = events.pageInfo.endCursor
  }
  const { eventCounts } = await api.ask(
    '{ eventCounts(by: [FACILITY_KIND, OUTCOME], first: 100) { key counted(first: 100) { nodes { id } } } }',
  )
  const counted: string[] = eventCounts.flatMap(
    ({ key, counted }: { key: (string | null)[]; counted: { nodes: { id: string }[] } }) =>
      counted.nodes.map(({ id }) => [...key, id].join(' ')),
  )
  const recorded = all.flatMap(({ id, sites }) =>
    sites.map(({ facility, outcome }) => [facility.kind, outcome, id].join(' ')),
  )
  expect(counted.filter(cell => !cell.startsWith(' ')).sort()).toEqual([...new Set(recorded)].sort())
  const keys = async (filter: string) =>
    (await countsOf(`eventCounts(filter: { ${filter} }, by: [OUTCOME]) { key events }`)).map(
      ({ key }) => key[0],
    )
  expect(await keys('facility: "facility:embassy-aze-tehran"')).not.toContain('REMAINED_OPEN')
  expect(await keys('facilityKinds: [CONSULATE_GENERAL]')).toContain('REMAINED_OPEN')
  const [silent] = (await countsOf('eventCounts(by: [OUTCOME], key: [null]) { key events }')) ?? []
  expect(silent?.events).toBe(all.filter(({ sites }) => sites.every(({ outcome }) => !outcome)).length)
})
