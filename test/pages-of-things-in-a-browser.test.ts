import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFinds, WIDTHS } from './support/browser.ts'
import { openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** One page of each kind, and those that stand where there is none. */
const PAGES = [
  '/',
  '/search',
  '/search?q=Kremlin&kinds=event,state,facility',
  '/event/2025-11-14-kyiv-embassy-missile',
  '/event/2025-11-14-baku-summons-yevdokimov?only=document:seed-kyivindependent-20251114',
  '/state/AZE',
  '/person/mikhail-yevdokimov',
  '/facility/embassy-aze-kyiv',
  '/organization/aze-mfa',
  '/storyline/azal-8243',
  '/source/kyiv-independent',
  '/document/seed-kyivindependent-20251114',
  '/post/ambassador-rus-to-aze',
  '/place/kyiv',
  '/weapon/iskander',
  '/state/RS',
  '/person/Nobody',
] as const

test.each(WIDTHS)(
  'at %d pixels axe finds nothing, in the light and in the dark, and nothing stands over the edge',
  { timeout: 300_000 },
  async width => {
    for (const path of PAGES) {
      const page = await site.visit(path, { viewport: { width, height: 900 } })
      expect(await axeFinds(page), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width)
      await page.context().close()
    }
    const complaints = await site.complaints()
    expect(complaints.filter(one => !one.includes('404 (Not Found)'))).toEqual([])
  },
)

test('without a script both accounts of the embassy strike stand beside each other on a screen', async () => {
  const page = await site.visit('/event/2025-11-14-kyiv-embassy-missile#accounts', {
    javaScriptEnabled: false,
  })
  const dispute = page.locator('.dispute', { hasText: 'Projectile' })
  const box = async (value: string) => {
    const heading = page.getByRole('heading', { name: value, exact: true })
    const found = await dispute.locator('.side', { has: heading }).boundingBox()
    if (!found) throw new Error(`No side says ${value}.`)
    return found
  }
  const said = await dispute.locator('.side h4').allTextContents()
  expect(said).toEqual(expect.arrayContaining(['9K720 Iskander-type', 'fragment of a Russian missile']))
  const [first = '', second = ''] = said
  const [one, other] = [await box(first), await box(second)]
  expect(Math.abs(one.y - other.y)).toBeLessThan(5)
  expect(Math.abs(one.x - other.x)).toBeGreaterThan(200)
})

test('the search in the head of each page finds, without a script', async () => {
  const page = await site.visit('/place/kyiv', { javaScriptEnabled: false })
  await page.getByRole('searchbox', { name: 'Find' }).fill('Лавров')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=/)
  expect(await page.locator('.hits a').first().getAttribute('href')).toBe('/person/sergey-lavrov')
  expect(await site.complaints()).toEqual([])
})

test('a day chosen on a state’s page shows who served it then', async () => {
  const page = await site.visit('/state/AZE')
  await page.getByLabel('On another day').fill('2025-10-09')
  await page.locator('#officials').getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/on=2025-10-09/)
  expect(await page.locator('#officials-title').textContent()).toBe('Officials on 9 October 2025')
  expect(await site.complaints()).toEqual([])
})

test('a page is read from other documents by its form, and back', async () => {
  const page = await site.visit('/event/2025-11-14-kyiv-embassy-missile')
  await page.getByText('Read it from other documents').click()
  await page.getByLabel('As known on').fill('2025-11-15')
  await page.locator('.evidence-form').getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/known=2025-11-15/)
  expect(await page.locator('aside.evidence').textContent()).toContain('Read as known on 15 November 2025.')
  await page.getByRole('link', { name: 'Show with all documents' }).click()
  await page.waitForURL(/\/event\/2025-11-14-kyiv-embassy-missile$/)
  expect(await page.locator('aside.evidence').count()).toBe(0)
  expect(await site.complaints()).toEqual([])
})

test('an address of a claim opens its event where the claim stands', async () => {
  const page = await site.visit('/claim/2025-11-14-kyiv-embassy-missile/1')
  expect(new URL(page.url()).hash).toBe('#claim-1')
  const target = page.locator('#claim-1:target')
  expect(await target.count()).toBe(1)
  expect((await target.boundingBox())?.y).toBeLessThan(900)
})

test('what was hit reads on a phone without scrolling sideways, each number with its column', async () => {
  const page = await site.visit('/state/AZE', { viewport: { width: 390, height: 844 } })
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  const table = page.locator('#risk').getByRole('table').first()
  expect((await table.boundingBox())?.width).toBeLessThanOrEqual(390)
  const row = table.getByRole('row').nth(1)
  expect((await row.innerText()).split('\n')[0]).toBe('Embassy of Azerbaijan in Ukraine')
  expect(await row.getByRole('cell').count()).toBe(3)
  expect(await site.complaints()).toEqual([])
})
