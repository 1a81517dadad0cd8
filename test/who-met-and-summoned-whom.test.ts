import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test('Aliyev spoke to Putin by telephone ten times, last in March 2026', async () => {
  const { official } = await api.ask(`{
    official(name: "İlham Əliyev") {
      encounters(kinds: [CALLED], with: "Владимир Путин") { person { name } times kinds first last events { id } }
    }
  }`)
  expect(official.encounters).toHaveLength(1)
  const [calls] = official.encounters
  expect(calls).toMatchObject({ times: 10, kinds: ['CALLED'], first: '2022-02-26', last: '2026-03-11' })
  expect(calls.events).toHaveLength(10)
  // He called off the summit, but he did telephone.
  expect(calls.events).toContainEqual({ id: 'event:2024-12-25-aliyev-turns-back-call-putin' })
})

test('what was called off is no meeting, and three accounts of one meeting are one', async () => {
  const { encounters } = await api.ask(`{
    encounters(between: ["Ilham Aliyev", "Vladimir Putin"], kinds: [MET], from: "2024-12", to: "2025-12") {
      between { name } times first last events { id }
    }
  }`)
  expect(encounters).toEqual({
    between: [{ name: 'Ilham Aliyev' }, { name: 'Vladimir Putin' }],
    times: 3,
    first: '2025-09-01~',
    last: '2025-10-09',
    events: [
      { id: 'event:2025-09-01-sco-greeting-putin-aliyev' },
      { id: 'event:2025-09-03-beijing-handshake' },
      { id: 'event:2025-10-09-dushanbe-putin-aliyev' },
    ],
  })
})

test('who only tells of a call was not in it, and who serves the same state sat on one side', async () => {
  const { aliyev, peskov, own } = await api.ask(`{
    aliyev: official(name: "Ilham Aliyev") { encounters { person { name } } }
    peskov: encounters(between: ["person:dmitry-peskov", "Ilham Aliyev"]) { times first kinds events { id } }
    own: encounters(between: ["Ilham Aliyev", "Azerbaijan"]) { times }
  }`)
  const names = aliyev.encounters.map(({ person }: { person: { name: string } }) => person.name)
  expect(names[0]).toBe('Vladimir Putin')
  expect(names).toContain('Volodymyr Zelensky')
  expect(names).not.toContain('Dmitry Peskov')
  expect(names).not.toContain('Ali Asadov')
  expect(peskov).toEqual({ times: 0, first: null, kinds: [], events: [] })
  expect(own.times).toBe(0)
})

test('Baku summoned the ambassador four times and the chargé once; whom it was about was not summoned', async () => {
  const { state, ministry, envoy, zatulin } = await api.ask(`{
    state(code: "Baku") { summoned { by { name } person { name } times first last } }
    ministry: organization(name: "МИД России") { summoned { person { name } times first last } }
    envoy: official(name: "Mikhail Yevdokimov") { summonedBy(from: "2025-07") { by { name } times events { date } } }
    zatulin: official(name: "person:konstantin-zatulin") { summonedBy { times } encounters { times } involvements { nodes { present } } }
  }`)
  const ofRussia = ['Mikhail Yevdokimov', 'Pyotr Volokovykh']
  expect(
    state.summoned.filter(({ person }: { person: { name: string } }) => ofRussia.includes(person.name)),
  ).toEqual([
    {
      by: { name: 'Azerbaijan' },
      person: { name: 'Mikhail Yevdokimov' },
      times: 4,
      first: '2025-01-28',
      last: '2026-02-06',
    },
    {
      by: { name: 'Azerbaijan' },
      person: { name: 'Pyotr Volokovykh' },
      times: 1,
      first: '2025-06-28',
      last: '2025-06-28',
    },
  ])
  expect(ministry.summoned).toEqual([
    { person: { name: 'Rahman Mustafayev' }, times: 2, first: '2025-01-27', last: '2025-07-01' },
  ])
  expect(envoy.summonedBy).toEqual([
    {
      by: { name: 'Ministry of Foreign Affairs of Azerbaijan' },
      times: 3,
      events: [{ date: '2025-07-02' }, { date: '2025-11-14' }, { date: '2026-02-06' }],
    },
  ])
  expect(zatulin).toMatchObject({ summonedBy: [], encounters: [] })
  expect(zatulin.involvements.nodes).toContainEqual({ present: false })
})

test('at a summons of Iran stood its envoy, not whom it was about nor the spokesman who told of it', async () => {
  const present = 'officials { present person { name } }'
  const { imam, envoy, attack, charge, alizadeh, hajizada } = await api.ask(`{
    imam: event(id: "event:2025-01-01-baku-summons-charge") { ${present} }
    envoy: event(id: "event:2025-01-25-baku-summons-charge") { ${present} }
    attack: event(id: "event:2023-01-27-baku-summons-mousavi") { ${present} }
    charge: official(name: "person:jafar-aghayi-marian") { summonedBy { by { name } times } encounters { times } }
    alizadeh: official(name: "person:ali-alizadeh") { summonedBy { by { name } times first } encounters { times } }
    hajizada: official(name: "person:aykhan-hajizada") {
      encounters { times } timeline(first: 50) { nodes { kind } } involvements(first: 50) { totalCount nodes { present } }
    }
  }`)
  const there = ({ officials }: { officials: { present: boolean; person: { name: string } }[] }) =>
    officials.map(({ present, person }) => [person.name, present])
  expect(there(imam)).toEqual([
    ['Seyyed Jafar Aghayi Marian', true],
    ['Hassan Ameli', false],
  ])
  expect(there(envoy)).toEqual([
    ['Seyyed Jafar Aghayi Marian', true],
    ['Ali Alizadeh', false],
  ])
  expect(there(attack)).toEqual([
    ['Seyyed Abbas Mousavi', true],
    ['Aykhan Hajizada', false],
  ])
  const [baku, tehran] = ['Ministry of Foreign Affairs of Azerbaijan', 'Ministry of Foreign Affairs of Iran']
  expect(charge).toEqual({ summonedBy: [{ by: { name: baku }, times: 2 }], encounters: [] })
  expect(alizadeh).toEqual({
    summonedBy: [{ by: { name: tehran }, times: 1, first: '2022-11-10' }],
    encounters: [],
  })
  // Fifteen parts, of which five are what he said himself.
  expect(hajizada.encounters).toEqual([])
  expect(hajizada.timeline.nodes).not.toContainEqual({ kind: 'ENCOUNTER' })
  expect(hajizada.involvements.totalCount).toBe(15)
  expect(hajizada.involvements.nodes.filter(({ present }: { present: boolean }) => present)).toHaveLength(5)
})

test('two states meet also where only one of them sent a person by name, and as was known on a day', async () => {
  const { all, early } = await api.ask(`{
    all: encounters(between: ["Baku", "Moscow"], kinds: [MET], to: "2022-11") { times events { id } }
    early: encounters(between: ["Baku", "Moscow"], kinds: [SUMMONED], evidence: { asKnownOn: "2025-06-30" }) { times last }
  }`)
  expect(all.events).toContainEqual({ id: 'event:2022-11-17-mishustin-visit-baku' })
  expect(early).toEqual({ times: 3, last: '2025-06-28' })
})

test('two who are one, one alone and a range the wrong way round are refused', async () => {
  const refused = async (args: string) =>
    (await api.answer(`{ encounters(${args}) { times } }`)).errors[0]?.message
  expect(await refused('between: ["Baku", "Azerbaijan"]')).toBe(
    '"Baku" and "Azerbaijan" are the same; "between" takes two different ones.',
  )
  expect(await refused('between: ["Baku"]')).toBe(
    '"between" takes two persons, states or organisations, such as ["Ilham Aliyev", "Vladimir Putin"]; 1 were given.',
  )
  expect(await refused('between: ["Baku", "Moscow"], from: "2025", to: "2024"')).toBe(
    '"from" (2025) must not be after "to" (2024).',
  )
})

test('who signed together in one place met there', async () => {
  const { presidents, deputies } = await api.ask(`{
    presidents: encounters(between: ["Ilham Aliyev", "Vladimir Putin"], to: "2022-02-25") { times first }
    deputies: encounters(between: ["Shahin Mustafayev", "Alexey Overchuk"], from: "2024-01", to: "2024-01") { times first }
  }`)
  expect(presidents).toEqual({ times: 1, first: '2022-02-22' })
  expect(deputies).toEqual({ times: 1, first: '2024-01-22' })
})

test('where two ministries made a statement with a summons, the foreign ministry summoned', async () => {
  const { ambassador, state, foreign, defence } = await api.ask(`{
    ambassador: official(name: "Seyyed Abbas Mousavi") { summonedBy { by { id } times events { id } } }
    state(code: "AZE") { summoned { person { id } by { id } events { id } } }
    foreign: organization(name: "organization:aze-mfa") { summoned { person { id } events { id } } }
    defence: organization(name: "organization:aze-mod") { summoned { person { id } } }
  }`)
  const NOTE = { id: 'event:2023-03-11-baku-note-aircraft' }
  expect(ambassador.summonedBy.map(({ by }: { by: { id: string } }) => by.id)).toEqual([
    'organization:aze-mfa',
  ])
  expect(ambassador.summonedBy[0].events).toContainEqual(NOTE)
  const ofHim = ({ summoned }: { summoned: { person: { id: string }; events: unknown[] }[] }) =>
    summoned.filter(({ person }) => person.id === 'person:abbas-mousavi').flatMap(({ events }) => events)
  expect(ofHim(state)).toContainEqual(NOTE)
  expect(ofHim(foreign)).toContainEqual(NOTE)
  expect(defence.summoned).toEqual([])
})
