import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSeed } from '../src/seed/read.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test.each([
  ['TASS', 'RUS', true, null],
  ['AZERTAC', 'AZE', true, null],
  ['Kyiv Independent', 'UKR', false, 'en'],
  // Where it sits is known; who runs it is not asserted, which is not no.
  ['Caliber.Az', 'AZE', null, null],
  ['Zbruč', 'UKR', false, 'uk'],
  // Whose text it carries its name says; where it has its own seat nobody does.
  ['HyeTert (TASS text)', null, true, null],
  ['IRNA', 'IRN', true, null],
  ['Mehr News Agency', 'IRN', true, null],
  ['Kayhan', 'IRN', true, null],
  // Near to the Guards, or private: who runs it is not asserted.
  ['Khabar Online', null, null, null],
  ['ckhq.net', null, null, null],
])(
  'of %s it is known where it sits, whether a state runs it and in which language, or nothing is said',
  async (name, state, stateRun, language) => {
    const { source } = await api.ask(
      'query ($name: String!) { source(name: $name) { state { iso3 } stateBasis stateRun stateRunBasis language languageBasis } }',
      { name },
    )
    expect(source).toMatchObject({ state: state && { iso3: state }, stateRun, language })
    for (const [value, basis] of [
      [source.state, source.stateBasis],
      [source.stateRun, source.stateRunBasis],
      [source.language, source.languageBasis],
    ])
      expect(basis === null).toBe(value === null)
  },
)

test('no publisher is said to be or do anything without a basis', async () => {
  const rows = await api.database.read({
    text: `MATCH (s:Source)
WHERE (s.stateRun IS NULL) <> (s.stateRunBasis IS NULL)
  OR (s.language IS NULL) <> (s.languageBasis IS NULL)
  OR EXISTS { (s)-[:SEATED_IN]->() } = (s.stateBasis IS NULL)
RETURN s.id`,
    parameters: {},
  })
  expect(rows).toEqual([])
})

test("languages of a publisher's documents are told apart from its own", async () => {
  const { source } = await api.ask('{ source(name: "source:report") { language documentLanguages } }')
  expect(source).toEqual({ language: null, documentLanguages: ['az', 'en', 'ru'] })
})

test('a photograph has its own photographer, agency and day; the document its authors', async () => {
  const { document } = await api.ask(`{
    document(id: "document:seed-kyivindependent-20251114") {
      authors { name role } image { photographer agency takenOn }
      caption: names(parts: [CAPTION]) { words part entity { id } document { id } }
      names { part }
      unidentifiedNames { words part }
    }
  }`)
  expect(document.authors).toEqual([{ name: 'Martin Fornusek', role: 'reporter' }])
  expect(document.image).toEqual({
    photographer: 'Vladyslav Musiienko',
    agency: 'AFP via Getty Images',
    takenOn: '2025-11-14',
  })
  const id = 'document:seed-kyivindependent-20251114'
  expect(document.caption).toEqual([
    { words: ['AFP'], part: 'CAPTION', entity: { id: 'organization:afp' }, document: { id } },
    {
      words: ['Getty Images'],
      part: 'CAPTION',
      entity: { id: 'organization:getty-images' },
      document: { id },
    },
  ])
  expect(document.names).toHaveLength(17)
  // What only the page beside the story names is no part of it.
  expect(document.unidentifiedNames).toContainEqual({ words: ['Orban'], part: 'PAGE_ELEMENT' })
  expect(document.unidentifiedNames).toContainEqual({
    words: ["the detained head of Sputnik's Baku bureau"],
    part: 'BODY',
  })
})

test('which documents name an entity, with what words, page by page and as known on a day', async () => {
  const { organization, weapon, none } = await api.ask(`{
    organization(name: "SOCAR") { namedIn(first: 1) { totalCount nodes { words part document { id } } pageInfo { hasNextPage endCursor } } }
    weapon: facility(name: "facility:socar-depot-odesa") { namedIn { nodes { words } } }
    none: state(code: "Azerbaijan") { namedIn(parts: [CAPTION]) { totalCount nodes { words } } }
  }`)
  const { totalCount, nodes, pageInfo } = organization.namedIn
  expect(totalCount).toBe(2)
  expect(nodes).toEqual([
    { words: ['SOCAR'], part: 'BODY', document: { id: 'document:caliber-20251114-summons' } },
  ])
  const next = await api.ask(
    'query ($after: String) { organization(name: "SOCAR") { namedIn(first: 1, after: $after) { nodes { words } pageInfo { hasNextPage } } } }',
    { after: pageInfo.endCursor },
  )
  expect(next.organization.namedIn).toEqual({
    nodes: [{ words: ['Socar'] }],
    pageInfo: { hasNextPage: false },
  })
  expect(weapon.namedIn.nodes).toEqual([
    { words: ['an oil depot belonging to SOCAR'] },
    { words: ['an oil depot'] },
  ])
  expect(none.namedIn).toEqual({ totalCount: 0, nodes: [] })
  const { events } = await api.ask(`{
    events(filter: { official: "Mikhail Yevdokimov" }, evidence: { asKnownOn: "2025-11-13" }, first: 1) {
      nodes { officials { person { namedIn { totalCount nodes { words } } } } }
    }
  }`)
  expect(events.nodes[0].officials[0].person.namedIn).toEqual({ totalCount: 0, nodes: [] })
})

test('a publisher whose name says whose text it prints is left out with it', async () => {
  const { records } = await readSeed()
  const named = new Map(
    [...records.sources, ...records.organizations].map(({ record }) => [record.name, record.id]),
  )
  const saying = records.sources.flatMap(({ record }) => {
    const [, of = ''] = /^(.*) \((?:via .*|mirror|.* mirror)\)$/.exec(record.name) ?? []
    return named.has(of) ? [record] : []
  })
  expect(saying.length).toBeGreaterThan(8)
  for (const { name, textOf } of saying) expect([name, textOf]).toEqual([name, [expect.any(String)]])
  const { claim } = await api.ask(
    '{ claim(id: "claim:2024-01-28-attacker-sentenced/7", evidence: { exclude: ["Azernews"] }) { id } }',
  )
  expect(claim).toBeNull()
})
