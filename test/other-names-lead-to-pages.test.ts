import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { readPage } from './support/page.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

test.each([
  ['/state/Baku', '/state/AZE'],
  ['/state/aze', '/state/AZE'],
  ['/state/Азербайджан', '/state/AZE'],
  ['/state/373', '/state/AZE'],
  ['/state/Kremlin?on=2025-10-09', '/state/RUS?on=2025-10-09'],
  ['/state/FIPS:RS', '/state/RUS'],
  ['/state/state:AZE', '/state/AZE'],
  ['/state/Baku.json?known=2025-01-05', '/state/AZE.json?known=2025-01-05'],
  ['/person/Михаил Евдокимов', '/person/mikhail-yevdokimov'],
  ['/person/person:mikhail-yevdokimov', '/person/mikhail-yevdokimov'],
  ['/organization/XİN', '/organization/aze-mfa'],
  ['/source/Kyiv Independent', '/source/kyiv-independent'],
  ['/weapon/9K720 Iskander', '/weapon/iskander'],
  ['/place/Киев', '/place/kyiv'],
  ['/event/event:2025-11-14-kyiv-embassy-missile', '/event/2025-11-14-kyiv-embassy-missile'],
])('%s leads to %s', async (asked, there) => {
  const { status, location } = await readPage(api, asked)
  expect([status, location]).toEqual([302, there])
})

test('a code of two schemes lists both states, and neither is guessed', async () => {
  const { status, html, text } = await readPage(api, '/state/RS')
  expect(status).toBe(300)
  expect(html).toContain('<a href="/state/RUS">Russia</a>')
  expect(html).toContain('<a href="/state/SRB">Serbia</a>')
  expect(text).toContain('Russia code RS of FIPS')
  expect(text).toContain('Serbia code RS of ISO2')
})

test('an unknown name says what there would be, and what was perhaps meant', async () => {
  const { status, html, text } = await readPage(api, '/person/Lavrov')
  expect(status).toBe(404)
  expect(text).toContain('The graph has no person called “Lavrov”.')
  expect(text).toContain('stands at an address such as /person/mikhail-yevdokimov')
  expect(html).toContain('<a href="/person/sergey-lavrov">Sergey Lavrov</a>')
  expect(html).toContain('href="/search?q=Lavrov"')
})

test.each([
  ['/event/2025-11-14-nothing', 'The graph has no event called “2025-11-14-nothing”.'],
  ['/facility/', 'The graph has no facility called “”.'],
  [`/person/${'x'.repeat(300)}`, 'The graph has no person called'],
  ['/state/<script>', 'The graph has no state called “<script>”.'],
  ['/nothing-at-all', 'No page stands at this address.'],
])('at %s there is a page that says so', async (path, sentence) => {
  const { status, text, html } = await readPage(api, path)
  expect(status).toBe(404)
  expect(text).toContain(sentence)
  expect(html).not.toContain('<script>”')
})

test('a program that asks for nothing is answered as programs are', async () => {
  const { statusCode, headers } = await api.app.inject({ url: '/nothing-at-all', headers: { accept: '*/*' } })
  expect(statusCode).toBe(404)
  expect(headers['content-type']).toMatch(/^application\/json/)
})
