import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

async function found(filter: Record<string, unknown>): Promise<string[]> {
  const { events } = await api.ask(
    'query ($filter: EventFilter) { events(filter: $filter, first: 100) { totalCount nodes { id } } }',
    { filter },
  )
  expect(events.nodes).toHaveLength(Math.min(100, events.totalCount))
  return events.nodes.map(({ id }: { id: string }) => id.slice('event:'.length))
}

test('strikes of Russia that hit missions of Azerbaijan: five, from Kharkiv to Kyiv', async () => {
  expect(
    await found({
      affected: 'Azerbaijan',
      actor: 'Russia',
      types: ['ASSAULT'],
      facilityKinds: ['EMBASSY', 'HONORARY_CONSULATE'],
      from: '2022',
    }),
  ).toEqual([
    '2022-03-kharkiv-consulate-hit',
    '2024-01-02-kinzhal-near-kyiv-embassy',
    '2025-07-kyiv-embassy-drone',
    '2025-08-28-kyiv-embassy-damaged',
    '2025-11-14-kyiv-embassy-missile',
  ])
})

test('of a person all is found in which they have any part: who acted, to whom it was done, who took part', async () => {
  expect(await found({ official: 'Ali Akbar Velayati' })).toEqual(['2025-08-09-velayati-tripp'])
  expect(await found({ official: 'Konstantin Zatulin' })).toContain('2026-02-05-zatulin-statement')
  expect(await found({ official: 'Yasin Hosseinzadeh' })).toEqual([
    '2023-01-27-embassy-attack-tehran',
    '2024-01-28-attacker-sentenced',
    '2025-05-21-attacker-executed',
  ])
  // As every filter by a party, and so in counts and under evidence.
  const { eventCounts, exclude } = await api.ask(`{
    eventCounts(filter: { official: "Yasin Hosseinzadeh" }, by: [TYPE]) { total { events } }
    exclude: events(filter: { official: "Yasin Hosseinzadeh" }, evidence: { asKnownOn: "2023-12-31" }) { totalCount }
  }`)
  expect([eventCounts[0].total.events, exclude.totalCount]).toEqual([3, 1])
})

test('what hits a company of the state hits the state: the depots of SOCAR', async () => {
  expect(await found({ affected: 'SOCAR', types: ['ASSAULT'] })).toEqual([
    '2025-08-06-orlivka-station-strike',
    '2025-08-08-socar-depot-strike',
    '2025-08-18-socar-depot-second-strike',
  ])
})

test("an organ acts for its state: a summons by the ministry is an act of Azerbaijan's", async () => {
  const byState = await found({ actor: 'Azerbaijan', instruments: ['SUMMONS'] })
  const byMinistry = await found({ actor: 'organization:aze-mfa', instruments: ['SUMMONS'] })
  expect(byState).toEqual(byMinistry)
  expect(byState).toContain('2025-11-14-baku-summons-yevdokimov')
})

test('a state that is only spoken of is involved, but was neither addressed nor hit', async () => {
  const crash = { from: '2022-03-26', to: '2022-03-26' }
  expect(await found({ ...crash, involving: 'Armenia' })).toEqual([
    '2022-03-26-farrukh-russian-mod-accusation',
  ])
  expect(await found({ ...crash, affected: 'Armenia' })).toEqual([])
  expect(await found({ ...crash, recipient: 'Armenia' })).toEqual([])
})

test('a month is a range: an event known only to its month is found on any day of it', async () => {
  expect(await found({ from: '2022-03-31', to: '2022-03-31' })).toContain('2022-03-kharkiv-consulate-hit')
  expect(await found({ from: '2022-04', to: '2022-04' })).toEqual(['2022-04-coordinates-submitted'])
  expect(await found({ to: '2022-02' })).toHaveLength(3)
})

test('an event of several days is found by its first day and by its last', async () => {
  const visit = '2023-02-27-lavrov-visit-baku'
  expect(await found({ from: '2023-02-27', to: '2023-02-27' })).toEqual([visit])
  expect(await found({ from: '2023-02-28', to: '2023-02-28' })).toEqual([visit])
})

test('a person is involved where they only took part', async () => {
  expect(await found({ involving: 'Ilham Aliyev', from: '2022-02-22', to: '2022-02-22' })).toEqual([
    '2022-02-22-declaration-allied-interaction',
  ])
})

test("what hits a state's nationals affects the state", async () => {
  expect(await found({ affected: 'Russia', from: '2025-10-28', to: '2025-10-28' })).toEqual([
    '2025-10-28-russians-detention-extended',
  ])
})

test('a weapon, a facility, a person, a storyline and a publisher each find their events by any name', async () => {
  expect(await found({ weapon: 'Кинжал' })).toEqual(['2024-01-02-kinzhal-near-kyiv-embassy'])
  expect(await found({ facility: 'Embassy of Azerbaijan in Ukraine', types: ['ACCUSE'] })).toEqual([
    '2026-02-14-aliyev-munich-embassy',
  ])
  expect(await found({ official: 'Mikhail Evdokimov' })).toEqual([
    '2025-01-28-baku-invites-yevdokimov',
    '2025-07-02-baku-summons-yevdokimov',
    '2025-11-14-baku-summons-yevdokimov',
    '2026-02-06-baku-summons-zatulin',
  ])
  const whole = await found({ arc: 'Baku–Moscow relations since 2022', from: '2022', to: '2022' })
  const part = await found({ arc: 'arc:karabakh-peacekeepers', from: '2022', to: '2022' })
  expect(whole).toEqual(expect.arrayContaining(part))
  expect(whole.length).toBeGreaterThan(part.length)
  expect(await found({ sources: ['Caliber.Az', 'JAMnews'], from: '2025-11-14', to: '2025-12-01' })).toEqual([
    '2025-11-14-kyiv-embassy-missile',
    '2025-11-14-baku-summons-yevdokimov',
    '2025-12-01-mustafaev-detained',
  ])
})

test('words are looked for in title and summary, all of them, and are never commands', async () => {
  expect(await found({ text: 'Iskander OR crater' })).toEqual([])
  expect(await found({ text: 'crater steps' })).toEqual(['2024-01-02-kinzhal-near-kyiv-embassy'])
  expect(await found({ text: 'title:* -("[' + '{}' })).toEqual([])
  expect(await found({ text: 'embassy', between: ['Baku', 'Moscow'], types: ['ASSAULT'] })).toEqual([
    '2024-01-02-kinzhal-near-kyiv-embassy',
    '2025-07-kyiv-embassy-drone',
    '2025-08-28-kyiv-embassy-damaged',
    '2025-11-14-kyiv-embassy-missile',
  ])
})

test('single-source events are told from those with several publishers', async () => {
  const one = await found({ from: '2022', to: '2022-12' })
  const three = await found({ from: '2022', to: '2022-12', minSources: 3 })
  expect(three).toContain('2022-03-kharkiv-consulate-hit')
  expect(three).not.toContain('2022-03-10-bayramov-lavrov-antalya')
  expect(one.length).toBeGreaterThan(three.length)
  // Three publishers are at least three, and fewer than four.
  const kinzhal = { from: '2024-01-02', to: '2024-01-02' }
  expect(await found({ ...kinzhal, minSources: 3 })).toEqual(['2024-01-02-kinzhal-near-kyiv-embassy'])
  expect(await found({ ...kinzhal, minSources: 4 })).toEqual([])
})

test('with and without disputes are two halves of the record', async () => {
  const count = async (hasDispute: boolean) =>
    (await api.ask('query ($f: EventFilter) { events(filter: $f) { totalCount } }', { f: { hasDispute } }))
      .events.totalCount
  expect((await count(true)) + (await count(false))).toBe(223)
  expect(await found({ hasDispute: true, from: '2022', to: '2022-03' })).toContain(
    '2022-03-kharkiv-consulate-hit',
  )
})

test('what was known on 5 January 2025 leaves out what was told in November', async () => {
  const { events, ofThePair, before } = await api.ask(`{
    events(evidence: { asKnownOn: "2025-01-05" }, filter: { affected: "Baku", facilityKinds: [EMBASSY, HONORARY_CONSULATE] }) {
      nodes { id claims { known } documents { earliest } disputes { claims { known } } }
    }
    ofThePair: events(evidence: { asKnownOn: "2025-01-05" }, filter: { between: ["Baku", "Moscow"], facilityKinds: [EMBASSY, HONORARY_CONSULATE] }) {
      nodes { id }
    }
    before: event(id: "event:2024-01-02-kinzhal-near-kyiv-embassy", evidence: { asKnownOn: "2025-01-05" }) { id }
  }`)
  expect(before).toBeNull()
  expect(events.nodes.map(({ id }: { id: string }) => id)).toEqual(['event:2022-03-kharkiv-consulate-hit'])
  // That the strike was Russia's is said by the list of November 2025: until then it does not bear on the pair.
  expect(ofThePair.nodes).toEqual([])
  const [kharkiv] = events.nodes
  for (const { known } of kharkiv.claims) expect(known <= '2025-01-05').toBe(true)
  for (const { earliest } of kharkiv.documents) expect(earliest <= '2025-01-05').toBe(true)
  expect(kharkiv.claims.length).toBeGreaterThan(0)
  expect(kharkiv.disputes).toEqual([])
})

test('on the day of its first report the strike on Kharkiv had the publishers of that day and no dispute', async () => {
  const { event, dyad, disputed, later } = await api.ask(`{
    event(id: "event:2022-03-kharkiv-consulate-hit", evidence: { asKnownOn: "2022-03-06" }) {
      sources { name } sourceCount documentCount claimCount claims { id documents { published } }
      arcs { eventCount } bearsOn { dyad { id } }
    }
    dyad(between: ["AZE", "RUS"], evidence: { asKnownOn: "2022-03-06" }) { eventCount }
    disputed: events(evidence: { asKnownOn: "2022-03-06" }, filter: { hasDispute: true }) { totalCount }
    later: events(evidence: { asKnownOn: "2022-03-06" }, filter: { sources: ["Caliber.Az"] }) { totalCount }
  }`)
  const publishers = event.sources.map(({ name }: { name: string }) => name)
  // That of Metbuat.az is of March, on whatever day.
  expect(publishers).toEqual(['Azernews', 'Sputnik Azerbaijan'])
  expect(event).toMatchObject({ sourceCount: 2, documentCount: 2, claimCount: event.claims.length })
  expect(event.arcs).toEqual([{ eventCount: 1 }])
  // Whose strike it was nobody had said.
  expect(event.bearsOn).not.toContainEqual({ dyad: { id: 'dyad:AZE-RUS' } })
  expect(dyad).toEqual({ eventCount: 3 })
  expect(disputed.totalCount).toBe(0)
  expect(later.totalCount).toBe(0)
})
