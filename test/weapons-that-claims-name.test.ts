import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { runCli } from './support/cli.ts'
import { strictCsv } from './support/csv.ts'
import { factOf, readPage, sectionOf, textOf } from './support/page.ts'
import { askUnder } from './support/under-evidence.ts'

let api: Api
let server: string
beforeAll(async () => {
  api = await startApi()
  server = await api.app.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => api.close())

const ask = (query: string, evidence?: object) => askUnder(api, query, evidence)

/** Weapons that one article names and the record does not take up. */
const NAMED = [
  {
    event: 'event:2026-03-05-nakhchivan-drones',
    weapon: 'weapon:shahed',
    name: 'Shahed / Geran drones',
    document: 'document:portfolio-20260306',
    pair: 'AZE-IRN',
  },
  {
    event: 'event:2025-11-14-kyiv-embassy-missile',
    weapon: 'weapon:patriot',
    name: 'Patriot',
    document: 'document:newsaz-20251121-regret',
    pair: 'AZE-RUS',
  },
]

test.each(NAMED)('$weapon by its article alone is in lists, filters, counts and rows', async one => {
  const { event, events, eventCounts, eventRows, node } = await ask(
    `event(id: "${one.event}", evidence: $evidence) {
      weapons { id }
      weaponUses { alleged note weapon { id } }
    }
    events(filter: { weapon: "${one.weapon}" }, evidence: $evidence) { totalCount nodes { id } }
    eventCounts(by: [WEAPON], evidence: $evidence) { key counted { nodes { id } } }
    eventRows(filter: { weapon: "${one.weapon}" }, limit: 10, evidence: $evidence) { id weaponIds }
    node(id: "${one.weapon}", evidence: $evidence) { ... on Weapon {
      events { totalCount nodes { id } }
      ofText: events(filter: { text: "embassy" }) { totalCount }
    } }`,
    { only: [one.document] },
  )
  expect(event).toEqual({
    weapons: [{ id: one.weapon }],
    weaponUses: [{ alleged: true, note: null, weapon: { id: one.weapon } }],
  })
  expect(events).toEqual({ totalCount: 1, nodes: [{ id: one.event }] })
  expect(eventCounts).toContainEqual({ key: [one.weapon], counted: { nodes: [{ id: one.event }] } })
  expect(eventRows).toEqual([{ id: one.event, weaponIds: one.weapon }])
  expect(node.events).toEqual({ totalCount: 1, nodes: [{ id: one.event }] })
  // Words are not sought in what claims tell.
  expect(node.ofText).toEqual({ totalCount: 0 })
})

/** Neo4j plans all questions of several pages. */
const PLANNING = 240_000

test.each(NAMED)(
  '$weapon by its article alone is on pages, in the command and in exports',
  async one => {
    const only = `only=${one.document}`
    const page = await readPage(api, `/${one.event.replace(':', '/')}?${only}`)
    expect(factOf(page, 'Weapons')).toBe(`${one.name} alleged`)
    const weapon = await readPage(api, `/${one.weapon.replace(':', '/')}?${only}`)
    expect(sectionOf(weapon, 'events')).toContain(one.event.replace(':', '/'))
    expect(textOf(sectionOf(weapon, 'events'))).toContain('alleged')
    const told = await runCli(['ask', one.event, '--only', one.document], { server })
    expect(told.output).toContain(`${one.name}, alleged`)
    const { body } = await api.app.inject({ url: `/export/${one.pair}/events.csv?${only}` })
    expect(strictCsv(body).find(({ id }) => id === one.event)).toMatchObject({
      weapons: one.name,
      weaponIds: one.weapon,
    })
  },
  PLANNING,
)

test('a weapon that claims name is further in filters of events that concern something else', async () => {
  const { facility } = await ask(
    `facility(name: "facility:embassy-aze-kyiv", evidence: $evidence) { events(filter: { weapon: "weapon:patriot" }) { nodes { id } } }`,
    { only: ['document:newsaz-20251121-regret'] },
  )
  expect(facility.events).toEqual({ nodes: [{ id: 'event:2025-11-14-kyiv-embassy-missile' }] })
})

test('an event of words shows no weapon, though claims about it name that of the deed', async () => {
  const SAID = ['event:2026-02-14-russian-mfa-rejects-munich', 'event:2025-02-04-kazakh-preliminary-report']
  const ofWeapon = (name: string) =>
    `${name}: events(filter: { weapon: "weapon:${name}" }, evidence: $evidence) { nodes { id } }`
  const { nodes, patriot, pantsir } = await ask(
    `nodes(ids: ${JSON.stringify(SAID)}, evidence: $evidence) { ... on Event { id weapons { id } claims(properties: [projectile]) { id } } }
    ${ofWeapon('patriot')} ${ofWeapon('pantsir')}`,
    { only: ['document:mailru-20260214-mfa', 'document:moscowtimes-20250205-access'] },
  )
  expect(nodes.map(({ id, weapons }: { id: string; weapons: object[] }) => [id, weapons])).toEqual(
    SAID.map(id => [id, []]),
  )
  for (const { claims } of nodes) expect(claims).not.toEqual([])
  expect([patriot.nodes, pantsir.nodes]).toEqual([[], []])
})

test(
  'lists, filters and counts of whatever evidence have the weapons that the events show',
  async () => {
    for (const evidence of [
      { only: ['Caliber.Az', 'News.Az'] },
      { exclude: ['Caliber.Az'] },
      { minSpeakers: 2 },
      { asKnownOn: '2025-11-20' },
    ]) {
      const { states } = await ask(
        'states: state(code: "AZE", evidence: $evidence) { events(first: 100) { nodes { id weapons { id } weaponUses { weapon { id } } } } }',
        evidence,
      )
      type Shown = { id: string; weapons: { id: string }[]; weaponUses: { weapon: { id: string } }[] }
      const shown: Shown[] = states.events.nodes
      const ids = (event: Shown) => event.weapons.map(({ id }) => id)
      for (const event of shown)
        expect(event.weaponUses.map(({ weapon }) => weapon.id).sort(), event.id).toEqual(ids(event))
      const { eventCounts } = await ask(
        'eventCounts(by: [WEAPON], filter: { involving: "AZE" }, evidence: $evidence) { key counted(first: 100) { nodes { id } } }',
        evidence,
      )
      const seen = new Set(shown.map(({ id }) => id))
      for (const { key, counted } of eventCounts) {
        const [weapon] = key
        const expected = shown.filter(event =>
          weapon === null ? ids(event).length === 0 : ids(event).includes(weapon),
        )
        const counts = counted.nodes.map(({ id }: { id: string }) => id).filter((id: string) => seen.has(id))
        if (weapon !== null)
          expect(counts, `${weapon} by ${JSON.stringify(evidence)}`).toEqual(expected.map(({ id }) => id))
      }
    }
  },
  PLANNING,
)

test('without evidence filters and counts go by the record, and a weapon tells the claims that name it', async () => {
  const { events, node } = await ask(
    `events(filter: { weapon: "weapon:patriot" }) { totalCount }
    node(id: "weapon:patriot") { ... on Weapon {
      events { totalCount }
      claims { id strength }
      presumed: claims(properties: [projectile]) { id }
    } }`,
  )
  expect(events).toEqual({ totalCount: 0 })
  expect(node.events).toEqual({ totalCount: 0 })
  expect(node.claims).toEqual([
    { id: 'claim:2025-11-14-kyiv-embassy-missile/3', strength: 'PRESUMES' },
    { id: 'claim:2025-11-14-kyiv-embassy-missile/4', strength: 'PRESUMES' },
    { id: 'claim:2026-02-14-russian-mfa-rejects-munich/1', strength: 'DENIES' },
    { id: 'claim:2026-02-14-russian-mfa-rejects-munich/3', strength: 'PRESUMES' },
    { id: 'claim:2026-02-14-aliyev-munich-embassy/4', strength: 'ASSERTS' },
  ])
  expect(node.presumed).toHaveLength(4)
  const page = await readPage(api, '/weapon/patriot')
  const claims = sectionOf(page, 'claims')
  expect(textOf(claims)).toMatch(/^Named in claims /)
  expect(claims).toContain('/event/2025-11-14-kyiv-embassy-missile')
  expect(textOf(claims)).toMatch(/presumably a falling Patriot missile Said by [^.]*Galuzin/)
  expect(textOf(claims)).toContain('Presumes')
  expect(page.text).not.toContain('No event is recorded.')
})

test('claims that may not be read do not name a weapon', async () => {
  const { node } = await ask(
    'node(id: "weapon:patriot", evidence: $evidence) { ... on Weapon { claims { id } } }',
    { only: ['document:newsaz-20251121-regret'] },
  )
  expect(node.claims).toEqual([{ id: 'claim:2025-11-14-kyiv-embassy-missile/3' }])
  const page = await readPage(api, '/weapon/patriot?only=document:newsaz-20251121-regret')
  expect(sectionOf(page, 'claims')).not.toContain('RIA')
})
