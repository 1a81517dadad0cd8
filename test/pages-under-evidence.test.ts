import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { factOf, readPage, sectionOf, textOf } from './support/page.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const ONE = 'only=document:seed-kyivindependent-20251114'

test('a page read from one article says so, says what was searched, and leads back', async () => {
  const { html, text } = await readPage(api, `/event/2025-11-14-baku-summons-yevdokimov?${ONE}`)
  expect(text).toContain('Read from document:seed-kyivindependent-20251114 alone.')
  expect(text).toContain('Searched: 1 document of 1 publisher, published on 14 November 2025.')
  expect(html).toContain('<a href="/event/2025-11-14-baku-summons-yevdokimov">Show with all documents</a>')
  expect(html).toContain(
    '<h1>Azerbaijani MFA (via Kyiv Independent): the ambassador was summoned to hear a strong protest</h1>',
  )
  expect(text).toContain('The title is the first statement of the documents that may be read')
})

test('what the article does not state is told apart from what nobody states', async () => {
  const whole = await readPage(api, '/event/2025-11-14-kyiv-embassy-missile')
  expect(factOf(whole, 'Weapons')).toContain('9K720 Iskander')
  const page = await readPage(
    api,
    '/event/2025-11-14-kyiv-embassy-missile?only=document:ceenews-202511-embassy',
  )
  expect(factOf(page, 'Weapons')).toBe('not stated in these documents; that is no “no”')
  expect(page.text).not.toContain('Iskander')
  const summons = await readPage(api, `/event/2025-11-14-baku-summons-yevdokimov?${ONE}`)
  expect(factOf(summons, 'Where')).toBe('not stated')
  expect(factOf(summons, 'What')).not.toContain('note verbale')
})

test('what became of a site is not said to be nothing where these documents only do not state it', async () => {
  const path = '/event/2025-11-14-kyiv-embassy-missile'
  expect(factOf(await readPage(api, path), 'At')).toContain('Hit')
  const page = await readPage(api, `${path}?only=document:ceenews-202511-embassy`)
  expect(factOf(page, 'At')).toContain('what became of it is not stated in these documents')
  expect(page.text).not.toContain('nothing is said to have happened')
})

test('who acted is not told by the relations that an event bears on where it is not told among who acted', async () => {
  const path = '/event/2024-12-29-aliyev-aztv-interview'
  const whole = await readPage(api, path)
  expect(textOf(sectionOf(whole, 'pairs'))).toContain('(Azerbaijan acted)')
  const page = await readPage(api, `${path}?only=JAMnews`)
  expect(factOf(page, 'Acted')).toBe('not stated in these documents; that is no “no”')
  expect(textOf(sectionOf(page, 'pairs'))).toBe(
    'Which relations it bears on Azerbaijan and Russia: it bears on this pair by the record. Weight 1.0.',
  )
})

test('an organ that is shown to have acted names the side that acted', async () => {
  const page = await readPage(api, '/event/2025-11-14-baku-summons-yevdokimov?exclude=TASS')
  expect(textOf(sectionOf(page, 'pairs'))).toContain('one side acted towards the other (Azerbaijan acted)')
})

test('links of a page stay within its evidence', async () => {
  const { html } = await readPage(api, '/event/2025-11-14-baku-summons-yevdokimov?known=2025-11-20')
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const things = [...main.matchAll(/href="(\/(?:person|state|organization|event|arc)\/[^"]*)"/g)]
    .map(([, href = '']) => href)
    .filter(href => href !== '/event/2025-11-14-baku-summons-yevdokimov')
  expect(things.length).toBeGreaterThan(10)
  expect(things.filter(href => !/[?&;]known=2025-11-20/.test(href))).toEqual([])
  expect(html).toContain('href="/arc/AZE-RUS?known=2025-11-20&amp;on=2025-11-14#point"')
})

test('as known on a day, what was said later is not there', async () => {
  const later = await readPage(api, '/event/2025-11-14-kyiv-embassy-missile')
  const then = await readPage(api, '/event/2025-11-14-kyiv-embassy-missile?known=2025-11-15')
  expect(textOf(sectionOf(later, 'accounts'))).toContain('most likely Patriot')
  expect(textOf(sectionOf(then, 'accounts'))).not.toContain('most likely Patriot')
  expect(then.text).toContain('Read as known on 15 November 2025.')
})

test('of what no document left speaks of, the page says that others do', async () => {
  const { status, text, html } = await readPage(
    api,
    '/event/2025-11-14-kyiv-embassy-missile?known=2024-01-01',
  )
  expect(status).toBe(404)
  expect(text).toContain(
    'Nothing in the documents that may be read speaks of it; other documents do: read all of them.',
  )
  expect(html).toContain('<a href="/event/2025-11-14-kyiv-embassy-missile">read all of them</a>')
})

test('a person’s posts are not said to be none where these documents only do not state them', async () => {
  const whole = await readPage(api, '/person/mikhail-yevdokimov')
  expect(textOf(sectionOf(whole, 'posts'))).toContain('Ambassador of Russia to Azerbaijan')
  const page = await readPage(api, `/person/mikhail-yevdokimov?${ONE}`)
  expect(page.text).toContain('Read from document:seed-kyivindependent-20251114 alone.')
  expect(textOf(sectionOf(page, 'posts'))).not.toContain('No post is recorded')
})

test.each([
  [
    '/event/2025-11-14-kyiv-embassy-missile?known=soon',
    '"known=soon" in this address: it must be a day, such as 2025-01-05.',
  ],
  ['/state/AZE?speakers=0', '"speakers=0" in this address: it must be a number from 1 to 100.'],
  [
    '/person/ilham-aliyev?on=2025-01-05',
    '"on" means nothing in this address; there are after, known, only, exclude, no-state-media, speakers.',
  ],
  ['/event/2025-11-14-kyiv-embassy-missile?exclude=Nobody', 'No document or publisher is called "Nobody"'],
])('%s is refused with what would be right', async (path, sentence) => {
  const { status, text } = await readPage(api, path)
  expect(status).toBe(400)
  expect(text).toContain(sentence)
})

test('on the evening after the crash its page tells of no fire, and that its type is of later', async () => {
  const path = '/event/2024-12-25-azal-8243-crash'
  const what = async (query: string) => factOf(await readPage(api, `${path}${query}`), 'What')
  expect(await what('?known=2024-12-26')).toBe(
    'Assault · hostile deeds, −9.5 of −10 to 10 type and score as coded from all documents',
  )
  expect(await what('')).toContain('Air defence fire')
  expect(await what('')).not.toContain('as coded')
})

test('what was hit is counted from these documents alone, and the page of a state says so', async () => {
  const COUNTED =
    'Counted is only what these documents tell to have been hit; that they tell of no more is no “no”.'
  const risk = async (query: string) => textOf(sectionOf(await readPage(api, `/state/AZE${query}`), 'risk'))
  expect(await risk('?no-state-media=yes')).toContain(COUNTED)
  for (const query of ['', '?known=2025-12-31']) expect(await risk(query)).not.toContain(COUNTED)
})
