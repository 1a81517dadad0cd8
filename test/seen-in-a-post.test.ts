import { afterAll, beforeAll, expect, test } from 'vitest'
import { attestedIn } from '../src/loader/attested.ts'
import { readSeed } from '../src/seed/read.ts'
import { type Api, startApi } from './support/api.ts'
import { readPage } from './support/page.ts'
import { askOn } from './support/under-evidence.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** Asks as it was known on a day. */
const on = (asKnownOn: string, query: string) => askOn(api, asKnownOn, query)

test('what is known of a tenure grows to what is written of it', async () => {
  const { records } = await readSeed()
  const attested = attestedIn(records)
  for (const { record } of records.tenures) {
    if (record.attested === undefined) continue
    const of = record.id
    const found = attested(record)
    if (found === undefined) throw new Error(`${of} is attested on no day.`)
    const { attestedKnown, attestedTexts, attestedFroms, attestedTos, ...whole } = found
    expect(attestedTexts[0], of).toBe(record.attested)
    expect([attestedFroms[0], attestedTos[0]], of).toEqual([whole.attestedFrom, whole.attestedTo])
    expect(attestedKnown, of).toEqual([...new Set(attestedKnown)].sort().reverse())
  }
})

test('who is seen in a post is told there with what shows it, and no day before', async () => {
  // Documents of "2025-08" tell of it.
  const gurulyov = `official(name: "person:andrei-gurulyov", evidence: $evidence) { tenures { attested attestedFrom } }
    events(filter: { official: "person:andrei-gurulyov" }, evidence: $evidence) { totalCount }
    state(code: "RUS", evidence: $evidence) { officials(on: "2025-08-10") { person { id } } }`
  const before = await on('2025-08-30', gurulyov)
  expect(before.official.tenures).toEqual([])
  expect(before.events.totalCount).toBe(0)
  expect(before.state.officials).not.toContainEqual({ person: { id: 'person:andrei-gurulyov' } })
  const after = await on('2025-08-31', gurulyov)
  expect(after.official.tenures).toEqual([{ attested: '2025-08-10', attestedFrom: '2025-08-10' }])
  expect(after.state.officials).toContainEqual({ person: { id: 'person:andrei-gurulyov' } })

  const tenures = (person: string) =>
    `official(name: "${person}", evidence: $evidence) { tenures { attested } }`
  for (const [person, day, next] of [
    ['person:konstantin-zatulin', '2026-02-05', '2026-02-06'],
    ['person:rostam-ghasemi', '2022-03-11', '2022-03-12'],
    ['person:ebrahim-azizi', '2025-12-30', '2025-12-31'],
    ['person:mehdi-sobhani', '2025-06-29', '2025-06-30'],
  ] as const) {
    expect((await on(day, tenures(person))).official.tenures, person).toEqual([])
    expect((await on(next, tenures(person))).official.tenures, person).toHaveLength(1)
  }
})

test('until when somebody was seen in a post is told as it was known, whatever came after', async () => {
  const mousavi = `official(name: "person:abbas-mousavi", evidence: $evidence) {
    tenures { attested attestedFrom attestedTo } summonedBy { last }
  }`
  expect((await on('2023-02-20', mousavi)).official).toEqual({
    tenures: [{ attested: '2022-11-11/2023-01-27', attestedFrom: '2022-11-11', attestedTo: '2023-01-27' }],
    summonedBy: [{ last: '2023-01-27' }],
  })
  expect((await on('2023-04-05', mousavi)).official.tenures).toMatchObject([{ attestedTo: '2023-03-11' }])
  // Each was seen once by then, and on the day asked about neither.
  const { state } = await on(
    '2022-12-01',
    'state(code: "IRN", evidence: $evidence) { officials(on: "2022-11-15") { person { name } openFrom } }',
  )
  expect(state.officials.filter(({ openFrom }: { openFrom: boolean }) => openFrom)).toEqual([])
})

test('what is told of a year or a month is told so, and is no day', async () => {
  const { official } = await api.ask(
    '{ official(name: "person:ebrahim-azizi") { tenures { attested attestedFrom attestedTo } } }',
  )
  expect(official.tenures).toEqual([
    { attested: '2025', attestedFrom: '2025-01-01', attestedTo: '2025-12-31' },
  ])
  const azizi = await readPage(api, '/person/ebrahim-azizi')
  expect(azizi.text).toContain('seen in it in 2025')
  const ghasemi = await readPage(api, '/person/rostam-ghasemi')
  expect(ghasemi.text).toContain('seen in it in March 2022')
})

test('who was seen in a post of one seat before another is uncertain from then on, also without a begin', async () => {
  const { node } = await api.ask(
    '{ node(id: "post:roads-minister-irn") { ... on Post { succession { holder { id } tenure { uncertainFrom } } } } }',
  )
  expect(node.succession).toEqual([
    { holder: { id: 'person:rostam-ghasemi' }, tenure: { uncertainFrom: '2023-10-06' } },
    { holder: { id: 'person:mehrdad-bazrpash' }, tenure: { uncertainFrom: '2024-08-01' } },
    { holder: { id: 'person:farzaneh-sadegh' }, tenure: { uncertainFrom: null } },
  ])
})
