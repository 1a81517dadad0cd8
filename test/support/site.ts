import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { loadDossiers } from '../../src/loader/load.ts'
import { type Database, open } from '../../src/neo4j/database.ts'
import { readSeed } from '../../src/seed/read.ts'
import { serve } from '../../src/serve.ts'
import { ownNeo4j } from './own-neo4j.ts'

/** The whole server with the dossiers, listening, and a real browser that visits it. */
export type Site = {
  readonly app: FastifyInstance
  readonly database: Database
  readonly origin: string
  /** Opens an address of the site in a window of its own. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** What pages did that they should not: errors, warnings, requests to other servers. Gives it once, and closes all windows. */
  readonly complaints: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

export type SiteOptions = { readonly browser?: string; readonly corsOrigins?: readonly string[] }

/** Pages are built for the run (`pages.ts`). */
export async function openSite({ browser: neo4jBrowser, corsOrigins = [] }: SiteOptions = {}): Promise<Site> {
  const database = open(ownNeo4j())
  await loadDossiers(database, await readSeed())
  const { app } = await serve(
    database,
    { corsOrigins, frameOrigins: [], answerCache: 1024 ** 2, browser: neo4jBrowser },
    pino({ level: 'silent' }),
  )
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  const browser = await launched()
  let said: string[] = []
  return {
    app,
    database,
    origin,
    visit: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
      context.setDefaultTimeout(60_000)
      context.on('request', request => {
        if (!request.url().startsWith(`${origin}/`)) said.push(`asks ${request.url()}`)
      })
      context.on('console', message => {
        if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
      })
      context.on('weberror', error => said.push(String(error.error())))
      const page = await context.newPage()
      await page.goto(origin + path)
      return page
    },
    complaints: async () => {
      await Promise.all(browser.contexts().map(context => context.close()))
      const heard = said
      said = []
      return heard
    },
    close: async () => {
      await browser.close()
      await app.close()
      await database.close()
    },
  }
}

const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      // WebGL on a machine without a graphics card.
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      // A container's shared memory may be too small for a page.
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  })
