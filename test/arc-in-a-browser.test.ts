import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { axeFinds, openPage, startBrowser, WIDTHS } from './support/browser.ts'

let api: Api
let browser: Browser
let newspaper: Server
let origin: string
let elsewhere: string

beforeAll(async () => {
  newspaper = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,">
<iframe src="${origin}/embed/arc/AZE-RUS?from=2024-12" title="The arc" width="700" height="50"></iframe>
<script src="${origin}/embed.js" async></script>
<tension-arc between="Baku Moscow" from="2025" theme="light"></tension-arc>
<script type="module" src="${origin}/tension-arc.js"></script>`),
  )
  await new Promise<void>(done => newspaper.listen(0, '127.0.0.1', done))
  elsewhere = `http://127.0.0.1:${(newspaper.address() as AddressInfo).port}`
  api = await startApi({ corsOrigins: [elsewhere], frameOrigins: [elsewhere] })
  origin = await api.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  newspaper.close()
  await api.close()
})

const opened = async (path: string, width = 1280) => {
  const { page, faults } = await openPage(browser, `${origin}${path}`, { viewport: { width, height: 900 } })
  await page.waitForSelector('figure.drawn .readout')
  return { page, faults }
}

test('a click on the lowest point opens what it is made of, and the address is that view', async () => {
  const { page, faults } = await opened('/arc/AZE-RUS')
  const plot = await page.locator('.wide .plot').boundingBox()
  if (!plot) throw new Error('There is no curve.')
  await page.mouse.move(plot.x + plot.width * 0.838, plot.y + 5)
  expect(await page.locator('text.reading').textContent()).toMatch(
    /^2025-08-\d\d: relation −5\.\d\d, tension 6\d\.\d$/,
  )
  await page.mouse.click(plot.x + plot.width * 0.838, plot.y + 5)
  await page.waitForSelector('#point-title')
  const day = new URL(page.url()).searchParams.get('on')
  expect(await page.locator('#point-title').textContent()).toBe(`What ${day} is made of`)
  expect(await page.locator('.shares').textContent()).toContain('Police raid Sputnik')
  await page.goBack()
  await page.waitForSelector('figure.drawn .readout')
  expect(await page.locator('#point-title').count()).toBe(0)
  expect(faults).toEqual([])
})

type Spot = { readonly words: string; readonly box: readonly [number, number, number, number] }

/** Where the words of a figure stand: left, right, top, bottom; the first is the figure itself. */
const SPOTS = `[...document.querySelectorAll('.wide svg, .wide svg text:not(.reading)')].map(one => {
  const { left, right, top, bottom } = one.getBoundingClientRect()
  return { words: one.tagName === 'svg' ? '' : one.textContent, box: [left, right, top, bottom] }
})`

const touch = ({ box: a }: Spot, { box: b }: Spot) =>
  a[0] < b[1] - 1 && b[0] < a[1] - 1 && a[2] < b[3] - 2 && b[2] < a[3] - 2

const VIEWS = [
  '/arc/AZE-RUS',
  '/arc/AZE-RUS?from=2024-12',
  '/arc/AZE-RUS?from=2025-06&to=2025-11',
  '/arc/AZE-RUS?from=2025-06-20&to=2025-07-20&interval=day',
  '/arc/AZE-IRN',
]

test.each([390, 768, 1280])(
  'at %d pixels no words of a figure stand on others, nor leave it',
  async width => {
    for (const path of VIEWS) {
      const { page } = await opened(path, width)
      const [whole, ...spots] = await page.evaluate<Spot[]>(SPOTS)
      const [left = 0, right = 0] = whole?.box ?? []
      expect(spots.length, path).toBeGreaterThan(15)
      expect(
        spots.filter(({ box }) => box[0] < left - 1 || box[1] > right + 1),
        path,
      ).toEqual([])
      expect(
        spots.flatMap((one, place) => spots.slice(place + 1).filter(other => touch(one, other))),
        path,
      ).toEqual([])
      await page.context().close()
    }
  },
)

test('the day whose point is told has a line in the figure, also after a click', async () => {
  const { page } = await opened('/arc/AZE-RUS?from=2024-12&on=2025-08-19')
  const line = page.locator('.wide path.on')
  const before = await line.getAttribute('d')
  expect(before).toMatch(/^M\d+\.\d,\d+V\d+$/)
  await page.locator('.readout').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.waitForURL(/on=2024-12-01/)
  expect(await line.getAttribute('d')).not.toBe(before)
})

test('in print the figure, the told day and the events stand without controls', async () => {
  const { page } = await opened('/arc/AZE-RUS?from=2024-12&on=2025-08-19')
  await page.emulateMedia({ media: 'print' })
  expect(
    await page.locator('form.controls, header.site, nav.contents').filter({ visible: true }).count(),
  ).toBe(0)
  expect(await page.locator('.wide svg, .shares, .events').filter({ visible: true }).count()).toBe(3)
})

test('a range drawn over the curve is another address', async () => {
  const { page } = await opened('/arc/AZE-RUS')
  const plot = await page.locator('.wide .plot').boundingBox()
  if (!plot) throw new Error('There is no curve.')
  await page.mouse.move(plot.x + plot.width * 0.7, plot.y + 5)
  await page.mouse.down()
  await page.mouse.move(plot.x + plot.width * 0.9, plot.y + 9, { steps: 4 })
  await page.mouse.up()
  await page.waitForURL(/\?/)
  expect([...new URL(page.url()).searchParams]).toEqual([
    ['from', expect.stringMatching(/^2025-0[123]-/)],
    ['to', expect.stringMatching(/^2025-1[012]-/)],
  ])
})

test('the keyboard reads points, opens them, and walks events in order', async () => {
  const { page } = await opened('/arc/AZE-RUS?from=2024-12&to=2025-02')
  await page.locator('.readout').focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  expect(await page.locator('.readout').getAttribute('aria-valuetext')).toMatch(
    /^2024-12-08: relation 4\.\d\d, tension 1\.\d$/,
  )
  await page.keyboard.press('Enter')
  await page.waitForSelector('#point-title')
  expect(await page.locator('#point-title').textContent()).toBe('What 2024-12-08 is made of')
  const marks = page.locator('.wide a.mark')
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  const label = await page.evaluate("document.activeElement.getAttribute('aria-label')")
  expect(label).toBe(await marks.nth(1).getAttribute('aria-label'))
  expect(label).toMatch(/^2024-12-\d\d: .+ (Hostile|Friendly) (words|deeds)\.$/)
  expect(await page.locator('.events .chosen').count()).toBe(1)
})

test.each(WIDTHS)(
  'at %d pixels axe finds nothing, in the light and in the dark, and nothing stands over the edge',
  async width => {
    for (const path of [
      '/arc/AZE-RUS?on=2025-08-31',
      '/arc/AZE-IRN?known=2024-01-01',
      '/arc/nowhere',
      '/embed/arc/AZE-RUS',
    ]) {
      const { page, faults } = await openPage(browser, `${origin}${path}`, {
        viewport: { width, height: 900 },
      })
      if (path !== '/arc/nowhere') await page.waitForSelector('figure.drawn .readout')
      expect(await axeFinds(page), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width)
      expect(
        faults.filter(fault => !fault.includes('404')),
        path,
      ).toEqual([])
      await page.context().close()
    }
  },
)

test('on the page of a newspaper the frame grows to its content, and the component draws the same arc', async () => {
  const { page, faults } = await openPage(browser, elsewhere, {}, [elsewhere, origin, 'null'])
  await page.waitForFunction("document.querySelector('iframe').height > 300")
  const frame = page.frameLocator('iframe')
  expect(await frame.locator('h1').textContent()).toBe('Azerbaijan and Russia: relation and tension')
  const component = page.locator('tension-arc')
  await component.locator('.readout').waitFor()
  expect(await component.locator('p a').getAttribute('href')).toBe(`${origin}/arc/AZE-RUS?from=2025`)
  expect(await component.locator('a.mark').first().getAttribute('href')).toMatch(
    new RegExp(`^${origin}/event/2025-`),
  )
  expect(await page.evaluate('Object.keys(window).filter(key => /tension|demarche/i.test(key))')).toEqual([])
  expect(faults).toEqual([])
})

test('a newspaper that is not listed shows neither', async () => {
  const stranger = createServer((_request, response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(`<!doctype html><title>x</title><iframe src="${origin}/embed/arc/AZE-RUS"></iframe>`),
  )
  await new Promise<void>(done => stranger.listen(0, '127.0.0.1', done))
  const { port } = stranger.address() as AddressInfo
  const { page, faults } = await openPage(browser, `http://127.0.0.1:${port}/`, {}, [
    `http://127.0.0.1:${port}`,
    origin,
  ])
  await page.waitForTimeout(300)
  expect(await page.frameLocator('iframe').locator('figure').count()).toBe(0)
  expect(faults.join()).toContain('frame-ancestors')
  stranger.close()
})

test('without a script the page is whole: figure, events, controls, and what a point is made of', async () => {
  const { page } = await openPage(browser, `${origin}/arc/AZE-RUS`, { javaScriptEnabled: false })
  expect(await page.locator('.wide svg a.mark').count()).toBeGreaterThan(140)
  await page.getByRole('link', { name: /its lowest, 2025-08-/ }).click()
  expect(await page.locator('#point-title').textContent()).toMatch(/^What 2025-08-\d\d is made of$/)
  await page.getByLabel('As known on').fill('2025-01-05')
  await page.getByRole('button', { name: 'Show' }).click()
  expect(new URL(page.url()).searchParams.get('known')).toBe('2025-01-05')
  expect(await page.locator('.events').textContent()).not.toContain('Putin concedes')
})
