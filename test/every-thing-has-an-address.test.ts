import { afterAll, beforeAll, expect, test } from 'vitest'
import { pageOf, splitId } from '../src/pages/words.ts'
import { readSeed, type Seed } from '../src/seed/read.ts'
import { type Api, startApi } from './support/api.ts'
import { readPage } from './support/page.ts'

let api: Api
let seed: Seed
beforeAll(async () => {
  seed = await readSeed()
  api = await startApi()
})
afterAll(() => api.close())

/** Pages that were read, by their path: many addresses lead to one. */
const read = new Map<string, { readonly status: number; readonly html: string }>()

async function pageAt(path: string) {
  const known = read.get(path)
  if (known) return known
  const page = await readPage(api, path)
  read.set(path, page)
  return page
}

/** What is wrong with the addresses of things: another answer than 200, or no such place in the page. */
async function wrongWith(ids: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const id of ids) {
    const [path = '', anchor] = pageOf(id).split('#')
    const { status, html } = await pageAt(path)
    if (status !== 200) wrong.push(`${id}: ${path} answers ${status}`)
    else if (anchor !== undefined && !html.includes(`id="${anchor}"`))
      wrong.push(`${id}: no ${anchor} in ${path}`)
  }
  return wrong
}

test.each([
  ['event:2025-11-14-kyiv-embassy-missile', '/event/2025-11-14-kyiv-embassy-missile'],
  ['state:AZE', '/state/AZE'],
  ['dyad:AZE-RUS', '/arc/AZE-RUS'],
  ['arc:azal-8243', '/storyline/azal-8243'],
  ['claim:2025-11-14-kyiv-embassy-missile/3', '/event/2025-11-14-kyiv-embassy-missile#claim-3'],
  ['tenure:vladimir-putin/president-rus/2000', '/person/vladimir-putin#post-president-rus-2000'],
])('%s is at %s', (id, address) => {
  expect(pageOf(id)).toBe(address)
  expect(pageOf(id, '?known=2025-01-05')).toBe(
    address.includes('#') ? address.replace('#', '?known=2025-01-05#') : `${address}?known=2025-01-05`,
  )
})

const KINDS = [
  'events',
  'claims',
  'documents',
  'persons',
  'tenures',
  'organizations',
  'facilities',
  'posts',
  'places',
  'weapons',
  'arcs',
] as const

test.each(KINDS)(
  'each of the %s of the dossiers answers at its address',
  { timeout: 600_000 },
  async kind => {
    const ids = seed.records[kind].map(({ record }) => record.id)
    expect(ids.length).toBeGreaterThan(0)
    expect(await wrongWith(ids)).toEqual([])
  },
)

test('each publisher whose documents the dossiers have answers at its address', {
  timeout: 600_000,
}, async () => {
  const ids = [...new Set(seed.records.documents.map(({ record }) => record.publishedBy))]
  expect(ids.length).toBeGreaterThan(100)
  expect(await wrongWith(ids)).toEqual([])
})

test('each state and each pair of states that an event bears on answers at its address', {
  timeout: 600_000,
}, async () => {
  const { dyads } = await api.ask('{ dyads(first: 100) { nodes { id states { id } } } }')
  const pairs: readonly { id: string; states: readonly { id: string }[] }[] = dyads.nodes
  const states = [...new Set(pairs.flatMap(pair => pair.states.map(({ id }) => id)))]
  expect(states).toContain('state:IRN')
  expect(await wrongWith([...pairs.map(({ id }) => id), ...states])).toEqual([])
})

test('a claim leads to its event’s page, whichever way it is asked for', async () => {
  const { status, location } = await readPage(api, '/claim/2025-11-14-kyiv-embassy-missile/3')
  expect([status, location]).toEqual([302, '/event/2025-11-14-kyiv-embassy-missile#claim-3'])
  const unknown = await readPage(api, '/claim/nothing/1')
  expect(unknown.status).toBe(404)
  expect(unknown.text).toContain('The graph has no claim "nothing/1".')
})

test('what pages lead to is there', { timeout: 600_000 }, async () => {
  for (const path of [
    '/event/2024-12-25-azal-8243-crash',
    '/state/AZE',
    '/person/ilham-aliyev',
    '/facility/embassy-aze-kyiv',
  ]) {
    const { html } = await pageAt(path)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    const links = [...new Set([...main.matchAll(/href="(\/[a-z]+\/[^"?#]*)/g)].map(([, href = '']) => href))]
    const things = links.filter(link => !link.endsWith('.json') && !/^\/(arc|export)\//.test(link))
    const wrong: string[] = []
    for (const link of things) if ((await pageAt(link)).status !== 200) wrong.push(link)
    expect(things.length, path).toBeGreaterThan(10)
    expect(wrong, path).toEqual([])
  }
})

test('an id has a kind and a name', () => {
  expect(splitId('event:a:b')).toEqual(['event', 'a:b'])
})
