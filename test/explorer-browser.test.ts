import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { axeFinds, WIDTHS } from './support/browser.ts'
import { openSite, type Site } from './support/site.ts'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 240_000)
afterAll(() => site.close())
afterEach(async () => expect(await site.complaints()).toEqual([]))

const PAIR = '/explore?from=dyad:AZE-RUS'

const settled = async (page: Page) => {
  await page.waitForSelector('#picture[data-layout=settled]')
  return page
}
const opened = (page: Page, many: number) =>
  expect.poll(() => page.locator('#list .opened').count(), { timeout: 60_000 }).toBe(many)
const things = (page: Page) => page.locator('#list .things .thing').allTextContents()
const address = (page: Page) => decodeURIComponent(page.url().slice(site.origin.length))
/** A link of the lists. `exact`, since titles begin alike. */
const thing = (page: Page, name: string) =>
  page.locator('#list .things').getByRole('link', { name, exact: true })
const addressed = (page: Page, part: string) =>
  page.waitForURL(url => decodeURIComponent(url.href).includes(part))

describe('opening and expanding', () => {
  it('starts with what a pair of states is related to: the two, and its events in a bundle a year', async () => {
    const page = await settled(await site.visit(PAIR))
    expect(await things(page)).toEqual([
      'Azerbaijan',
      'Russia',
      'Events of 2022',
      'Events of 2023',
      'Events of 2024',
      'Events of 2025',
      'Events of 2026',
    ])
    expect(await page.locator('#panel h2').textContent()).toBe('Azerbaijan–Russia')
    expect(await page.locator('#shown').textContent()).toMatch(
      /^3 things shown, with [\d,]+ more in 5 bundles\.$/,
    )
  })

  it('is laid out in two layers: things and lines in one, names in the other', async () => {
    const page = await settled(await site.visit(PAIR))
    const seen: unknown = await page.evaluate(`[...document.querySelectorAll('#picture canvas')]
      .filter(canvas => canvas.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map(canvas => canvas.className)`)
    expect(seen).toEqual(['sigma-nodes', 'sigma-labels'])
  })

  it('a bundle opens into months, a month into its events, and the address follows', async () => {
    const page = await settled(await site.visit(PAIR))
    await thing(page, 'Events of 2025').click()
    await addressed(page, 'open=dyad:AZE-RUS~events~2025&at=dyad:AZE-RUS~events~2025')
    await thing(page, 'July 2025').click()
    await addressed(page, 'at=dyad:AZE-RUS~events~2025-07')
    const month = page.locator('#list .opened').last()
    await month
      .getByRole('link', {
        name: 'Azerbaijan removes Aivazovsky bust put up by Russians in Khankendi',
        exact: true,
      })
      .click()
    await addressed(page, 'at=event:2025-07-29-aivazovsky-bust')
    await settled(page)
    expect(await page.locator('#panel dd').first().textContent()).toBe('2025-07-29')
    expect(await page.locator('#panel a', { hasText: 'Its page' }).getAttribute('href')).toBe(
      `/event/${address(page).split('at=event:')[1]}`,
    )
  })

  it('a click on a thing in the picture opens it', async () => {
    const page = await settled(await site.visit('/explore?from=state:AZE'))
    const box = await page.locator('#picture').boundingBox()
    if (!box) throw new Error('The picture has no size.')
    const found = await somethingAt(page, box)
    await page.mouse.click(found.x, found.y)
    await addressed(page, '&open=')
    await settled(page)
    const [, open] = /open=([^&]+)/.exec(address(page)) ?? []
    expect(address(page)).toBe(`/explore?from=state:AZE&open=${open}&at=${open}`)
    expect(await page.locator('#list .opened').count()).toBe(2)
  })

  it('what is closed is gone, with all that came in through it', async () => {
    const page = await settled(
      await site.visit(`${PAIR}&open=dyad:AZE-RUS~events~2025,dyad:AZE-RUS~events~2025-07`),
    )
    expect(await page.locator('#list .opened').count()).toBe(3)
    await page.getByRole('link', { name: 'Close Azerbaijan–Russia: Events of 2025' }).click()
    await opened(page, 1)
    expect(await things(page)).not.toContain('July 2025')
  })
})

/** Moves over the picture until the pointer is on something that is not the start, in its middle. */
async function somethingAt(
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
) {
  for (let down = 30; down < height - 30; down += 9)
    for (let right = 30; right < width - 70; right += 9) {
      await page.mouse.move(x + right, y + down)
      if (await page.evaluate("document.querySelector('#picture').style.cursor === 'pointer'"))
        return { x: x + right, y: y + down }
    }
  throw new Error('There is nothing in the picture.')
}

describe('addresses', () => {
  const deep = `${PAIR}&open=dyad:AZE-RUS~events~2022&at=dyad:AZE-RUS~events~2022&since=2022-03&until=2024-06`

  it('a link is the view: it shows what clicks have led to', async () => {
    const page = await settled(await site.visit(`${PAIR}&since=2022-03&until=2024-06`))
    await thing(page, 'Events of 2022').click()
    await addressed(page, 'open=dyad:AZE-RUS~events~2022')
    await settled(page)
    const shown = await page.locator('#list').innerHTML()
    const panel = await page.locator('#panel').innerHTML()
    expect(address(page)).toBe(deep)
    const other = await settled(await site.visit(deep))
    expect(await other.locator('#list').innerHTML()).toBe(shown)
    expect(await other.locator('#panel').innerHTML()).toBe(panel)
  })

  it('back and forward go through the views', async () => {
    const page = await settled(await site.visit(PAIR))
    await thing(page, 'Russia').click()
    await addressed(page, 'open=state:RUS')
    await page.goBack()
    await opened(page, 1)
    expect(await page.locator('#panel h2').textContent()).toBe('Azerbaijan–Russia')
    await page.goForward()
    await opened(page, 2)
    expect(await page.locator('#panel h2').textContent()).toBe('Russia')
  })
})

describe('filters', () => {
  it('a kind that is unticked is gone from picture and lists, and the page says how many', async () => {
    const page = await settled(await site.visit('/explore?from=event:2025-11-14-kyiv-embassy-missile'))
    expect(await things(page)).toContain('Embassy of Azerbaijan in Ukraine')
    await page.getByLabel('Facilities').uncheck()
    await addressed(page, 'kinds=')
    expect(await things(page)).not.toContain('Embassy of Azerbaijan in Ukraine')
    expect(await page.locator('#shown').textContent()).toMatch(
      /; \d+ things? (is|are) left out by the filters\.$/,
    )
  })

  it('only events of a type in a range of days, in the numbers on bundles too', async () => {
    const page = await settled(
      await site.visit('/explore?from=facility:embassy-aze-kyiv&types=assault&since=2025-08'),
    )
    expect(await things(page)).toEqual(
      expect.arrayContaining([
        'Russian strike on Kyiv damages the Azerbaijani embassy',
        "Missile comes down in the compound of Azerbaijan's embassy in Kyiv",
      ]),
    )
    expect(await things(page)).not.toContain('Kinzhal missile falls beside the Azerbaijani embassy in Kyiv')
    await page.getByLabel('Since').fill('2024')
    await page.getByLabel('Since').press('Enter')
    await addressed(page, 'since=2024')
    await expect
      .poll(() => things(page))
      .toContain('Kinzhal missile falls beside the Azerbaijani embassy in Kyiv')
  })

  it('a date that cannot be meant is told, and the view stays', async () => {
    const page = await settled(await site.visit(PAIR))
    await page.getByLabel('Since').fill('last year')
    await page.getByLabel('Since').press('Enter')
    await page.waitForSelector('#trouble:not(:empty)')
    expect(await page.locator('#trouble').textContent()).toBe(
      '"since=last year" in this address: it must be a year, a month or a day, such as 2024-12.',
    )
    expect(address(page)).toBe(PAIR)
  })
})

describe('the keyboard', () => {
  it('arrows go from thing to thing, Enter and the right arrow open, the left one closes', async () => {
    const page = await settled(await site.visit(PAIR))
    await thing(page, 'Azerbaijan').focus()
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe('state:RUS')
    await page.keyboard.press('Enter')
    await addressed(page, 'open=state:RUS')
    await opened(page, 2)
    expect(await focused(page)).toBe('state:RUS')
    await page.keyboard.press('ArrowLeft')
    await opened(page, 1)
    expect(await focused(page)).toBe('state:RUS')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await addressed(page, 'open=dyad:AZE-RUS~events~2022')
    await page.keyboard.press('End')
    expect(await focused(page)).toMatch(/^event:/)
  })

  it('the picture can be brought nearer and back without a mouse', async () => {
    const page = await settled(await site.visit(PAIR))
    for (const name of ['Nearer', 'Further', 'All of it'])
      await page.getByRole('button', { name, exact: true }).press('Enter')
  })
})

const focused = (page: Page) => page.evaluate('document.activeElement.dataset.id')

describe('when something is missing', () => {
  it('a browser without WebGL is told, and has the lists', async () => {
    const page = await site.visit('/explore?from=state:AZE')
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
    await page.reload()
    expect(await page.locator('#trouble').textContent()).toBe(
      'This browser draws no WebGL, so there is no picture; the lists below hold all of it.',
    )
    expect(await page.locator('#picture').isVisible()).toBe(false)
    await thing(page, 'Azerbaijan–Russia').click()
    await addressed(page, 'open=dyad:AZE-RUS')
    expect(await things(page)).toContain('Russia')
  })

  it('a server that does not answer is told, and the view stays', async () => {
    const page = await settled(await site.visit(PAIR))
    await page.route('**/graphql', route => route.fulfill({ status: 502, body: 'Bad gateway' }))
    await thing(page, 'Russia').click()
    await page.waitForSelector('#trouble:not(:empty)')
    expect(await page.locator('#trouble').textContent()).toBe(
      'The server does not answer. Try again in a moment.',
    )
    expect(address(page)).toBe(PAIR)
    const heard = await site.complaints()
    expect(heard).toEqual([expect.stringContaining('502')])
  })
})

describe('for everybody', () => {
  for (const width of WIDTHS)
    it(`axe finds nothing at ${width} pixels, in the light and in the dark, and nothing is wider than the page`, async () => {
      const page = await settled(
        await site.visit('/explore?from=event:2025-11-14-baku-summons-yevdokimov&open=state:RUS', {
          viewport: { width, height: 844 },
        }),
      )
      expect(await axeFinds(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    })
})
