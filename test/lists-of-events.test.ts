import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadDossiers } from '../src/loader/load.ts'
import { readSeed } from '../src/seed/read.ts'
import { anEvent, copyOfTheSeed } from './dossier-folder.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const read = async (text: string) => api.database.read({ text, parameters: {} })
const change = (text: string) => api.database.write(run => run({ text, parameters: {} }))

/** Ids of events by the id of the thing that they belong to, as a statement pairs them. */
async function paired(text: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [owner, event] of await read(text)) {
    const list = found[String(owner)] ?? []
    found[String(owner)] = [...list, String(event)]
  }
  return found
}

/** Which events the list of each kind of thing holds, as a walk through the graph. */
const WALKS = [
  {
    label: 'State',
    walk: '(n)<-[:ORGAN_OF*0..1]-()<-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED]-(e:Event)',
    lists: 10,
  },
  { label: 'Organization', walk: '(n)<-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED]-(e:Event)', lists: 20 },
  { label: 'Person', walk: '(n)<-[:INVOLVED|ACTOR|RECIPIENT|AFFECTED|MENTIONED]-(e:Event)', lists: 50 },
  { label: 'Facility', walk: '(n)<-[:PART_OF*0..1]-(:Facility)<-[:SITE]-(e:Event)', lists: 10 },
  { label: 'Weapon', walk: '(n)<-[:USED]-(e:Event)', lists: 4 },
  { label: 'Arc', walk: '(n)<-[:PART_OF*0..]-(:Arc)<-[:PART_OF]-(e:Event)', lists: 12 },
  { label: 'Document', walk: '(n)<-[:REPORTED_IN]-(e:Event)', lists: 400 },
]

const walked = (label: string, walk: string) =>
  paired(`MATCH ${walk}
WHERE n:${label}
WITH DISTINCT n, e
RETURN n.id, e.id
ORDER BY n.id, e.position`)

const listed = (label: string) =>
  paired(`MATCH (e)-[c:CONCERNS]->(n:${label})
WHERE c.entity = n.id
RETURN n.id, e.id
ORDER BY c.entity, c.position`)

test.each(WALKS)('the list of every $label holds just the events that a walk finds', async one => {
  const expected = await walked(one.label, one.walk)
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(one.lists)
  expect(await listed(one.label)).toEqual(expected)
})

test('nothing but these has a list, and each edge says what its ends say', async () => {
  expect(await read('MATCH ()-[:CONCERNS]->(n) UNWIND labels(n) AS l RETURN DISTINCT l ORDER BY l')).toEqual(
    ['Arc', 'Document', 'Entity', 'Facility', 'Organization', 'Person', 'State', 'Weapon'].map(l => [l]),
  )
  expect(
    await read(`MATCH (e)-[c:CONCERNS]->(n)
WHERE properties(c) <> {entity: n.id, position: e.position, known: e.known} OR NOT e:Event
RETURN count(*)`),
  ).toEqual([[0]])
})

const PARTS = [
  { filter: 'involving', path: '-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED|INVOLVED]->()-[:ORGAN_OF*0..1]->' },
  { filter: 'actor', path: '-[:ACTOR]->()-[:ORGAN_OF*0..1]->' },
  { filter: 'recipient', path: '-[:RECIPIENT]->()-[:ORGAN_OF*0..1]->' },
  { filter: 'affected', path: '-[:AFFECTED]->()-[:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->' },
  { filter: 'official', path: '-[:INVOLVED]->' },
  { filter: 'facility', path: '-[:SITE]->()-[:PART_OF*0..1]->' },
  { filter: 'weapon', path: '-[:USED]->' },
  { filter: 'arc', path: '-[:PART_OF]->(:Arc)-[:PART_OF*0..]->' },
]

test.each(PARTS)('the filter $filter finds for everything it may name what a walk finds', async one => {
  const expected = await paired(`MATCH (e:Event)${one.path}(n:Entity)
WITH DISTINCT n, e
RETURN n.id, e.id
ORDER BY n.id, e.position`)
  const found: Record<string, string[]> = {}
  for (const id of Object.keys(expected)) {
    const { head, tail } = await api.ask(
      `query ($filter: EventFilter) {
        head: events(filter: $filter, first: 100) { nodes { id } }
        tail: events(filter: $filter, last: 100) { nodes { id } }
      }`,
      { filter: { [one.filter]: id } },
    )
    found[id] = [...new Set([...head.nodes, ...tail.nodes].map(({ id }: { id: string }) => id))]
  }
  expect(found).toEqual(expected)
})

test.each([
  { root: 'official(name: $id)', field: 'involvements', part: 'role', edge: 'INVOLVED' },
  { root: 'facility(name: $id)', field: 'incidents', part: 'outcome', edge: 'SITE' },
])('the $field of each are its own parts in events, in their order, walked one by one', async one => {
  const expected = await paired(`MATCH (e:Event)-[r:${one.edge}]->(n)
RETURN n.id, e.id + ' ' + coalesce(r.${one.part}, '')
ORDER BY n.id, e.position, r.order`)
  const found: Record<string, string[]> = {}
  for (const id of Object.keys(expected)) {
    let rows: string[] = []
    let after: string | null = null
    do {
      const data: Record<string, ReturnType<typeof JSON.parse>> = await api.ask(
        `query ($id: String!, $after: String) {
          thing: ${one.root} {
            page: ${one.field}(first: 1, after: $after) {
              totalCount nodes { ${one.part} event { id } } pageInfo { hasNextPage endCursor }
            }
          }
        }`,
        { id, after },
      )
      const { page } = data.thing
      expect(page.totalCount).toBe(expected[id]?.length)
      for (const node of page.nodes) rows = [...rows, `${node.event.id} ${node[one.part] ?? ''}`]
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    found[id] = rows
  }
  expect(found).toEqual(expected)
})

test('the list is as long as its totalCount, filtered or not, then and now', async () => {
  const { state, arc, document } = await api.ask(`{
    state(code: "Ukraine") {
      events(first: 100) { totalCount nodes { id } }
      strikes: events(filter: { types: [ASSAULT] }, first: 100) { totalCount nodes { id } }
    }
    arc(name: "arc:azal-8243") { eventCount events(first: 100) { totalCount nodes { id } } }
    document(id: "document:caliber-20251114-summons") { eventCount events { totalCount nodes { id } } }
  }`)
  for (const { totalCount, nodes } of [state.events, state.strikes, arc.events, document.events])
    expect(nodes).toHaveLength(totalCount)
  expect(state.strikes.totalCount).toBeLessThan(state.events.totalCount)
  expect(arc.events.totalCount).toBe(arc.eventCount)
  expect(document.events.totalCount).toBe(document.eventCount)
  const then = await api.ask(`{
    event(id: "event:2022-03-kharkiv-consulate-hit", asKnownOn: "2022-03-06") {
      affected { ... on State { events { totalCount nodes { id } } } }
      arcs { eventCount events { totalCount } }
    }
  }`)
  const [azerbaijan] = then.event.affected
  expect(azerbaijan.events.nodes).toHaveLength(azerbaijan.events.totalCount)
  expect(azerbaijan.events.totalCount).toBeLessThan(10)
  expect(then.event.arcs).toEqual([{ eventCount: 1, events: { totalCount: 1 } }])
})

test('words narrow the list of a state and of a pair', async () => {
  const { state, dyad } = await api.ask(`{
    state(code: "AZE") { events(filter: { text: "crater steps" }) { totalCount nodes { id } } }
    dyad(between: ["Baku", "Moscow"]) { events(filter: { text: "crater steps" }) { totalCount nodes { id } } }
  }`)
  const kinzhal = { totalCount: 1, nodes: [{ id: 'event:2024-01-02-kinzhal-near-kyiv-embassy' }] }
  expect(state.events).toEqual(kinzhal)
  expect(dyad.events).toEqual(kinzhal)
})

type Page = {
  readonly nodes: readonly { readonly id: string; readonly eventCount: number }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string
    readonly endCursor: string
  }
}

test('pairs of states come with the most events first, and walked in pages each comes once', async () => {
  const page = async (variables: Record<string, unknown>): Promise<Page> =>
    (
      await api.ask(
        `query ($first: Int, $after: String, $last: Int, $before: String) {
          dyads(first: $first, after: $after, last: $last, before: $before) {
            nodes { id eventCount } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`,
        variables,
      )
    ).dyads
  const { nodes: all } = await page({ first: 100 })
  expect(all[0]).toEqual({ id: 'dyad:AZE-RUS', eventCount: 152 })
  const counts = all.map(({ eventCount }) => eventCount)
  expect(counts).toEqual([...counts].sort((a, b) => b - a))
  // There are ties, so that some page ends within one.
  expect(new Set(counts).size).toBeLessThan(all.length / 2)
  let forwards: Page['nodes'] = []
  for (let at: Page['pageInfo'] | undefined; at?.hasNextPage !== false; ) {
    const { nodes, pageInfo } = await page({ first: 2, after: at?.endCursor })
    forwards = [...forwards, ...nodes]
    at = pageInfo
  }
  expect(forwards).toEqual(all)
  let backwards: Page['nodes'] = []
  for (let at: Page['pageInfo'] | undefined; at?.hasPreviousPage !== false; ) {
    const { nodes, pageInfo } = await page({ last: 3, before: at?.startCursor })
    backwards = [...nodes, ...backwards]
    at = pageInfo
  }
  expect(backwards).toEqual(all)
})

const edges = async () =>
  (
    await read(`MATCH (e)-[c:CONCERNS]->(n)
RETURN elementId(c), e.id, n.id, c.entity, c.position, c.known
ORDER BY e.id, n.id`)
  ).map(row => JSON.stringify(row))

test('a second load leaves the very same lists, and mends what was lost, moved or never there', async () => {
  const seed = await readSeed()
  const before = await edges()
  await change('MATCH (d:Dossier) DELETE d')
  await loadDossiers(api.database, seed)
  expect(await edges()).toEqual(before)

  await change(`MATCH (d:Dossier)
DELETE d
WITH count(*) AS all
MATCH (:Event)-[c:CONCERNS {entity: 'state:UKR'}]->()
DELETE c
WITH count(*) AS all
MATCH (:Event)-[c:CONCERNS {entity: 'state:GEO'}]->()
SET c.position = '1900'
WITH count(*) AS all
MATCH (e:Event {id: 'event:2022-04-coordinates-submitted'})
MATCH (n:State {id: 'state:NRU'})
CREATE (e)-[:CONCERNS {entity: n.id, position: e.position, known: e.known}]->(n)`)
  await loadDossiers(api.database, seed)
  const without = (lines: string[]) => lines.map(line => line.replace(/^\["[^"]*"/, '['))
  expect(without(await edges())).toEqual(without(before))
})

test("a ministry that turns out to be no organ takes its events out of the state's list, a user's too", async () => {
  const before = await edges()
  const inList = async (event: string) =>
    (await read(`MATCH (:Event {id: '${event}'})-[:CONCERNS]->(n) RETURN n.id ORDER BY n.id`)).map(
      ([id]) => id,
    )
  const copy = await copyOfTheSeed()
  await copy.addDossier(
    'another',
    anEvent('event:2026-06-01-another', {
      actors: ['organization:aze-mfa'],
      recipients: ['person:vladimir-putin'],
      involved: [{ person: 'person:vladimir-putin', role: 'president' }],
      partOf: ['arc:azal-8243'],
      documents: ['document:of-another'],
    }),
    {
      id: 'document:of-another',
      title: 'Baku hands Moscow a note',
      publishedBy: 'source:report',
      published: '2026-06-02',
      language: 'en',
      kind: 'NEWS',
    },
  )
  await change(`MATCH (ministry:Organization {id: 'organization:aze-mfa'})
MATCH (embassy:Facility {id: 'facility:embassy-aze-kyiv'})
MATCH (crash:Arc {id: 'arc:azal-8243'})
CREATE (e:Entity:Event {id: 'event:of-a-user', position: '2026-06-01.001.event:of-a-user'})
CREATE (e)-[:ACTOR]->(ministry)
CREATE (part:Entity:Facility {id: 'facility:of-a-user'})-[:PART_OF]->(embassy)
CREATE (e)-[:SITE]->(:Entity:Facility {id: 'facility:of-a-user-within'})-[:PART_OF]->(part)
CREATE (e)-[:PART_OF]->(:Entity:Arc {id: 'arc:of-a-user'})-[:PART_OF]->(crash)`)
  try {
    await loadDossiers(api.database, await readSeed(copy.folder))
    expect(await inList('event:2026-06-01-another')).toEqual([
      'arc:azal-8243',
      'arc:baku-moscow-2022-2026',
      'document:of-another',
      'organization:aze-mfa',
      'person:vladimir-putin',
      'state:AZE',
    ])
    // Storylines count all the way up, parts of a compound one step.
    const ofUser = [
      'arc:azal-8243',
      'arc:baku-moscow-2022-2026',
      'arc:of-a-user',
      'facility:of-a-user',
      'facility:of-a-user-within',
      'organization:aze-mfa',
      'state:AZE',
    ]
    expect(await inList('event:of-a-user')).toEqual(ofUser)

    // The first dossier alone is loaded anew: the other's event and the user's still hang on its ministry.
    const seed = await readSeed()
    const organizations = seed.records.organizations.map(placed => {
      const { organOf, ...record } = placed.record
      return record.id === 'organization:aze-mfa' ? { ...placed, record } : placed
    })
    await loadDossiers(api.database, { ...seed, records: { ...seed.records, organizations } })
    expect(await inList('event:2026-06-01-another')).not.toContain('state:AZE')
    expect(await inList('event:of-a-user')).toEqual(ofUser.slice(0, -1))
    for (const { label, walk } of WALKS) expect(await listed(label)).toEqual(await walked(label, walk))
  } finally {
    await change(`MATCH (n)
WHERE n.dossier = 'another' OR n.id = 'another' OR n.id CONTAINS ':of-a-user'
DETACH DELETE n`)
    await loadDossiers(api.database, await readSeed())
  }
  const without = (lines: string[]) => lines.map(line => line.replace(/^\["[^"]*"/, '['))
  expect(without(await edges())).toEqual(without(before))
})
