import { afterAll, beforeAll, expect, test } from 'vitest'
import { disputesOf } from '../src/loader/disputes.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const SIDES = `about { id } property kinds derived sides {
  value claims { id rank rankReason known attributedTo { name } documents { title locator source { name } } }
}`

test('what hit the embassy: six accounts side by side, with who gives each and where', async () => {
  const { disputes } = await api.ask(`{
    disputes(filter: { about: "event:2025-11-14-kyiv-embassy-missile", properties: [projectile] }) {
      nodes { ${SIDES} }
    }
  }`)
  expect(disputes.nodes).toHaveLength(1)
  const [{ about, kinds, derived, sides }] = disputes.nodes
  expect({ about, kinds, derived }).toEqual({
    about: { id: 'event:2025-11-14-kyiv-embassy-missile' },
    kinds: ['CONTRADICTION', 'DETAIL', 'PRECISION'],
    derived: false,
  })
  const by = Object.fromEntries(
    sides.map(({ value, claims }: { value: string; claims: { attributedTo: { name: string } | null }[] }) => [
      value,
      claims.map(({ attributedTo }) => attributedTo?.name),
    ]),
  )
  expect(by['fragment of a Russian missile']).toEqual(['Volodymyr Zelensky'])
  expect(by['9K720 Iskander-type']).toEqual([
    'Ministry of Foreign Affairs of Azerbaijan',
    'Ministry of Foreign Affairs of Azerbaijan',
  ])
  for (const { claims } of sides)
    for (const { documents } of claims) expect(documents.length).toBeGreaterThan(0)
})

test('by two outlets alone Iskander, fragment and Patriot stand against each other, whichever two these are', async () => {
  const sidesBy = async (evidence: object) => {
    const { event } = await api.ask(
      `query ($evidence: EvidenceInput) {
        event(id: "event:2025-11-14-kyiv-embassy-missile", evidence: $evidence) {
          disputes { property kinds sides { value } }
        }
      }`,
      { evidence },
    )
    return event.disputes
      .filter(({ property }: { property: string }) => property === 'projectile')
      .map(({ kinds, sides }: { kinds: string[]; sides: { value: string }[] }) => ({
        kinds,
        sides: sides.map(({ value }) => value),
      }))
  }
  expect(
    await sidesBy({ only: ['document:seed-kyivindependent-20251114', 'document:newsaz-20251121-regret'] }),
  ).toEqual([
    {
      kinds: ['CONTRADICTION', 'PRECISION'],
      sides: ['9K720 Iskander-type', 'fragment of a Russian missile', 'most likely Patriot'],
    },
  ])
  // The one outlet to which all links of the record led is left out.
  const [without] = await sidesBy({ exclude: ['Caliber.Az'] })
  expect(without.kinds).toEqual(['CONTRADICTION', 'DETAIL', 'PRECISION'])
  expect(without.sides).toEqual(expect.arrayContaining(['9K720 Iskander-type', 'most likely Patriot']))
})

test('what one outlet has from the ministry is disputed as much as what the other has', async () => {
  const { claimRows, event } = await api.ask(`{
    claimRows(filter: { about: "event:2025-11-14-kyiv-embassy-missile", properties: [projectile] }) { id disputed }
    event(id: "event:2025-11-14-kyiv-embassy-missile") { claims(properties: [projectile]) { id disputedBy { kind claim { id } } } }
  }`)
  const disputed = Object.fromEntries(
    claimRows.map(({ id, disputed }: { id: string; disputed: boolean }) => [
      id.replace(/.*\//, ''),
      disputed,
    ]),
  )
  expect([disputed['1'], disputed['9']]).toEqual([true, true])
  const against = (number: number) =>
    event.claims
      .find(({ id }: { id: string }) => id.endsWith(`/${number}`))
      .disputedBy.map(({ kind, claim }: { kind: string; claim: { id: string } }) =>
        [kind, claim.id.replace(/.*\//, '')].join(' '),
      )
      .sort()
  expect(against(9)).toEqual(against(1))
  // To name the type is to be more exact than who names none; a Patriot is something else.
  expect(against(9)).toEqual(['CONTRADICTION 3', 'CONTRADICTION 4', 'DETAIL 6', 'PRECISION 2', 'PRECISION 5'])
})

test('what Moscow says is most likely it presumes', async () => {
  const { claims } = await api.ask(
    '{ claims(filter: { properties: [projectile], strengths: [PRESUMES] }, first: 9) { nodes { value attributedAs } } }',
  )
  expect(claims.nodes).toEqual([
    { value: 'most likely Patriot', attributedAs: 'Russian MFA (Galuzin, 21 Nov)' },
    // In a document of November: surely known at its end.
    { value: 'Patriot (debris)', attributedAs: 'Moscow diplomatic source to RIA Novosti' },
    { value: 'most likely Patriot', attributedAs: 'Russian MFA' },
  ])
})

test('who came and who was arrested are two disputes on the course of one attack', async () => {
  const about = 'event:2023-01-27-embassy-attack-tehran'
  const { disputes, event, facility } = await api.ask(
    `query ($about: String!, $id: ID!) {
      disputes(filter: { about: $about, properties: [course] }) {
        totalCount nodes { kinds derived claims { id } sides { value claims { id } } }
      }
      event(id: $id) { disputes { property sides { value } } }
      facility(name: "facility:embassy-aze-tehran") { disputes { about { id } property sides { value } } }
    }`,
    { about, id: about },
  )
  const claims = (...numbers: number[]) =>
    numbers.map(number => ({ id: `claim:2023-01-27-embassy-attack-tehran/${number}` }))
  expect(disputes).toEqual({
    totalCount: 2,
    nodes: [
      {
        kinds: ['CONTRADICTION'],
        derived: false,
        claims: claims(12, 13),
        sides: [
          { value: 'came alone', claims: claims(13) },
          { value: 'came with two children', claims: claims(12) },
        ],
      },
      {
        kinds: ['CONTRADICTION'],
        derived: false,
        claims: claims(15, 16),
        sides: [
          { value: 'arrested by the police of Tehran', claims: claims(15) },
          { value: 'not caught by the police', claims: claims(16) },
        ],
      },
    ],
  })
  type Told = { about?: { id: string }; property: string; sides: { value: string }[] }
  const sides = (told: Told[]) =>
    told.filter(({ property }) => property === 'course').map(({ sides }) => sides.map(({ value }) => value))
  const expected = disputes.nodes.map(({ sides }: Told) => sides.map(({ value }) => value))
  expect(sides(event.disputes)).toEqual(expected)
  expect(sides(facility.disputes.filter((told: Told) => told.about?.id === about))).toEqual(expected)
})

test('whether an ambassador was summoned the day before is disputed of him, not of the next summons', async () => {
  const { event, person } = await api.ask(`{
    event(id: "event:2025-01-25-baku-summons-charge") { instruments disputes { property } }
    person: disputes(filter: { about: "Ali Alizadeh", properties: [instrument] }) { nodes { sides { value } } }
  }`)
  expect(event.instruments).toEqual(['SUMMONS'])
  expect(event.disputes.map(({ property }: { property: string }) => property)).not.toContain('instrument')
  expect(person.nodes).toEqual([{ sides: [{ value: 'MEETING' }, { value: 'SUMMONS' }] }])
})

test('every dispute holds together, holds all that its claims are disputed by, and no claim of another', async () => {
  const page = (ends: string) =>
    `disputes(${ends}: 100) { totalCount nodes { about { id } property claims { id value disputedBy { claim { id } } } } }`
  const { start, end } = await api.ask(`{ start: ${page('first')} end: ${page('last')} }`)
  const disputes = [...start.nodes, ...end.nodes.slice(200 - start.totalCount)]
  expect(disputes).toHaveLength(123)
  type Told = { id: string; value: string; disputedBy: { claim: { id: string } }[] }
  const seen = new Set<string>()
  for (const { about, property, claims } of disputes as {
    about: { id: string }
    property: string
    claims: Told[]
  }[]) {
    const ids = new Set(claims.map(({ id }) => id))
    const reached = new Set<string>()
    const reach = (claim: Told | undefined) => {
      if (!claim || reached.has(claim.id)) return
      reached.add(claim.id)
      for (const other of claims)
        if (other.value === claim.value || claim.disputedBy.some(({ claim: { id } }) => id === other.id))
          reach(other)
    }
    reach(claims[0])
    expect([...reached].sort(), `${about.id} ${property}`).toEqual([...ids].sort())
    for (const { id } of claims) {
      const key = `${about.id} ${property} ${id}`
      expect(seen.has(key), key).toBe(false)
      seen.add(key)
    }
  }
})

test.each([
  // One of six citizens of Kazakhstan against six; 46 of all passengers are neither.
  [
    'event:2025-09-04-moscow-insurance-statement',
    'claimsSettled',
    ['1 claim (citizens of Kazakhstan)', '6 claims (citizens of Kazakhstan)'],
  ],
  // Two of the staff, and three of whom nobody says who is counted.
  ['event:2023-01-27-embassy-attack-tehran', 'casualties', null],
  // Seven by the airline and three by others are the ten.
  ['event:2024-12-27-azal-suspends-russia-flights', 'flightsSuspended', null],
  // Nobody on the 18th, somebody on the 8th or the 18th.
  ['event:2025-08-18-socar-depot-second-strike', 'casualties', null],
])('%s: only figures that count the same are opposed on %s', async (about, property, expected) => {
  const { disputes } = await api.ask(
    `query ($filter: DisputeFilter) { disputes(filter: $filter) { nodes { kinds sides { value } } } }`,
    { filter: { about, properties: [property] } },
  )
  expect(disputes.nodes).toEqual(
    expected === null ? [] : [{ kinds: ['CONTRADICTION'], sides: expected.map(value => ({ value })) }],
  )
})

test.each([
  // When the meeting was is asked of the meeting, not of the statement a month later.
  ['event:2025-11-07-hajizada-apology-step', 'eventDate', null],
  ['event:2025-10-09-dushanbe-putin-aliyev', 'eventDate', ['2025-10', '2025-10-09', '2025-10-10']],
  ['event:2024-06-12-peacekeepers-withdrawal-complete', 'eventDate', null],
  ['event:2024-06-12-peacekeepers-withdrawal-complete', 'beginDate', ['../2024-04-10', '2024-04-17']],
  ['event:2023-10-06-aghband-bridge', 'eventDate', null],
  ['event:2023-10-06-aghband-bridge', 'beginDate', ['2022-09-21', '2023-10-06']],
])('%s is dated by what is said of its own day: %s', async (about, property, expected) => {
  const { disputes } = await api.ask(
    `query ($filter: DisputeFilter) { disputes(filter: $filter) { nodes { sides { value } } } }`,
    { filter: { about, properties: [property] } },
  )
  expect(disputes.nodes).toEqual(expected === null ? [] : [{ sides: expected.map(value => ({ value })) }])
})

test('a statement by one document alone says what it states, and of whom', async () => {
  const { summons, call } = await api.ask(
    `query ($evidence: EvidenceInput) {
      summons: event(id: "event:2025-11-14-baku-summons-yevdokimov", evidence: $evidence) { title }
      call: event(id: "event:2025-11-14-zelensky-aliyev-call", evidence: $evidence) { summary }
    }`,
    { evidence: { only: ['document:seed-kyivindependent-20251114'] } },
  )
  expect(summons.title).toBe(
    'Azerbaijani MFA (via Kyiv Independent): the ambassador was summoned to hear a strong protest',
  )
  expect(call.summary).toMatch(
    /^Ilham Aliyev, as quoted by Volodymyr Zelensky.*: Aliyev condemned the strike and said Russia had aimed before at the embassy/,
  )
})

test('a facility has the disputes of what happened at it', async () => {
  const { facility, disputes } = await api.ask(`{
    facility(name: "facility:embassy-aze-kyiv") { disputes { about { id } property } }
    disputes(filter: { about: "facility:embassy-aze-kyiv" }, first: 100) { nodes { about { id } property } }
  }`)
  const keys = (list: { about: { id: string }; property: string }[]) =>
    list.map(({ about, property }) => `${about.id} ${property}`).sort()
  expect(keys(facility.disputes)).toContain('event:2025-08-28-kyiv-embassy-damaged distance')
  expect(keys(facility.disputes)).toEqual(keys(disputes.nodes))
})

test('walking all disputes yields each once, forwards and backwards, and each has two sides or more claims', async () => {
  const forwards: string[] = []
  const backwards: string[] = []
  for (const [ends, page, seen] of [
    ['first', 'after', forwards],
    ['last', 'before', backwards],
  ] as const) {
    let cursor: string | null = null
    do {
      const { disputes } = await api.ask(
        `query ($cursor: String) {
          disputes(${ends}: 7, ${page}: $cursor) {
            totalCount pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
            nodes { about { id } property claims { id } sides { value } }
          }
        }`,
        { cursor },
      )
      const ids = disputes.nodes.map(
        ({
          about,
          property,
          sides,
        }: {
          about: { id: string }
          property: string
          sides: { value: string }[]
        }) => [about.id, property, ...sides.map(({ value }) => value)].join(' '),
      )
      for (const { claims } of disputes.nodes) expect(claims.length).toBeGreaterThan(1)
      if (ends === 'first') seen.push(...ids)
      else seen.unshift(...ids)
      const { startCursor, endCursor, hasNextPage, hasPreviousPage } = disputes.pageInfo
      cursor = ends === 'first' ? (hasNextPage ? endCursor : null) : hasPreviousPage ? startCursor : null
    } while (cursor !== null)
  }
  expect(new Set(forwards).size).toBe(forwards.length)
  expect(backwards).toEqual(forwards)
})

test('accounts that only differ in precision are told as refinements', async () => {
  const { disputes } = await api.ask(`{
    disputes(filter: { about: "event:2025-08-28-kyiv-embassy-damaged", properties: [eventDate] }) { nodes { kinds } }
    contradictions: disputes(
      filter: { about: "event:2025-08-28-kyiv-embassy-damaged", properties: [eventDate], kinds: [CONTRADICTION] }
    ) { totalCount }
  }`)
  expect(disputes.nodes).toEqual([{ kinds: ['PRECISION'] }])
})

test('a claim tells its whole way: speaker, relay, channel, outlet', async () => {
  const { claim } = await api.ask(`{
    claim(id: "claim:2025-11-14-kyiv-embassy-missile/15") { saidThrough { role name party { id } } }
  }`)
  expect(claim.saidThrough).toEqual([
    {
      role: 'SPEAKER',
      name: 'Ilham Aliyev, as quoted by Volodymyr Zelensky on X (via Kyiv Independent)',
      party: { id: 'person:ilham-aliyev' },
    },
    { role: 'RELAY', name: 'Volodymyr Zelensky', party: { id: 'person:volodymyr-zelensky' } },
    { role: 'CHANNEL', name: 'X', party: null },
    { role: 'OUTLET', name: 'Kyiv Independent', party: { id: 'source:kyiv-independent' } },
  ])
})

test('one statement in two outlets has one speaker, who is a party to the event', async () => {
  const { claim } = await api.ask(`{
    claim(id: "claim:2025-11-14-kyiv-embassy-missile/1") {
      corroboration { speakers onlyParties voices { id } }
    }
  }`)
  expect(claim.corroboration).toEqual({ speakers: 1, onlyParties: true, voices: [{ id: 'state:AZE' }] })
})

test('who disputes nothing does not make one dispute of two by agreeing with a side of each', () => {
  const claims = ['a', 'b', 'c', 'd', 'vague'].map(id => ({
    id,
    about: ['event:x'],
    property: 'course',
    display: id,
  }))
  const differing = [
    ['a', 'b'],
    ['c', 'd'],
  ] as const
  const disputeOf = disputesOf(claims, differing, [
    ['a', 'vague'],
    ['c', 'vague'],
  ])
  expect(claims.map(({ id }) => disputeOf(id))).toEqual(['a', 'a', 'c', 'c', undefined])
})
