import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { pageOf } from '../src/pages/words.ts'
import { openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite({ browser: 'http://127.0.0.1:7474/browser/' })
}, 240_000)
afterAll(() => site.close())
afterEach(async () => expect(await site.complaints()).toEqual([]))

const visit = (path: string): Promise<Page> => site.visit(path, { javaScriptEnabled: false })
const get = (path: string, headers: Record<string, string> = {}) =>
  site.app.inject({ url: path, headers: { host: '127.0.0.1:4000', ...headers } })

test('lists tell all that the start is related to, with links to pages and to open it further', async () => {
  const page = await visit('/explore?from=state:AZE')
  expect(await page.locator('#picture').isVisible()).toBe(false)
  const pair = page.locator('#list li', { hasText: 'Azerbaijan–Iran' })
  expect(await pair.textContent()).toMatch(/one side of, \d+ events/)
  expect(await pair.locator('.page').getAttribute('href')).toBe(pageOf('dyad:AZE-IRN'))
  await pair.locator('.thing').click()
  expect(page.url()).toBe(`${site.origin}/explore?from=state:AZE&open=dyad:AZE-IRN&at=dyad:AZE-IRN`)
  await page.getByRole('link', { name: 'Events of 2022' }).last().click()
  const event = page.locator('#list .opened').last().locator('li').first()
  expect(await event.locator('.when').textContent()).toMatch(/^2022/)
  expect(await event.locator('.page').getAttribute('href')).toMatch(/^\/event\/2022-/)
})

test('an event tells who acted, on whom, what it answers, and what answers it', async () => {
  const page = await visit('/explore?from=event:2025-11-14-baku-summons-yevdokimov')
  const told = (await page.locator('#list').innerText()).replaceAll('\n', ' ')
  expect(told).toContain('Ministry of Foreign Affairs of Azerbaijan act of')
  expect(told).toContain('Russia addressed to')
  expect(told).toContain('Mikhail Yevdokimov took part, Ambassador of Russia to Azerbaijan')
  expect(told).toMatch(
    /Missile comes down in the compound of Azerbaijan's embassy in Kyiv answers, as a source states/,
  )
  expect(told).toMatch(
    /Kinzhal missile falls beside the Azerbaijani embassy in Kyiv refers to, as a source states/,
  )
})

test('filters work as a form, and the address that stays holds only what matters', async () => {
  const page = await visit('/explore?from=facility:embassy-aze-kyiv')
  await page.getByLabel('Since').fill('2025-08')
  await page.getByLabel('States', { exact: true }).uncheck()
  await page.getByRole('button', { name: 'Show' }).click()
  expect(page.url()).toBe(
    `${site.origin}/explore?from=facility:embassy-aze-kyiv&kinds=event,dyad,organization,person,post,facility,place,weapon,arc,claim,document,source&since=2025-08`,
  )
  expect(await page.getByLabel('States', { exact: true }).isChecked()).toBe(false)
  expect(await page.getByLabel('Persons').isChecked()).toBe(true)
  expect(await page.getByLabel('Since').inputValue()).toBe('2025-08')
  const shown = await page.locator('#list .things .thing').allTextContents()
  expect(shown).toContain('Russian strike on Kyiv damages the Azerbaijani embassy')
  expect(shown).not.toContain('Ukraine')
  expect(shown).not.toContain('Kinzhal missile falls beside the Azerbaijani embassy in Kyiv')
})

test('filters that leave nothing say so', async () => {
  const page = await visit('/explore?from=facility:embassy-aze-kyiv&kinds=weapon')
  expect(await page.locator('#shown').textContent()).toMatch(
    /^Nothing beside the start is shown; \d+ things are left out by the filters\.$/,
  )
  expect(await page.locator('#list').textContent()).toContain('Nothing is related to it by these filters.')
})

test('without a start the page tells where one may begin', async () => {
  const page = await visit('/explore')
  expect(await page.locator('.things .thing').first().textContent()).toBe('Azerbaijan–Russia')
  await page.getByLabel('Start from').fill('Сергей Лавров')
  await page.getByRole('button', { name: 'Go' }).click()
  expect(page.url()).toBe(`${site.origin}/explore?from=person:sergey-lavrov`)
})

test('a name of several things is answered with all of them', async () => {
  const { statusCode, body } = await get('/explore?from=Kremlin')
  expect(statusCode).toBe(400)
  expect(body).toContain('“Kremlin” means several things.')
  expect(body).toContain('href="/explore?from=state:RUS"')
})

test('a start that the graph does not have is answered with what would be right', async () => {
  const unknown = await get('/explore?from=state:XYZ')
  expect(unknown.statusCode).toBe(404)
  expect(unknown.body).toContain('The graph has no state:XYZ. Ids are as in state:AZE')
  const surname = await get(`/explore?from=${encodeURIComponent('Лавров')}`)
  expect(surname.statusCode).toBe(404)
  expect(surname.body).toContain(
    '<a class="thing" href="/explore?from=person:sergey-lavrov">Sergey Lavrov</a>',
  )
  const name = await get('/explore?from=Atlantis')
  expect(name.statusCode).toBe(404)
  expect(name.body).toContain(
    '“Atlantis” names nothing in the graph. Right would be a name (Baku, Лавров), a code (AZE)',
  )
})

test('what holds no letter is no start either, and no fault', async () => {
  const { statusCode, body } = await get('/explore?from=!!')
  expect(statusCode).toBe(404)
  expect(body).toContain('No such start')
})

test.each([
  ['/explore?from=state:AZE&open=nonsense', '&quot;open=nonsense&quot; in this address: it must be an id'],
  ['/explore?from=state:AZE&kinds=cat', 'it must be one of event, state, dyad'],
  ['/explore?from=state:AZE&types=war', 'it must be one of agree, consult'],
  ['/explore?from=state:AZE&since=2025-13', 'it must be a year, a month or a day'],
  ['/explore?from=state:AZE&size=3', '&quot;size&quot; means nothing in this address; there are from, open'],
  ['/explore?from=dyad:AZE-RUS&open=dyad:AZE-RUS~events~2025-07~war', 'is no type of event'],
])('%s is refused in words', async (path, words) => {
  const { statusCode, body } = await get(path)
  expect(statusCode).toBe(400)
  expect(body).toContain(words)
})

test('Neo4j Browser is linked for readers at this machine, and its statement is there for all', async () => {
  const here = await get('/explore?from=state:AZE')
  expect(here.body).toContain('href="http://127.0.0.1:7474/browser/?cmd=edit&amp;arg=MATCH%20')
  const elsewhere = await get('/explore?from=state:AZE', { host: 'graph.example.org' })
  expect(elsewhere.body).not.toContain('7474')
  expect(elsewhere.body).toContain('MATCH (n:Entity {id: &#39;state:AZE&#39;})')
})
