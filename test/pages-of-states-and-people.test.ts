import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { factOf, type ReadPage, readPage, sectionOf, textOf } from './support/page.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

describe('Azerbaijan', () => {
  let page: ReadPage
  beforeAll(async () => {
    page = await readPage(api, '/state/AZE')
  })

  test('has its codes, and its names in their own scripts', () => {
    expect(factOf(page, 'Codes')).toBe(
      'ISO 3166 AZ, AZE, 031; Correlates of War 373, AZE; FIPS AJ; CAMEO AZE; Wikidata Q227',
    )
    expect(page.html).toContain('<span lang="ru">Азербайджан</span>')
    expect(factOf(page, 'By metonym')).toContain('Baku')
  })

  test('stands with others as the index says, each leading to the arc at that day', async () => {
    const relations = sectionOf(page, 'relations')
    const { neighbours } = await api.ask(
      '{ neighbours(state: "AZE") { state { name } point { date relation tension events } } }',
    )
    const [first] = neighbours
    expect(first.state.name).toBe('Iran')
    expect(textOf(relations)).toContain(
      `Iran Arc ${first.point.relation.toFixed(2).replace('-', '−')} ${first.point.tension.toFixed(1)} ${first.point.events}`,
    )
    expect(relations).toContain(`href="/arc/AZE-RUS?on=${first.point.date}#point"`)
  })

  test('has facilities abroad by state, on a map and in a list that say the same', () => {
    const section = sectionOf(page, 'facilities')
    const labels = [...section.matchAll(/<text[^>]*>([^<]*)</g)].map(([, label]) => label)
    expect(labels).toEqual(['Azerbaijan', 'Ukraine: 3', 'Iran: 2', 'Israel: 1', 'Russia: 1'])
    expect(textOf(section)).toContain('Ukraine: 3 facilities Embassy of Azerbaijan in Ukraine embassy · Kyiv')
    expect(textOf(section)).toContain(
      'SOCAR oil depot, Odesa region oil depot · Odesa Oblast · owned by SOCAR',
    )
    expect(section).not.toContain('<circle')
    expect(textOf(section)).toContain('No coordinates of these facilities are recorded')
  })

  test('was hit at its missions and at its company’s, each counted once', () => {
    const risk = textOf(sectionOf(page, 'risk'))
    expect(risk).toContain(
      'Embassy of Azerbaijan in Ukraine Ukraine its mission 4 2 Jan 2024 Kinzhal missile',
    )
    expect(risk).toContain('SOCAR oil depot, Odesa region Ukraine its company’s 2')
    expect(risk).toMatch(/On its soil .*Nakhchivan International Airport Azerbaijan on its soil 1/)
    // Stacked on a phone, where a number without its column says nothing.
    expect(sectionOf(page, 'risk')).toContain('<td role="cell" data-column="Incidents">4</td>')
  })

  test('names who served it on another day, with open ends open', async () => {
    const then = await readPage(api, '/state/AZE?on=2025-10-09')
    const officials = textOf(sectionOf(then, 'officials'))
    expect(officials).toContain('Officials on 9 October 2025')
    expect(officials).toContain(
      'Minister of Foreign Affairs of Azerbaijan: Jeyhun Bayramov from 16 July 2020, end open',
    )
    expect(officials).toContain('unsourced')
    expect(textOf(sectionOf(then, 'relations'))).toContain('Relations on 9 October 2025')
  })

  test('has its events in pages, the newest first', async () => {
    const first = sectionOf(page, 'events')
    const [, next = ''] = /href="([^"]*)" rel="next"/.exec(first) ?? []
    expect(textOf(first)).toContain('50 entries of 213')
    const second = sectionOf(
      await readPage(api, next.replace('#events', '').replaceAll('&amp;', '&')),
      'events',
    )
    const events = (html: string) => [...html.matchAll(/href="(\/event\/[^"]*)"/g)].map(([, href]) => href)
    expect(events(first)).toHaveLength(50)
    expect(events(first).filter(href => events(second).includes(href))).toEqual([])
    expect(textOf(second)).toContain('From the beginning')
  })
})

test('a state of which nothing is known has a page that says no more than that', async () => {
  const page = await readPage(api, '/state/FJI')
  expect(page.status).toBe(200)
  expect(page.html).toContain('<h1>Fiji</h1>')
  expect(page.html).not.toContain('id="relations"')
  expect(page.html).not.toContain('id="facilities"')
})

test('a person has posts as they are dated, by whom they were summoned, and all that is dated in one order', async () => {
  const page = await readPage(api, '/person/mikhail-yevdokimov')
  expect(textOf(sectionOf(page, 'posts'))).toContain(
    'Ambassador of Russia to Azerbaijan from 14 June 2023, uncertain, end open; seen in it from 28 January 2025 to 6 February 2026 unsourced (public knowledge)',
  )
  expect(textOf(sectionOf(page, 'summoned'))).toContain(
    'Ministry of Foreign Affairs of Azerbaijan: 4 times, 28 January 2025 to 6 February 2026',
  )
  expect(textOf(sectionOf(page, 'met'))).toContain('Araz Azimov at a summons: 1 time, 2 July 2025')
  const timeline = textOf(sectionOf(page, 'timeline'))
  expect(timeline.indexOf('14 Jun 2023, uncertain')).toBeLessThan(timeline.indexOf('28 Jan 2025'))
  expect(timeline).toContain('14 Nov 2025')
})

test('what happened at an embassy stands with outcome, distance and damage by whom; without coordinates there is no map', async () => {
  const page = await readPage(api, '/facility/embassy-aze-kyiv')
  const incidents = textOf(sectionOf(page, 'incidents'))
  expect(incidents).toContain(
    '2 Jan 2024 Kinzhal missile falls beside the Azerbaijani embassy in Kyiv Assault · Near miss Distance: about 35 steps (crater to administrative building) by Azerbaijani MFA (14 Nov 2025, via Caliber.Az)',
  )
  expect(incidents).toContain('Hit (perimeter wall, administrative building, consular section, compound)')
  expect(page.text).toContain('No source in the graph gives its coordinates, so there is no map.')
  expect(page.html).not.toContain('<svg class="map"')
  expect(textOf(sectionOf(page, 'accounts'))).toContain(
    'Distance of Russian strike on Kyiv damages the Azerbaijani embassy Contradiction They cannot both be true. about 100 metres',
  )
})

test('a ministry is told to be an organ of its state, with its ministers and whom it summoned', async () => {
  const page = await readPage(api, '/organization/aze-mfa')
  expect(factOf(page, 'Organ of the state')).toBe('yes: its acts are acts of its state')
  expect(textOf(sectionOf(page, 'posts'))).toContain(
    'Minister of Foreign Affairs of Azerbaijan Jeyhun Bayramov',
  )
  expect(textOf(sectionOf(page, 'summoned'))).toContain('Mikhail Yevdokimov: 4 times')
})

test('of a publisher "not known" is told apart from "no"', async () => {
  const known = await readPage(api, '/source/kyiv-independent')
  expect(factOf(known, 'Run by a state')).toMatch(/^no \(/)
  const unknown = await readPage(api, '/source/24-kg')
  expect(factOf(unknown, 'Run by a state')).toBe('not known')
})

test('a document says what it reports and what it states, and leads to its verified address', async () => {
  const page = await readPage(api, '/document/seed-kyivindependent-20251114')
  expect(factOf(page, 'Address')).toBe('https://kyivindependent.com/azerbaijan-summons-russian-envoy')
  expect(factOf(page, 'By')).toBe('Martin Fornusek, reporter')
  expect(textOf(sectionOf(page, 'events'))).toContain('14 Nov 2025 Baku summons Russia')
  const claims = textOf(sectionOf(page, 'claims'))
  expect(claims).toContain(
    'the ambassador was summoned to hear a strong protest Said by Azerbaijani MFA (via Kyiv Independent)',
  )
  expect(claims).toContain('Remark The article mentions no note.')
  expect(textOf(sectionOf(page, 'names'))).toContain(
    'Azerbaijan “Azerbaijan”, “Baku”, “the Azerbaijani side”',
  )
})

test('a storyline has its events in their order, a post its holders, a weapon where it is said to have been used', async () => {
  const storyline = await readPage(api, '/storyline/azal-8243')
  expect(factOf(storyline, 'Part of')).toBe('Baku–Moscow relations since 2022')
  const events = textOf(sectionOf(storyline, 'events'))
  expect(events.indexOf('25 Dec 2024')).toBeLessThan(events.indexOf('9 Oct 2025'))
  const post = await readPage(api, '/post/ambassador-rus-to-aze')
  expect(factOf(post, 'Accredited to')).toBe('Azerbaijan')
  expect(textOf(sectionOf(post, 'holders'))).toContain('Mikhail Yevdokimov')
  const weapon = await readPage(api, '/weapon/iskander')
  expect(textOf(sectionOf(weapon, 'events'))).toContain("alleged · by Baku's account")
  const place = await readPage(api, '/place/kyiv')
  expect(textOf(sectionOf(place, 'facilities'))).toContain(
    'Embassy of Azerbaijan in Ukraine embassy, sent by Azerbaijan',
  )
})

test('a document of which no claim is recorded counts none, and leads to where it is used', async () => {
  const { html: page } = await readPage(api, '/source/1news-az')
  expect(page).toContain('no claims, <a href="/document/1news-20251114-embassy">where it is used</a>')
  expect(page).toContain('<a href="/document/1news-20251201-hajiyev">1 claim</a>')
})
