import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
/** A post whose holders are dated in every way. */
const TENURES = [
  {
    id: 'a',
    fromEarliest: '2018-01-01',
    fromLatest: '2018-01-01',
    toEarliest: '2019-03-01',
    toLatest: '2019-03-31',
  },
  // Began some day in a month that began before the other may have left.
  {
    id: 'b',
    fromEarliest: '2019-03-10',
    fromLatest: '2019-04-10',
    toEarliest: '2020-06-30',
    toLatest: '2020-06-30',
  },
  {
    id: 'c',
    fromEarliest: '2020-06-30',
    fromLatest: '2020-06-30',
    toEarliest: '2021-01-10',
    toLatest: '2021-01-10',
  },
  { id: 'd', fromEarliest: '2021-01-01', fromLatest: '2021-01-01' },
  {
    id: 'e',
    fromEarliest: '2023-01-01',
    fromLatest: '2023-01-01',
    toEarliest: '2023-12-31',
    toLatest: '2023-12-31',
  },
  { id: 'f', attestedFrom: '2024-05-01', attestedTo: '2024-05-01' },
]
beforeAll(async () => {
  api = await startApi()
  await api.database.write(run =>
    run({
      text: `CREATE (one:Post:Entity:TestOnly {id: 'post:one', title: 'One', name: 'One', seats: 'ONE'})
CREATE (many:Post:Entity:TestOnly {id: 'post:many', title: 'Many', name: 'Many', seats: 'MANY'})
WITH one, many
UNWIND $p.tenures AS row
CREATE (p:Person:Entity:TestOnly {id: 'person:' + row.id, name: row.id})
CREATE (t:Tenure:Entity:TestOnly) SET t = row, t.id = 'tenure:' + row.id, t.from = row.fromEarliest, t.to = row.toLatest, t.sourced = false
CREATE (p)-[:HELD]->(t)-[:OF_POST]->(one)
CREATE (t)-[:OF_POST]->(many)`,
      parameters: { p: { tenures: TENURES } },
    }),
  )
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  await api.close()
})

test('between two holders lie as few and as many days as their dates allow', async () => {
  const { node } = await api.ask(`{ node(id: "post:one") { ... on Post {
    seats succession { holder { name } tenure { id } gapBefore { min max } overlapBefore { min max } } } } }`)
  expect(node.seats).toBe('ONE')
  expect(
    node.succession.map(({ holder, gapBefore, overlapBefore }: Record<string, { name: string }>) => [
      holder?.name,
      gapBefore,
      overlapBefore,
    ]),
  ).toEqual([
    ['a', null, null],
    // From the end on 1 March at the earliest to the begin on 10 April at the latest lie 39 whole days.
    ['b', { min: 0, max: 39 }, { min: 0, max: 21 }],
    // A hand-over on one day is neither gap nor overlap.
    ['c', { min: 0, max: 0 }, { min: 0, max: 0 }],
    ['d', { min: 0, max: 0 }, { min: 9, max: 9 }],
    // Nobody says when the one before left.
    ['e', null, null],
    // To be seen in the post is no begin.
    ['f', null, null],
  ])
})

test('where nobody states the end of the one before, two holders of one seat may overlap, and the answer says so', async () => {
  const { node, many } = await api.ask(`{
    node(id: "post:one") { ... on Post { succession { endBeforeUnknown } tenures(on: "2024-05-01") { id openTo uncertainFrom } } }
    many: node(id: "post:many") { ... on Post { succession { endBeforeUnknown } } }
  }`)
  expect(node.succession.map((step: { endBeforeUnknown: boolean }) => step.endBeforeUnknown)).toEqual([
    false,
    false,
    false,
    false,
    true,
    false,
  ])
  expect(many.succession.some((step: { endBeforeUnknown: boolean }) => step.endBeforeUnknown)).toBe(false)
  // Both stay in the list of that day: no end is guessed.
  expect(node.tenures).toContainEqual({ id: 'tenure:d', openTo: true, uncertainFrom: '2023-01-01' })
})

test('of two ambassadors of Iran on one day the one whose end nobody states is told as uncertain', async () => {
  const { node, then, official } = await api.ask(`{
    node(id: "post:ambassador-irn-to-aze") { ... on Post {
      tenures(on: "2025-12-01") { person { name } to uncertainFrom }
      succession { holder { name } endBeforeUnknown overlapBefore { min } }
    } }
    then: node(id: "post:ambassador-irn-to-aze", evidence: { asKnownOn: "2025-01-01" }) { ... on Post { tenures { person { name } uncertainFrom } } }
    official(name: "Sergey Lavrov") { tenures(on: "2026-01-01") { uncertainFrom } }
  }`)
  expect(node.tenures).toEqual([
    { person: { name: 'Seyyed Abbas Mousavi' }, to: null, uncertainFrom: '2025-06-01' },
    { person: { name: 'Mojtaba Demirchilou' }, to: null, uncertainFrom: null },
  ])
  expect(node.succession.at(-1)).toEqual({
    holder: { name: 'Mojtaba Demirchilou' },
    endBeforeUnknown: true,
    overlapBefore: null,
  })
  // Before the second was known to have begun there was no doubt.
  expect(then.tenures).toContainEqual({ person: { name: 'Seyyed Abbas Mousavi' }, uncertainFrom: null })
  expect(official.tenures).toEqual([{ uncertainFrom: null }])
})

test('holders of a post with several seats do not follow each other', async () => {
  const { node } = await api.ask(
    '{ node(id: "post:many") { ... on Post { succession { gapBefore { min } overlapBefore { min } } } } }',
  )
  expect(node.succession).toHaveLength(6)
  expect(new Set(node.succession.map(JSON.stringify))).toEqual(
    new Set(['{"gapBefore":null,"overlapBefore":null}']),
  )
})

test('open ends are told as open, and stay open for every later day', async () => {
  const { official, later, before, seen, unseen } = await api.ask(`{
    official(name: "Sergey Lavrov") { tenures(on: "2026-01-01") { from to openFrom openTo sourced basis } }
    later: official(name: "Sergey Lavrov") { tenures(from: "2031") { to } }
    before: official(name: "Sergey Lavrov") { tenures(to: "2004-02") { to } }
    seen: official(name: "Pyotr Volokovykh") { tenures(from: "2025-06", to: "2025-07") { openFrom openTo from to attestedFrom attestedTo } }
    unseen: official(name: "Pyotr Volokovykh") { tenures(from: "2025-07") { from } }
  }`)
  expect(official.tenures).toEqual([
    {
      from: '2004-03-09',
      to: null,
      openFrom: false,
      openTo: true,
      sourced: false,
      basis: 'public knowledge, unsourced',
    },
  ])
  expect(later.tenures).toHaveLength(1)
  expect(before.tenures).toEqual([])
  expect(seen.tenures).toEqual([
    {
      openFrom: true,
      openTo: true,
      from: null,
      to: null,
      attestedFrom: '2025-06-28',
      attestedTo: '2025-06-28',
    },
  ])
  expect(unseen.tenures).toEqual([])
})

test('who served a state at any time of a range, and a post that ended within it', async () => {
  const { state } = await api.ask(`{
    state(code: "Ukraine") { officials(from: "2025-11", to: "2026") { person { name } post { title rank } to } }
  }`)
  expect(state.officials).toContainEqual({
    person: { name: 'Svitlana Hrynchuk' },
    post: { title: 'Energy Minister of Ukraine', rank: 'MINISTER' },
    to: '2025-11-19',
  })
  const { after } = await api.ask(
    '{ after: state(code: "Ukraine") { officials(from: "2025-11-20") { person { name } } } }',
  )
  expect(after.officials).not.toContainEqual({ person: { name: 'Svitlana Hrynchuk' } })
})

test('a head of mission has a sending and a receiving state and a rank of the Vienna Convention', async () => {
  const { charge, none } = await api.ask(`{
    charge: node(id: "post:charge-daffaires-rus-to-aze") { ... on Post { rank serves { iso3 } accreditedTo { iso3 } organization { name } } }
    none: node(id: "post:editor-in-chief-sputnik-azerbaijan") { ... on Post { rank organization { name } } }
  }`)
  expect(charge).toEqual({
    rank: 'CHARGE_DAFFAIRES',
    serves: { iso3: 'RUS' },
    accreditedTo: { iso3: 'AZE' },
    organization: null,
  })
  expect(none).toEqual({ rank: null, organization: { name: 'Sputnik Azerbaijan' } })
})
