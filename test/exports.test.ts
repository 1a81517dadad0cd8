import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { strictCsv } from './support/csv.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

async function get(path: string) {
  const response = await api.app.inject({ url: path })
  return { ...response, status: response.statusCode, text: response.body, bytes: response.rawPayload }
}
const csv = async (path: string) => strictCsv((await get(path)).text)

async function countInGraph(text: string): Promise<number> {
  const [[count] = []] = await api.database.read({ text, parameters: {} })
  return Number(count)
}
const OF_THE_PAIR = "MATCH (e:Event)-[:BEARS_ON]->(:Dyad {id: 'dyad:AZE-RUS'})"

test('events.csv has as many rows as events bear on Baku and Moscow, and each row says what eventRows says', async () => {
  const rows = await csv('/export/AZE-RUS/events.csv')
  expect(rows.length).toBe(await countInGraph(`${OF_THE_PAIR} RETURN count(DISTINCT e)`))
  const names = Object.keys(rows[0] ?? {})
  const { data } = await api.answer('{ __type(name: "EventRow") { fields { name } } }')
  const shared = names.filter(
    name => name !== 'url' && data.__type.fields.some((field: { name: string }) => field.name === name),
  )
  expect(shared.length).toBeGreaterThan(45)
  const { eventRows } = await api.ask(
    `{ eventRows(filter: { between: ["Baku", "Moscow"] }) { ${shared.join(' ')} } }`,
  )
  // The flat rows have places in the order of the record, events in that of their ids.
  const written = (name: string, value: unknown) =>
    value === null ? null : name.startsWith('place') ? String(value).split('; ').sort() : String(value)
  expect(rows.map(row => shared.map(name => [name, written(name, row[name])]))).toEqual(
    eventRows.map((row: Record<string, unknown>) => shared.map(name => [name, written(name, row[name])])),
  )
})

test('the strike that damaged the embassy in Kyiv stands in the table with what is known of it and no more', async () => {
  const rows = await csv('/export/AZE-RUS/events.csv?from=2025-08-28&to=2025-08-28')
  const [strike] = rows.filter(({ id }) => id === 'event:2025-08-28-kyiv-embassy-damaged')
  expect(strike).toMatchObject({
    date: '2025-08-28',
    type: 'ASSAULT',
    outcomes: 'DAMAGED; DAMAGED; DAMAGED; DAMAGED',
    facilityKinds: 'EMBASSY; COMPOUND_PART; COMPOUND_PART; RESIDENCE',
    page: 'http://localhost:80/event/2025-08-28-kyiv-embassy-damaged',
  })
})

test('each figure that nobody states is an empty cell, never a zero', async () => {
  const rows = await csv('/export/AZE-RUS/events.csv')
  const withFigure = rows.filter(({ killedMin }) => killedMin !== null)
  const { events } = await api.ask(
    '{ events(filter: { between: ["AZE", "RUS"] }, first: 100) { nodes { id casualties { killed { min } } } } }',
  )
  const stated = events.nodes.filter(
    (event: { casualties: { killed: { min: number | null } | null } }) =>
      event.casualties.killed?.min !== null && event.casualties.killed !== null,
  )
  for (const { id, casualties } of stated)
    expect(rows.find(row => row.id === id)?.killedMin).toBe(String(casualties.killed.min))
  expect(withFigure.length).toBeLessThan(rows.length / 4)
})

test('roles.csv has a row for each part that the graph tells', async () => {
  const rows = await csv('/export/AZE-RUS/roles.csv')
  for (const role of ['ACTOR', 'RECIPIENT', 'AFFECTED', 'INVOLVED', 'SITE', 'USED', 'PART_OF'])
    expect([role, rows.filter(row => row.role === role).length]).toEqual([
      role,
      await countInGraph(`${OF_THE_PAIR} WITH DISTINCT e MATCH (e)-[r:${role}]->() RETURN count(r)`),
    ])
  expect(new Set(rows.map(({ event, role, place }) => `${event} ${role} ${place}`)).size).toBe(rows.length)
})

test('links.csv tells stated links from inferred ones', async () => {
  const rows = await csv('/export/AZE-RUS/links.csv')
  const links = 'MATCH (e)-[r:ANSWERED|CAUSED_BY|CITED|FOLLOWED]->()'
  expect(rows.length).toBe(await countInGraph(`${OF_THE_PAIR} WITH DISTINCT e ${links} RETURN count(r)`))
  expect(rows.filter(({ stated }) => stated === 'true').length).toBe(
    await countInGraph(`${OF_THE_PAIR} WITH DISTINCT e ${links} WHERE r.stated RETURN count(r)`),
  )
  expect(rows.filter(({ stated, claimIds }) => stated === 'true' && claimIds === null)).toEqual([])
})

test('a dossier is exported whole: all its events, claims and documents, each once', async () => {
  const counts = await Promise.all(
    ['events', 'claims', 'documents'].map(async table => {
      const rows = await csv(`/export/baku-moscow/${table}.csv`)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      return rows.filter(({ dossier }) => dossier === 'baku-moscow').length
    }),
  )
  expect(counts).toEqual([178, 296, 446])
})

test('every claim and document that an event of the export rests on is in it', async () => {
  const [events, claims, documents] = await Promise.all(
    ['events', 'claims', 'documents'].map(table => csv(`/export/AZE-RUS/${table}.csv`)),
  )
  const known = new Set(documents?.map(({ id }) => id))
  const listed = [...(events ?? []), ...(claims ?? [])].flatMap(row => row.documentIds?.split('; ') ?? [])
  expect(listed.filter(id => !known.has(id))).toEqual([])
  const perEvent = new Map<string, number>()
  for (const { aboutIds } of claims ?? [])
    for (const id of aboutIds?.split('; ') ?? []) perEvent.set(id, (perEvent.get(id) ?? 0) + 1)
  expect(events?.map(({ id }) => [id, perEvent.get(id ?? '') ?? 0])).toEqual(
    events?.map(({ id, claimCount }) => [id, Number(claimCount)]),
  )
})

test('both accounts of what came down in the compound stand in claims.csv, each with its speaker and the other', async () => {
  const rows = await csv('/export/AZE-RUS/claims.csv?from=2025-11-14&to=2025-11-14')
  const about = rows.filter(
    ({ aboutIds, property }) =>
      aboutIds === 'event:2025-11-14-kyiv-embassy-missile' && property === 'projectile',
  )
  const speakers = about.map(({ speakerAs }) => speakerAs)
  expect(speakers).toContain('Azerbaijani MFA (via Caliber.Az)')
  expect(speakers).toContain('Russian MFA (Galuzin, 21 Nov)')
  const russian = about.find(({ speakerAs }) => speakerAs === 'Russian MFA (Galuzin, 21 Nov)')
  const ids = new Set(rows.map(({ id }) => id))
  expect(russian?.value).toBe('most likely Patriot')
  for (const id of russian?.disputedByIds?.split('; ') ?? []) expect(ids).toContain(id)
  expect(russian?.disputeKinds?.split('; ')).toContain('CONTRADICTION')
})

test('JSON holds the same rows with lists as lists and null for what nobody says', async () => {
  const rows = JSON.parse((await get('/export/AZE-RUS/events.json')).text)
  const flat = await csv('/export/AZE-RUS/events.csv')
  expect(rows.length).toBe(flat.length)
  const cell = (value: unknown) =>
    value === null ? null : Array.isArray(value) ? value.map(one => one ?? '-').join('; ') : String(value)
  for (const [index, row] of rows.entries())
    expect(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]))).toEqual(
      flat[index],
    )
})

test.each(['events', 'roles', 'links', 'claims', 'documents'])(
  'Parquet of %s reads back, typed, with the rows of the CSV',
  async table => {
    const { bytes } = await get(`/export/AZE-RUS/${table}.parquet`)
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    const rows = await parquetReadObjects({ file })
    const flat = await csv(`/export/AZE-RUS/${table}.csv`)
    expect(rows.length).toBe(flat.length)
    const cell = (value: unknown) =>
      value === null || value === undefined
        ? null
        : value instanceof Date
          ? value.toISOString().slice(0, 10)
          : typeof value === 'object'
            ? JSON.stringify(value)
            : String(value)
    for (const [index, row] of rows.entries())
      expect(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)]))).toEqual(
        flat[index],
      )
    const told = Object.fromEntries(
      (parquetMetadata(file).key_value_metadata ?? []).map(({ key, value }) => [key, value]),
    )
    expect(told.dataVersion).toMatch(/^[0-9a-f]{12}$/)
  },
)

test('GEXF opens as a graph of the same events, with who took part and how they are linked', async () => {
  const { text } = await get('/export/AZE-RUS/graph.gexf')
  const graph = gexf.parse(MultiDirectedGraph, text)
  const events = await csv('/export/AZE-RUS/events.csv')
  const within = graph.filterNodes((_, { kind, outside }) => kind === 'event' && outside === false)
  expect(within.length).toBe(events.length)
  const [roles, links] = await Promise.all(
    ['roles', 'links'].map(async table => (await csv(`/export/AZE-RUS/${table}.csv`)).length),
  )
  const ties = graph.filterEdges((_, { kind }) => ['WITHIN', 'SAME_OCCASION_AS'].includes(kind)).length
  expect(graph.size).toBe((roles ?? 0) + (links ?? 0) + ties)
  expect(graph.getNodeAttributes('state:AZE')).toMatchObject({ label: 'Azerbaijan', kind: 'state' })
  expect(graph.getNodeAttributes('event:2025-08-28-kyiv-embassy-damaged')).toMatchObject({
    date: '2025-08-28',
    type: 'ASSAULT',
    quadClass: 'MATERIAL_CONFLICT',
  })
})

test('only an exact date is a spell on the time line: a month is none', async () => {
  const { text } = await get('/export/AZE-RUS/graph.gexf')
  const node = (id: string) => new RegExp(`<node id="${id}"[^>]*>`).exec(text)?.[0]
  expect(node('event:2025-08-28-kyiv-embassy-damaged')).toContain('start="2025-08-28" end="2025-08-28"')
  expect(node('event:2022-03-kharkiv-consulate-hit')).not.toContain('start=')
  const events = await csv('/export/AZE-RUS/events.csv')
  const exact = events.filter(
    ({ precision, approximate, uncertain }) =>
      precision === 'DAY' && approximate === 'false' && uncertain === 'false',
  )
  expect([...text.matchAll(/<node [^>]*start=/g)].length).toBe(exact.length)
})

test('GraphML holds the same nodes and edges, each key declared once', async () => {
  const [{ text }, other] = await Promise.all([
    get('/export/AZE-RUS/graph.graphml'),
    get('/export/AZE-RUS/graph.gexf'),
  ])
  const count = (of: string, pattern: RegExp) => [...of.matchAll(pattern)].length
  expect(count(text, /<node /g)).toBe(count(other.text, /<node /g))
  expect(count(text, /<edge /g)).toBe(count(other.text, /<edge /g))
  const declared = [...text.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(declared).size).toBe(declared.length)
  const used = new Set([...text.matchAll(/<data key="([^"]+)"/g)].map(([, id]) => id))
  expect([...used].filter(id => !declared.includes(id))).toEqual([])
})

test('JSON-LD parses; each event is derived from its documents, each claim attributed to its speaker', async () => {
  const { '@context': context, '@graph': graph } = JSON.parse(
    (await get('/export/AZE-RUS/graph.jsonld')).text,
  )
  const things = new Map<string, Record<string, unknown>>(
    graph.map((thing: { id: string }) => [thing.id, thing]),
  )
  expect(things.size).toBe(graph.length)
  const ofType = (type: string) =>
    graph.filter((thing: { type: string | string[] }) => [thing.type].flat().includes(type)).length
  expect(ofType('schema:Event')).toBe((await csv('/export/AZE-RUS/events.csv')).length)
  expect(ofType('schema:Claim')).toBe((await csv('/export/AZE-RUS/claims.csv')).length)
  expect(things.get('event:2025-08-28-kyiv-embassy-damaged')).toMatchObject({
    startDate: '2025-08-28',
    affected: ['state:AZE'],
  })
  expect(things.get('event:2022-03-kharkiv-consulate-hit')).not.toHaveProperty('startDate')
  expect(things.get('claim:2022-03-kharkiv-consulate-hit/2')).toMatchObject({
    type: ['schema:Claim', 'prov:Entity'],
    wasAttributedTo: 'organization:aze-mfa',
    wasDerivedFrom: ['document:caliber-20251114-summons'],
  })
  // Every id is an address by the context's own prefixes, and documents and speakers are there.
  for (const id of things.keys())
    expect(id.startsWith('http') || id.slice(0, id.indexOf(':')) in context).toBe(true)
  const led = graph.flatMap((thing: Record<string, unknown>) =>
    [thing.wasDerivedFrom ?? [], thing.wasAttributedTo ?? []].flat(),
  )
  expect(led.filter((id: string) => !things.has(id))).toEqual([])
})

test('datapackage.json describes every file and every field of it, with licence and version', async () => {
  const description = JSON.parse((await get('/export/AZE-RUS/datapackage.json')).text)
  const { dossiers } = await api.ask('{ dossiers { dataVersion } }')
  expect(description.version).toBe(dossiers[0].dataVersion)
  expect(description.licenses.map(({ name }: { name: string }) => name)).toEqual([
    'Apache-2.0',
    'CC-BY-SA-4.0',
  ])
  expect(description.resources.map(({ path }: { path: string }) => path)).toContain('graph.gexf')
  for (const { path, format, schema } of description.resources) {
    if (format !== 'csv') continue
    const [row = {}] = await csv(`/export/AZE-RUS/${path}`)
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(Object.keys(row))
    expect(schema.missingValues).toEqual([''])
    for (const { description: said } of schema.fields) expect(said.length).toBeGreaterThan(3)
  }
})

test('what datapackage.json says of a field holds for every row', async () => {
  const { resources } = JSON.parse((await get('/export/baku-tehran/datapackage.json')).text)
  const fits: Record<string, RegExp> = {
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d\d-\d\d$/,
    array: /^\[/,
    string: /./s,
  }
  for (const { path, format, schema } of resources) {
    if (format !== 'csv') continue
    const rows = await csv(`/export/baku-tehran/${path}`)
    for (const { name, type, constraints } of schema.fields)
      for (const row of rows) {
        const cell = row[name] ?? null
        if (cell === null) expect([path, name, constraints?.required ?? false]).toEqual([path, name, false])
        else expect([path, name, cell]).toEqual([path, name, expect.stringMatching(fits[type] ?? /^$/)])
      }
    const keys = rows.map(row => schema.primaryKey.map((name: string) => row[name]).join(' '))
    expect(new Set(keys).size).toBe(rows.length)
  }
})

test('CITATION.cff names version and licence', async () => {
  const { text, headers } = await get('/export/AZE-RUS/CITATION.cff')
  expect(headers['content-disposition']).toBe('attachment; filename="AZE-RUS-CITATION.cff"')
  expect(text).toMatch(/^cff-version: 1\.2\.0\n/)
  expect(text).toMatch(/\nversion: "[0-9a-f]{12}"\n/)
  expect(text).toContain('\nlicense: Apache-2.0\n')
})

test('as known on a day, an export holds what was known then, and says so', async () => {
  const rows = await csv('/export/AZE-RUS/claims.csv?known=2024-12-26')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.filter(({ known }) => (known ?? '') > '2024-12-26')).toEqual([])
  const { description, demarche } = JSON.parse(
    (await get('/export/AZE-RUS/datapackage.json?known=2024-12-26')).text,
  )
  expect(description).toContain('as known on 2024-12-26')
  expect(demarche.evidence).toEqual({ asKnownOn: '2024-12-26' })
})

test('the words in which documents name things are not passed on', async () => {
  const { document } = await api.ask(
    '{ document(id: "document:seed-kyivindependent-20251114") { names { words } } }',
  )
  expect(document.names.flatMap(({ words }: { words: string[] }) => words)).toContain('The Ukrainian leader')
  const files = ['documents.csv', 'claims.csv', 'events.json', 'graph.jsonld', 'graph.gexf']
  const texts = await Promise.all(files.map(file => get(`/export/baku-moscow/${file}`)))
  expect(texts.map(({ text }) => text.includes('The Ukrainian leader'))).toEqual(files.map(() => false))
})

test('other names of the two lead to the canonical address, the id of a dossier to the dossier', async () => {
  const pair = await get('/export/Moscow-Baku/events.csv?from=2025')
  expect([pair.status, pair.headers.location]).toEqual([302, '/export/AZE-RUS/events.csv?from=2025'])
  expect((await get('/export/baku-moscow')).text).toContain('Baku–Moscow relations')
  expect((await get('/export/Baku-Moscow')).headers.location).toBe('/export/AZE-RUS')
})

test.each([
  [
    '/export/AZE-RUS/events.xls',
    404,
    'There is no &quot;events.xls&quot; of an export; there are events.csv',
  ],
  ['/export/AZE-RUS/events.csv?half-life=3', 400, 'means nothing in the address of an export'],
  ['/export/AZE-RUS/events.csv?from=2025-02-30', 400, 'must be a year, a month or a day'],
  ['/export/Bakuu-Moscow/events.csv', 404, 'names no two states'],
  ['/export/AZE-FJI/events.csv', 404, 'No event in the graph bears on'],
])('%s is refused in a sentence', async (path, status, sentence) => {
  const response = await get(path)
  expect([response.status, response.text]).toEqual([status, expect.stringContaining(sentence)])
})
