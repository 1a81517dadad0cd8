import { afterAll, beforeAll, expect, test } from 'vitest'
import { readSeed } from '../src/seed/read.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Link = {
  kind: string
  stated: boolean
  basis: string | null
  to: { id: string }
  claims: { id: string; documents: { source: { name: string } }[] }[]
}

async function linksOf(event: string): Promise<Link[]> {
  const answer = await api.ask(
    `query ($id: ID!) { event(id: $id) { links {
      kind stated basis to { id } claims { id documents { source { name } } }
    } } }`,
    { id: `event:${event}` },
  )
  return answer.event.links
}

const told = (links: readonly Link[]) =>
  links.map(({ kind, stated, to }) => `${kind} ${to.id.slice('event:'.length)} ${stated}`)

test('the airliner is cited in Dushanbe by what Putin said and by what a newspaper says of it', async () => {
  const links = await linksOf('2025-10-09-dushanbe-putin-aliyev')
  const cited = links.find(({ kind }) => kind === 'CITED')
  expect(cited).toMatchObject({
    stated: true,
    to: { id: 'event:2024-12-25-azal-8243-crash' },
    claims: [
      { id: 'claim:2025-10-09-dushanbe-putin-aliyev/1' },
      { id: 'claim:2025-10-09-dushanbe-putin-aliyev/5' },
    ],
  })
})

test('"after the acknowledgement" is told as an order in time; that it was an answer stays inferred', async () => {
  const links = await linksOf('2025-10-10-kartavykh-house-arrest-agayev-freed')
  const toDushanbe = links.filter(({ to }) => to.id === 'event:2025-10-09-dushanbe-putin-aliyev')
  expect(toDushanbe).toEqual([
    expect.objectContaining({
      kind: 'ANSWERED',
      stated: false,
      basis:
        'inferred by the editor: the day after the meeting, by a deal of two aides; the reports say "after"',
      claims: [],
    }),
    expect.objectContaining({
      kind: 'FOLLOWED',
      stated: true,
      claims: [
        {
          id: 'claim:2025-10-10-kartavykh-house-arrest-agayev-freed/1',
          documents: [{ source: { name: 'Kyiv Independent' } }],
        },
      ],
    }),
  ])
})

test('an outlet has the absence from the parade brought about by how a member of parliament was treated', async () => {
  expect(await linksOf('2025-05-07-aliyev-skips-victory-parade')).toEqual([
    {
      kind: 'CAUSED',
      stated: true,
      basis: 'the outlet speaks of the treatment of a member of parliament in Russia and does not name him',
      to: { id: 'event:2025-05-04-badamov-deported' },
      claims: [
        {
          id: 'claim:2025-05-07-aliyev-skips-victory-parade/2',
          documents: [{ source: { name: 'Caliber.Az' } }],
        },
      ],
    },
  ])
})

test('the summons of February 2026 answers the deputy by a headline, and is stated', async () => {
  const [link] = await linksOf('2026-02-06-baku-summons-zatulin')
  expect(link).toMatchObject({
    kind: 'ANSWERED',
    stated: true,
    to: { id: 'event:2026-02-05-zatulin-statement' },
    claims: [{ documents: [{ source: { name: 'Daily Storm' } }] }],
  })
})

test('Aliyev in Munich cites the coordinates and the three incidents that are counted, and answers two by inference', async () => {
  expect(told(await linksOf('2026-02-14-aliyev-munich-embassy'))).toEqual([
    'CITED 2022-04-coordinates-submitted true',
    'CITED 2025-07-kyiv-embassy-drone true',
    'ANSWERED 2025-08-28-kyiv-embassy-damaged false',
    'CITED 2025-08-28-kyiv-embassy-damaged true',
    'ANSWERED 2025-11-14-kyiv-embassy-missile false',
    'CITED 2025-11-14-kyiv-embassy-missile true',
  ])
})

test('a dismissal after a forum, for which no reason was given, answers nothing', async () => {
  expect(told(await linksOf('2025-07-24-gusman-dismissed'))).toEqual([
    'FOLLOWED 2025-07-19-aliyev-shusha-lawsuit true',
  ])
})

test('what cites the declaration of 2022 is found from the declaration', async () => {
  const rows = await api.database.read({
    text: `MATCH (e:Event)-[c:CITED]->(:Event {id: 'event:2022-02-22-declaration-allied-interaction'})
RETURN e.id, c.stated ORDER BY e.position`,
    parameters: {},
  })
  expect(rows).toEqual([
    ['event:2022-03-27-az-mod-cites-declaration', true],
    ['event:2023-02-27-lavrov-visit-baku', false],
    ['event:2025-01-28-baku-invites-yevdokimov', false],
    ['event:2025-04-09-khalafov-moscow', false],
    ['event:2025-05-02-namazov-attributes-cyberattack', false],
    ['event:2025-11-21-galuzin-regret-patriot', false],
  ])
})

test('every link says what it rests on: claims where it is stated, a reason where the editor infers it', async () => {
  const { records } = await readSeed()
  const links = records.links.filter(({ dossier }) => dossier === 'baku-moscow').map(({ record }) => record)
  const count = (kind: string, stated: boolean) =>
    links.filter(link => link.kind === kind && link.stated === stated).length
  expect({
    answered: [count('ANSWERED', true), count('ANSWERED', false)],
    caused: [count('CAUSED_BY', true), count('CAUSED_BY', false)],
    cited: [count('CITED', true), count('CITED', false)],
    followed: [count('FOLLOWED', true), count('FOLLOWED', false)],
  }).toEqual({ answered: [21, 74], caused: [1, 0], cited: [34, 19], followed: [6, 3] })
  for (const { stated, basis, claims = [] } of links)
    if (stated) expect(claims.length).toBeGreaterThan(0)
    else {
      expect(basis).toMatch(/^inferred by the editor: .{10,}/)
      expect(claims).toEqual([])
    }
})

test('reports of one meeting stand within it and are its occasion; an event may be of several storylines', async () => {
  const { thanks, dushanbe } = await api.ask(`{
    thanks: event(id: "event:2025-10-09-aliyev-thanks-putin") { within { id } sameOccasionAs { id } }
    dushanbe: event(id: "event:2025-10-09-dushanbe-putin-aliyev") { arcs { id } }
  }`)
  expect(thanks).toEqual({
    within: { id: 'event:2025-10-09-dushanbe-putin-aliyev' },
    sameOccasionAs: { id: 'event:2025-10-09-dushanbe-putin-aliyev' },
  })
  expect(dushanbe.arcs.map(({ id }: { id: string }) => id).sort()).toEqual([
    'arc:azal-8243',
    'arc:thaw-2025-2026',
  ])
})

test('what came of an event is told with all kinds of links, in the order of what came', async () => {
  const { records } = await readSeed()
  const crash = 'event:2024-12-25-azal-8243-crash'
  const seeded = records.links
    .map(({ record }) => record)
    .filter(({ to }) => to === crash)
    .map(({ kind, from }) => `${kind.replace('CAUSED_BY', 'CAUSED')} ${from}`)
  const { event } = await api.ask(
    `query ($id: ID!) { event(id: $id) {
      linkedFrom { kind to { id date } } caused: linkedFrom(kinds: [CAUSED]) { kind } responses { to { id } }
    } }`,
    { id: crash },
  )
  const found: { kind: string; to: { id: string; date: string } }[] = event.linkedFrom
  expect(found.map(({ kind, to }) => `${kind} ${to.id}`).sort()).toEqual(seeded.sort())
  const dates = found.map(({ to }) => to.date)
  expect(dates).toEqual([...dates].sort())
  expect(new Set(found.map(({ kind }) => kind)).size).toBeGreaterThan(1)
  expect(event.caused).toHaveLength(found.filter(({ kind }) => kind === 'CAUSED').length)
  expect(event.responses).toHaveLength(found.filter(({ kind }) => kind === 'ANSWERED').length)
})
