import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { piecesOf, readPage, sectionOf, textOf } from './support/page.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const kindsIn = (html: string) => [
  ...new Set([...html.matchAll(/class="badge">([^<]*)</g)].map(([, kind]) => kind)),
]

test('the front page says what this is, and shows the arc of each dossier', async () => {
  const page = await readPage(api, '/')
  expect(page.status).toBe(200)
  const arcs = sectionOf(page, 'arcs')
  const cards = [...arcs.matchAll(/<li><a href="([^"]*)"><strong>([^<]*)</g)]
  expect(cards.map(([, href, name]) => [href, name])).toEqual([
    ['/arc/AZE-RUS', 'Azerbaijan and Russia'],
    ['/arc/AZE-IRN', 'Azerbaijan and Iran'],
  ])
  expect(arcs).toMatch(
    /aria-label="Azerbaijan and Russia, relation from [^"]*: lowest −5\.\d\d on 2025-08-\d\d/,
  )
  for (const way of ['/examples', '/playground', '/explore?from=state:AZE', '/browser-pack'])
    expect(page.html).toContain(`href="${way}"`)
  expect(page.html).toContain('action="/search"')
})

test('addresses of questions from when the playground was the front page lead to it, whole', async () => {
  const { status, location } = await readPage(api, '/?query=%7Bstates%7BtotalCount%7D%7D&variables=%7B%7D')
  expect([status, location]).toEqual([301, '/playground?query=%7Bstates%7BtotalCount%7D%7D&variables=%7B%7D'])
})

test('a search finds things of all kinds, with the words that were met', async () => {
  const results = sectionOf(await readPage(api, '/search?q=Sputnik'), 'results')
  expect(results).toContain('<a href="/organization/sputnik"><mark>Sputnik</mark></a>')
  expect(textOf(results)).toContain('Sputnik Azerbaijan also called Sputnik Азербайджан')
  expect(kindsIn(results)).toEqual(expect.arrayContaining(['Organisation', 'Publisher', 'Facility']))
})

test('a name of several things is told first, with all its meanings', async () => {
  const meanings = textOf(sectionOf(await readPage(api, '/search?q=Kremlin'), 'meanings'))
  expect(meanings).toContain('State Russia Kremlin, by metonym')
  expect(meanings).toContain('Organisation Presidential Administration of Russia Kremlin, by metonym')
  expect(meanings).toContain('Facility Moscow Kremlin Kremlin, another name')
})

test('kinds and dates sieve, ticked boxes stay ticked, and pages go on and back', async () => {
  const first = await readPage(api, '/search?q=Baku&kinds=event&kinds=claim&from=2025&to=2025-11')
  const results = sectionOf(first, 'results')
  expect(kindsIn(results).every(kind => kind === 'Event' || kind === 'Claim')).toBe(true)
  expect(first.html).toContain('value="event" checked')
  expect(first.html).toContain('value="claim" checked')
  expect(first.html).not.toContain('value="person" checked')
  const [, next = ''] = /href="([^"]*)" rel="next"/.exec(results) ?? []
  expect(next).toContain('kinds=event,claim&amp;from=2025&amp;to=2025-11')
  const second = await readPage(api, next.replaceAll('&amp;', '&'))
  const links = (html: string) => piecesOf(html, '<li>').map(piece => /href="([^"]*)"/.exec(piece)?.[1])
  const shown = links(results)
  expect(links(sectionOf(second, 'results')).filter(link => shown.includes(link))).toEqual([])
  const [, before = ''] = /href="([^"]*)" rel="prev"/.exec(sectionOf(second, 'results')) ?? []
  const again = await readPage(api, before.replaceAll('&amp;', '&'))
  expect(links(sectionOf(again, 'results'))).toEqual(shown)
})

test('a claim that is found leads to where it stands in its event', async () => {
  const results = sectionOf(await readPage(api, '/search?q=fragment%20missile&kinds=claim'), 'results')
  expect(results).toMatch(/<a href="\/event\/2025-11-14-kyiv-embassy-missile#claim-\d+">/)
})

test('nothing found says what to try, nothing asked is a form, and too much is refused with why', async () => {
  expect((await readPage(api, '/search?q=xylophonically')).text).toContain('Nothing was found.')
  const empty = await readPage(api, '/search')
  expect(empty.status).toBe(200)
  expect(empty.html).not.toContain('id="results"')
  const words = Array.from({ length: 13 }, (_, place) => `word${place}`)
  const long = await readPage(api, `/search?q=${words.join('+')}`)
  expect(long.status).toBe(400)
  expect(long.html).toMatch(/role="alert">[^<]*12/)
})

test('what is asked for is shown as it was typed, and never as markup', async () => {
  const { html } = await readPage(api, '/search?q=%22%3E%3Cimg%20src%3Dx%3E')
  expect(html).toContain('value="&quot;&gt;&lt;img src=x&gt;"')
  expect(html).not.toContain('<img')
})

test('a search within some documents says so and stays there', async () => {
  const page = await readPage(api, '/search?q=Sputnik&known=2025-01-05')
  expect(page.text).toContain('Read as known on 5 January 2025.')
  expect(page.html).toContain('<input type="hidden" name="known" value="2025-01-05">')
})
