import AxeBuilder from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

/** Debian's Chromium, or the one that CHROMIUM names. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })

/** A page, and what it did that no page of ours may do: errors, and requests to other origins than these. */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  origins: readonly string[] = [new URL(address).origin],
): Promise<{ readonly page: Page; readonly faults: readonly string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('request', request => {
    if (!origins.includes(new URL(request.url()).origin)) faults.push(`asked ${request.url()}`)
  })
  await page.goto(address)
  return { page, faults }
}

const AGAINST = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Those rules of axe that look at colours: nothing else is different in the dark. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** What axe finds against WCAG 2.2 AA in the light and then in the dark, one line each. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await new AxeBuilder({ page }).withTags(AGAINST).analyze()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await new AxeBuilder({ page }).withRules(OF_COLOURS).analyze()
  return [light, dark].flatMap(({ violations }, place) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${place === 0 ? 'light' : 'dark'}, ${id}: ${html.slice(0, 200)}`),
    ),
  )
}

/** A phone and a screen, in pixels: every page must bear both, in the light and in the dark. */
export const WIDTHS = [390, 1280] as const
