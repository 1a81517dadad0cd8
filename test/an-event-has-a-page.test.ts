import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { factOf, piecesOf, type ReadPage, readPage, sectionOf, textOf } from './support/page.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const read = (event: string) => readPage(api, `/event/${event}`)

/** The sides of one dispute: what each says, with all that stands on its card. */
function sidesOf(page: ReadPage, property: string): ReadonlyMap<string, string> {
  const dispute = piecesOf(sectionOf(page, 'accounts'), '<div class="dispute">').find(piece =>
    piece.startsWith(`<h3>${property}`),
  )
  if (!dispute) throw new Error(`Accounts of ${property} do not differ.`)
  return new Map(
    piecesOf(dispute, '<div class="side">').map(side => [
      textOf(/<h4>(.*?)<\/h4>/s.exec(side)?.[1] ?? ''),
      textOf(side),
    ]),
  )
}

describe('the strike on the embassy in Kyiv of 14 November 2025', () => {
  let page: ReadPage
  beforeAll(async () => {
    page = await read('2025-11-14-kyiv-embassy-missile')
  })

  test('says what happened, and keeps apart who acted, who was aimed at and who was hit', () => {
    expect(page.status).toBe(200)
    expect(page.html).toContain(
      '<h1>Missile comes down in the compound of Azerbaijan&#39;s embassy in Kyiv</h1>',
    )
    expect(factOf(page, 'When')).toBe('14 November 2025 first reported 14 November 2025')
    expect(factOf(page, 'Acted')).toBe('Russia')
    expect(factOf(page, 'Addressed or aimed at')).toBe('Ukraine')
    expect(factOf(page, 'Hit, though not addressed')).toBe('Azerbaijan')
    expect(factOf(page, 'Where')).toBe('Kyiv, Ukraine')
    expect(factOf(page, 'What')).toContain('Assault · heavy weapons · hostile deeds')
    expect(factOf(page, 'Spoken of')).toBeUndefined()
    expect(factOf(page, 'Status')).toBeUndefined()
  })

  test('shows the foreign ministry’s Iskander and Zelensky’s fragment side by side, each with who says it and where', () => {
    const sides = sidesOf(page, 'Projectile')
    const ministry = sides.get('9K720 Iskander-type')
    expect(ministry).toContain('Said by Azerbaijani MFA (via Caliber.Az) Through Caliber.Az')
    expect(ministry).toContain('Known since 14 November 2025')
    expect(ministry).toContain('Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv')
    expect(ministry).toContain('Contradicts “most likely Patriot”, “Patriot (debris)”')
    const zelensky = sides.get('fragment of a Russian missile')
    expect(zelensky).toContain('Said by Volodymyr Zelensky (via Kyiv Independent) Through Kyiv Independent')
    expect(zelensky).toContain('Contradicts “most likely Patriot”, “Patriot (debris)”')
    expect(sides.get('Patriot (debris)')).toContain(
      'Moscow diplomatic source to RIA Novosti (unnamed source)',
    )
    expect(sides.get('Patriot (debris)')).toContain('Presumes')
  })

  test('tells a contradiction from a refinement', () => {
    const sides = sidesOf(page, 'Projectile')
    const cruise = sides.get('9K720 Iskander (cruise version)')
    expect(cruise).toContain('Refines, or is refined by, “9K720 Iskander-type”')
    expect(cruise).not.toContain('Contradicts “9K720')
    const accounts = textOf(sectionOf(page, 'accounts'))
    expect(accounts).toContain(
      'Casualties Refinement One is only more exact than the other; both stand. killed: none reported (embassy staff)',
    )
    expect(accounts.indexOf('Contradiction')).toBeLessThan(accounts.indexOf('Casualties Refinement'))
  })

  test('tells "none reported" from a number', () => {
    expect(factOf(page, 'People harmed')).toBe(
      'Killed: “none reported” (embassy staff; scope not stated) as said; nobody gives a number ' +
        'Injured: “none reported” (embassy staff; scope not stated) as said; nobody gives a number',
    )
  })

  test('says what became of the embassy and of which parts, and that the weapon is only alleged', () => {
    const at = factOf(page, 'At')
    expect(at).toContain(
      'Embassy of Azerbaijan in Ukraine embassy, sent by Azerbaijan, Kyiv, Ukraine Hit (perimeter wall',
    )
    expect(at).toContain(
      'perimeter wall: completely destroyed in one part by Azerbaijani MFA (via Caliber.Az)',
    )
    expect(factOf(page, 'Weapons')).toMatch(/^9K720 Iskander alleged: by Baku's account/)
  })

  test('says what followed, whether a source states it, and by which claims', () => {
    const links = textOf(sectionOf(page, 'links'))
    expect(links).toContain(
      "Answers it 14 Nov 2025 Baku summons Russia's ambassador and hands him a note stated by Azerbaijani MFA (14 Nov 2025, via Caliber.Az)",
    )
    expect(links).toMatch(/Aliyev tells Munich forum that Russia hit the Kyiv embassy on purpose inferred:/)
    expect(links).toContain('Refers back to it 21 Nov 2025 Moscow voices regret')
    expect(links).toContain('Before No link is recorded.')
  })

  test('leads to the pairs that it bears on, at its day, and says why', () => {
    const pairs = sectionOf(page, 'pairs')
    expect(pairs).toContain('href="/arc/AZE-RUS?on=2025-11-14#point"')
    expect(textOf(pairs)).toContain(
      'one side’s hostile act hit the other, though it was not addressed to it (Russia acted). Weight 0.5.',
    )
  })

  test('names each source with its verified address, publisher, date, and whether a state is known to run it', () => {
    const sources = sectionOf(page, 'documents')
    expect(sources).toContain('href="https://kyivindependent.com/azerbaijan-summons-russian-envoy"')
    expect(textOf(sources)).toContain('Kyiv Independent (Ukraine, not state-run;')
    expect(textOf(sources)).toContain('Azerbaijan, state-run or not: not known')
    expect(textOf(sources)).toContain('14 November 2025')
    expect(piecesOf(sources, '<li>')).toHaveLength(11)
  })

  test('leads to the same question in the playground, and to the same as JSON', async () => {
    const [, href = ''] = /href="(\/playground\?[^"]*)"/.exec(page.html) ?? []
    const { searchParams } = new URL(href.replaceAll('&amp;', '&'), 'http://localhost')
    const data = await api.ask(
      searchParams.get('query') ?? '',
      JSON.parse(searchParams.get('variables') ?? ''),
    )
    expect(data.event.title).toBe("Missile comes down in the compound of Azerbaijan's embassy in Kyiv")
    expect(data.event.disputes.map(({ property }: { property: string }) => property)).toEqual([
      'casualties',
      'projectile',
    ])
    const json = (await api.app.inject('/event/2025-11-14-kyiv-embassy-missile.json')).json()
    expect(json).toMatchObject({
      id: 'event:2025-11-14-kyiv-embassy-missile',
      evidence: null,
      event: { casualties: { killed: { min: null, max: null, text: ['none reported'] } } },
    })
    expect(json.claims).toHaveLength(18)
  })
})

test('a figure that somebody counts is a number, and a measure without one is said to have none', async () => {
  const crash = await read('2024-12-25-azal-8243-crash')
  expect(factOf(crash, 'People harmed')).toMatch(
    /^Killed: 38 .*Injured: no figure in any account.*Survived: 29/,
  )
  const consulate = await read('2022-03-kharkiv-consulate-hit')
  expect(factOf(consulate, 'People harmed')).not.toContain('0')
})

test('a claim that is deprecated stands with why, and does not lead', async () => {
  const sides = sidesOf(await read('2024-12-25-azal-8243-crash'), 'Casualties')
  expect([...sides.keys()].at(-1)).toBe('67 killed')
  expect(sides.get('67 killed')).toContain("Deprecated: The outlet's own slip: 67 is the number aboard.")
})

test('a month stays a month, with the days that it may have been', async () => {
  const page = await read('2022-03-kharkiv-consulate-hit')
  expect(factOf(page, 'When')).toContain(
    'March 2022 some day of the month, 2022-03 between 1 March 2022 and 31 March 2022',
  )
  const sides = sidesOf(page, 'Event date')
  expect([...sides.keys()]).toEqual(
    expect.arrayContaining(['on or before 6 March 2022', '10 March 2022', 'March 2022']),
  )
  expect(sides.get('10 March 2022')).toContain('Contradicts “on or before 6 March 2022”')
})

test('who was summoned stands with the post held on that day, and that its dates are unsourced', async () => {
  const page = await read('2025-11-14-baku-summons-yevdokimov')
  expect(factOf(page, 'Officials')).toBe(
    'Mikhail Yevdokimov, Ambassador of Russia to Azerbaijan on 14 November 2025: Ambassador of Russia to Azerbaijan (public knowledge, unsourced)',
  )
  expect(factOf(page, 'What')).toContain('Summons, protest, note verbale')
  expect(textOf(sectionOf(page, 'links'))).toContain('It answers 14 Nov 2025 Missile comes down')
})

test('an event within a larger one leads to it, and the larger one to what lies within', async () => {
  const strike = await read('2025-11-14-kyiv-embassy-missile')
  expect(factOf(strike, 'Part of')).toBe(
    'Massed Russian missile and drone attack on Kyiv overnight the larger event Strikes on Azerbaijani-linked sites in Ukraine storyline',
  )
  const raid = await read('2025-11-14-mass-attack-on-kyiv')
  expect(textOf(sectionOf(raid, 'within'))).toContain('Missile comes down in the compound')
})
