import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FAVOURITES } from '../src/browser-pack/favourites.ts'
import { guideHtml } from '../src/browser-pack/files.ts'
import { STEPS } from '../src/browser-pack/guide.ts'
import { grass, NODES, TIES } from '../src/browser-pack/style.ts'
import { commandsFrom, welcomeFrom } from '../src/browser-pack/welcome.ts'
import { openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({
    browser: 'http://127.0.0.1:7477/browser/',
    corsOrigins: ['https://example.org'],
  })
}, 240_000)
afterAll(() => site.close())

const rows = (text: string) => site.database.administer({ text, parameters: {} })
const get = (url: string, headers: Record<string, string> = {}) =>
  site.app.inject({ url, headers: { host: '127.0.0.1:4000', ...headers } })

describe('statements', () => {
  it.each(STEPS)('$title finds something in the graph', async ({ cypher }) => {
    expect((await rows(cypher)).length).toBeGreaterThan(0)
  })

  it.each(FAVOURITES)('$folder: $name finds something in the graph', async ({ cypher }) => {
    expect((await rows(cypher)).length).toBeGreaterThan(0)
  })

  it('the guide has eight steps, and no picture of it is larger than can be read', async () => {
    expect(STEPS).toHaveLength(8)
    for (const { cypher } of STEPS) {
      const found = new Set(idsIn(await rows(cypher)))
      expect(found.size).toBeLessThanOrEqual(30)
    }
  })

  it('the crash leads to the release over answers and references', async () => {
    const step = STEPS.find(({ title }) => title.startsWith('5.'))
    const ids = idsIn(await rows(step?.cypher ?? ''))
    expect(ids[0]).toBe('event:2025-10-19-kartavykh-returns')
    expect(ids.at(-1)).toBe('event:2024-12-25-azal-8243-crash')
  })
})

/** Ids of entities anywhere in rows, in their order. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('properties' in value && 'labels' in value) return idOf(value.properties)
  return Object.values(value).flatMap(idsIn)
}

const idOf = (properties: unknown): string[] =>
  typeof properties === 'object' &&
  properties !== null &&
  'id' in properties &&
  typeof properties.id === 'string'
    ? [properties.id]
    : []

describe('the style', () => {
  it('has a rule for every label and every type of relationship of the graph, and for no other', async () => {
    const first = async (text: string) => (await rows(text)).map(([value]) => String(value)).sort()
    const labels = await first('MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label')
    const types = await first('MATCH ()-[r]->() RETURN DISTINCT type(r)')
    expect(Object.keys(NODES).sort()).toEqual(labels)
    expect(Object.keys(TIES).sort()).toEqual(types)
  })

  it('captions are words: nothing in the graph would bear an empty one', async () => {
    for (const [label, { caption }] of Object.entries(NODES).filter(([name]) => name !== 'Entity')) {
      const properties = [...caption.matchAll(/\{(\w+)\}/g)].map(([, name]) => `n.${name} IS NULL`)
      const [[without] = []] = await rows(
        `MATCH (n:${label}) WHERE ${properties.join(' AND ')} RETURN count(n)`,
      )
      expect([label, Number(without)]).toEqual([label, 0])
    }
  })

  it('is read by the rules of GraSS: no comments, a colon only between name and value', () => {
    for (const rule of grass()
      .trim()
      .split(/(?<=\})\n/)) {
      const [, selector, body = ''] = /^(\S+) \{\n([\s\S]*)\n\}$/.exec(rule) ?? []
      expect(selector).toMatch(/^(node|relationship)(\.\w+)?$/)
      for (const line of body.split('\n')) expect(line).toMatch(/^ {2}[a-z-]+: [^:;]*;$/)
    }
  })
})

describe('files', () => {
  it('the page names the commands, as its reader reaches this server', async () => {
    const { body } = await get('/browser-pack', { host: 'localhost:4000' })
    expect(body).toContain(':style http://localhost:4000/browser-pack/style.grass')
    expect(body).toContain(':guide http://localhost:4000/browser-pack/guide.html')
    expect(body).toContain('href="/browser-pack/favourites.zip"')
    for (const { title } of STEPS) expect(body).toContain(title)
  })

  it('the guide is slides whose statements arrive whole, though Neo4j Browser cuts out whatever looks like a script', async () => {
    const { body, headers } = await get('/browser-pack/guide.html')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toBe(guideHtml('http://127.0.0.1:4000'))
    expect(body.match(/<slide /g)).toHaveLength(STEPS.length + 2)
    expect(body).not.toMatch(/<script|\son\S*\s*=/i)
    const statements = [...body.matchAll(/runnable">([^<]*)</g)].map(([, text = '']) =>
      text
        .replaceAll('&gt;', '>')
        .replaceAll('&lt;', '<')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    )
    expect(statements).toEqual(STEPS.map(({ cypher }) => cypher))
  })

  it('the zip holds each saved statement in its folder, with its name in the first line', async () => {
    const { rawPayload, headers } = await get('/browser-pack/favourites.zip')
    expect(headers['content-type']).toBe('application/zip')
    const entries = entriesOf(rawPayload)
    expect(entries.map(({ text }) => text)).toEqual(
      FAVOURITES.map(({ name, cypher }) => `// ${name}\n${cypher}\n`),
    )
    for (const { name } of entries) expect(name).toMatch(/^Demarche [a-z ]+\/[\p{L}\p{N}_]+\.cypher$/u)
    expect(new Set(entries.map(({ name }) => name)).size).toBe(FAVOURITES.length)
  })
})

/** By the directory at its end, as readers of zip files do. */
function entriesOf(zip: Buffer): { readonly name: string; readonly text: string }[] {
  const end = zip.length - 22
  expect(zip.readUInt32LE(end)).toBe(0x06054b50)
  let place = zip.readUInt32LE(end + 16)
  return Array.from({ length: zip.readUInt16LE(end + 10) }, () => {
    expect(zip.readUInt32LE(place)).toBe(0x02014b50)
    const [size, title, local] = [
      zip.readUInt32LE(place + 20),
      zip.readUInt16LE(place + 28),
      zip.readUInt32LE(place + 42),
    ]
    const name = zip.subarray(place + 46, place + 46 + title).toString()
    place += 46 + title
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    return { name, text: zip.subarray(begin, begin + size).toString() }
  })
}

describe('who may read them', () => {
  const allowed = async (url: string, origin: string) =>
    (await get(url, { origin })).headers['access-control-allow-origin']

  it('Neo4j Browser of our own Neo4j, under both names of this machine, and nobody else unasked', async () => {
    for (const file of ['style.grass', 'guide.html']) {
      const url = `/browser-pack/${file}`
      expect(await allowed(url, 'http://127.0.0.1:7477')).toBe('http://127.0.0.1:7477')
      expect(await allowed(url, 'http://localhost:7477')).toBe('http://localhost:7477')
      expect(await allowed(url, 'http://127.0.0.1:7478')).toBeUndefined()
      expect(await allowed(url, 'https://elsewhere.example')).toBeUndefined()
    }
  })

  it('it may read nothing else, while listed origins may ask as before', async () => {
    for (const url of ['/graphql?query={__typename}', '/explore?from=state:AZE', '/health/live'])
      expect(await allowed(url, 'http://127.0.0.1:7477')).toBeUndefined()
    expect(await allowed('/graphql?query={__typename}', 'https://example.org')).toBe('https://example.org')
    expect(await allowed('/browser-pack/style.grass', 'https://example.org')).toBe('https://example.org')
  })

  it('an answer to listed origins says that it depends on the origin and on what is accepted', async () => {
    const { vary } = (await get('/graphql?query={__typename}', { origin: 'https://example.org' })).headers
    expect(String(vary).toLowerCase().split(', ').sort()).toEqual(
      expect.arrayContaining(['accept', 'origin']),
    )
  })

  it('Browser asks leave for the headers with which it fetches guides, and gets it', async () => {
    const preflight = (url: string, origin: string) =>
      site.app.inject({
        method: 'OPTIONS',
        url,
        headers: {
          origin,
          'access-control-request-method': 'GET',
          'access-control-request-headers': 'cache-control,pragma',
        },
      })
    const guide = await preflight('/browser-pack/guide.html', 'http://127.0.0.1:7477')
    expect(guide.statusCode).toBe(204)
    expect(guide.headers).toMatchObject({
      'access-control-allow-origin': 'http://127.0.0.1:7477',
      'access-control-allow-headers': 'cache-control, pragma',
      'access-control-allow-methods': 'GET',
    })
    expect(
      (await preflight('/graphql', 'http://127.0.0.1:7477')).headers['access-control-allow-origin'],
    ).toBeUndefined()
  })
})

it('the Browser of our own Neo4j loads the style and opens the guide when somebody connects', () => {
  const { commands, hosts } = welcomeFrom('http://192.168.1.5:4000')
  expect(commands.map(command => `:${command}`)).toEqual(
    Object.values(commandsFrom('http://192.168.1.5:4000')),
  )
  expect(hosts).toEqual(['localhost', '127.0.0.1', '192.168.1.5'])
})

it('the page is readable at 390 pixels', async () => {
  const page = await site.visit('/browser-pack', { viewport: { width: 390, height: 844 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
  expect(await site.complaints()).toEqual([])
})
