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

/** What axe finds against WCAG 2.2 AA, one line each. */
export async function axeFinds(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
}

/** The looks that every page must bear: phone and screen, light and dark. */
export const LOOKS = [
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const
