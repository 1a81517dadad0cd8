import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { buildSchema, graphql } from 'graphql'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { registerPlayground } from '../src/http/playground.ts'
import { examples } from '../src/playground/examples.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const root = new URL('..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'playground-'))
const control = process.platform === 'darwin' ? 'Meta' : 'Control'

const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'))
/** What the graph would say, in brief. */
const answers = {
  events: {
    totalCount: 1,
    nodes: [
      {
        date: '2025-11-14',
        title: 'Baku summons the ambassador',
        instruments: [],
        actors: [],
        documents: [],
      },
    ],
    pageInfo: { hasNextPage: false },
  },
  resolve: ({ text }: { text: string }) => [
    {
      text,
      kind: 'METONYM',
      match: 'LITERAL',
      node: { __typename: 'State', id: 'state:RUS', name: 'Russia' },
    },
  ],
}

let app: FastifyInstance
let origin: string
let browser: Browser

beforeAll(async () => {
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: 'playground',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  })
  app = Fastify()
  app.post<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>(
    '/graphql',
    ({ body }) =>
      graphql({
        schema,
        rootValue: answers,
        source: body.query,
        variableValues: body.variables,
        operationName: body.operationName,
      }),
  )
  await registerPlayground(app, { folder })
  origin = await app.listen({ port: 0, host: '127.0.0.1' })
  browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      // A container's shared memory may be too small for a page.
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-sync',
    ],
  })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await app?.close()
  rmSync(folder, { recursive: true })
})

/** Everything a visitor's page did that it should not do. */
let complaints: string[] = []

const visit = async (path = '/playground', options: BrowserContextOptions = {}): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  // No test is about speed: a busy machine may take its time.
  context.setDefaultTimeout(60_000)
  context.on('request', request => {
    if (!request.url().startsWith(`${origin}/`)) complaints.push(`asks ${request.url()}`)
  })
  context.on('requestfailed', request => {
    const reason = request.failure()?.errorText
    // A page that is left gives up what it still waits for.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`fails at ${request.url()}: ${reason}`)
  })
  context.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  context.on('weberror', error => complaints.push(String(error.error())))
  const page = await context.newPage()
  await page.goto(origin + path)
  return page
}

afterEach(async () => {
  await Promise.all(browser.contexts().map(context => context.close()))
  const said = complaints
  complaints = []
  expect(said).toEqual([])
})

const tabs = (page: Page) => page.locator('.graphiql-tab-button').allTextContents()
const openTab = (page: Page) => page.locator('[aria-selected=true] .graphiql-tab-button')
const query = (page: Page) => page.locator('.graphiql-query-editor .graphiql-editor')
const answer = (page: Page) => page.locator('.graphiql-response')
const saved = (page: Page) =>
  expect.poll(() => page.evaluate("localStorage.getItem('demarche:graphiql:tabState')")).not.toBeNull()
const link = (text: string, variables: object = {}) =>
  `/playground?${new URLSearchParams({ query: text, variables: JSON.stringify(variables) })}`

const nameQuery =
  'query Name($text: String!) {\n  resolve(text: $text) {\n    kind\n    node {\n      id\n    }\n  }\n}\n'

// On a developer's machine without Chromium there is nothing to look with; in CI that is a failure.
describe.skipIf(!existsSync(executablePath) && !process.env.CI)(
  'the playground in a browser',
  // A browser on a loaded machine now and then drops a frame or a click; what is broken fails three times.
  { timeout: 90_000, retry: 2 },
  () => {
    it('opens on a question with its answer, and has the other questions in tabs', async () => {
      const page = await visit()
      await answer(page).getByText('Baku summons the ambassador').waitFor()
      expect(await tabs(page)).toEqual(examples.map(example => example.name))
      expect(await openTab(page).textContent()).toBe('BakuAndMoscow')
      expect(await page.title()).toBe('Demarche')
    })

    it('runs the open tab with its variables on Ctrl-Enter', async () => {
      const page = await visit()
      await answer(page).getByText('Baku summons the ambassador').waitFor()
      await page.getByRole('tab', { name: 'Kremlin' }).click()
      await query(page).getByText('resolve').click()
      await page.keyboard.press(`${control}+Enter`)
      await answer(page).getByText('"METONYM"').waitFor()
      await answer(page).getByText('"Kremlin"').waitFor()
    })

    it('runs on Ctrl-Enter wherever the focus is', async () => {
      const page = await visit()
      await answer(page).getByText('Baku summons the ambassador').waitFor()
      await page.getByRole('button', { name: 'Examples' }).focus()
      const request = page.waitForRequest(`${origin}/graphql`)
      await page.keyboard.press(`${control}+Enter`)
      expect((await request).postDataJSON()).toMatchObject({ operationName: 'BakuAndMoscow' })
    })

    it('shows the tab that was chosen before its editor had loaded', async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
      const page = await context.newPage()
      const chosen = page.getByRole('tab', { name: 'Kremlin' })
      await context.route('**/monaco-editor-*.js', async route => {
        await chosen.click()
        await route.continue()
      })
      await page.goto(`${origin}/playground`)
      await query(page).getByText('resolve').waitFor()
      expect(await openTab(page).textContent()).toBe('Kremlin')
    })

    it('checks a query against the schema while it is typed, in workers of its own', async () => {
      const page = await visit(link('{ states { totalCounts } }'))
      await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor()
      const workers = page.workers().map(worker => new URL(worker.url()).pathname.replace(/-.*/, ''))
      expect(workers).toContain('/playground/assets/graphql.worker')
      // The answer is an error too, and says so.
      await answer(page).getByText('Cannot query field').waitFor()
    })

    it('opens a link in a tab of its own beside the examples, and answers it', async () => {
      const page = await visit(link(nameQuery, { text: 'Baku' }))
      await answer(page).getByText('"state:RUS"').waitFor()
      expect(await tabs(page)).toEqual(['Name', ...examples.map(example => example.name)])
    })

    it('opens a link beside the tabs of earlier visits and keeps them', async () => {
      const page = await visit()
      await page.getByRole('tab', { name: 'Summons' }).click()
      await saved(page)
      await page.goto(origin + link(nameQuery, { text: 'Baku' }))
      await answer(page).getByText('"state:RUS"').waitFor()
      expect(await tabs(page)).toEqual([...examples.map(example => example.name), 'Name'])
      expect(await openTab(page).textContent()).toBe('Name')
      // Another tab is not what the address says: the link goes.
      await page.getByRole('tab', { name: 'Tension' }).click()
      await page.waitForURL(`${origin}/playground`)
    })

    it('opens the operation that a link names', async () => {
      const two = 'query One {\n  states { totalCount }\n}\nquery Two {\n  resolve(text: "Two") { text }\n}\n'
      const page = await visit(`${link(two)}&operationName=Two`)
      await answer(page).getByText('"Two"').waitFor()
    })

    it('puts the open query into the address, to be shared', async () => {
      const page = await visit()
      await page.getByRole('tab', { name: 'Kremlin' }).click()
      await query(page).getByText('resolve').waitFor()
      await page.getByRole('button', { name: 'Copy a link to this query' }).click()
      await page.waitForURL(/query=/)
      const parameters = new URL(page.url()).searchParams
      expect(parameters.get('query')).toBe(examples.find(example => example.name === 'Kremlin')?.query)
      expect(parameters.get('variables')).toBe('{"name":"Kremlin"}')
    })

    it('begins again with the examples when asked to', async () => {
      const page = await visit(link(nameQuery, { text: 'Baku' }))
      await answer(page).getByText('"state:RUS"').waitFor()
      await saved(page)
      page.on('dialog', dialog => dialog.accept())
      await page.getByRole('button', { name: 'Examples' }).click()
      await page.getByRole('menuitem', { name: 'Reset all tabs' }).click()
      await answer(page).getByText('Baku summons the ambassador').waitFor()
      expect(await tabs(page)).toEqual(examples.map(example => example.name))
    })

    it('brings the new examples to whoever never edited those of an earlier version', async () => {
      const page = await visit()
      await answer(page).getByText('Baku summons the ambassador').waitFor()
      await saved(page)
      const put = (name: string, value: unknown) =>
        page.evaluate(`localStorage.setItem('demarche:${name}', ${JSON.stringify(JSON.stringify(value))})`)
      const tab = {
        id: '1',
        title: 'Old',
        query: '{ old }',
        variables: null,
        headers: null,
        operationName: null,
        response: null,
      }
      await put('graphiql:tabState', { tabs: [tab], activeTabIndex: 0 })
      await put('graphiql:query', 'unread')
      await put('offered-examples', ['{ old }', '{ older }'])
      await page.reload()
      await answer(page).getByText('Baku summons the ambassador').waitFor()
      expect(await tabs(page)).toEqual(examples.map(example => example.name))
    })

    it.each([
      ['dark', 'rgb(33, 42, 59)'],
      ['light', 'rgb(255, 255, 255)'],
    ] as const)(
      'stands on %s ground before its script runs, where the system is so',
      async (colorScheme, colour) => {
        const context = await browser.newContext({ colorScheme })
        await context.route('**/index-*.js', route =>
          route.fulfill({ contentType: 'text/javascript', body: '' }),
        )
        const page = await context.newPage()
        await page.goto(`${origin}/playground`)
        expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(colour)
      },
    )

    it('says what it needs where there is no JavaScript', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${origin}/playground`)
      expect(await page.locator('.page-note').isVisible()).toBe(true)
    })

    it('puts the answer below the query on a narrow screen, both in full width', async () => {
      const page = await visit('/playground', { viewport: { width: 390, height: 844 } })
      await answer(page).getByText('data').waitFor()
      const above = await page.locator('.graphiql-editors').boundingBox()
      const below = await answer(page).boundingBox()
      expect(above?.width).toBe(390)
      expect(below?.width).toBeGreaterThan(370)
      expect(below?.y).toBeGreaterThan(400)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      // Nothing lies over what is to be tapped.
      await page.getByRole('button', { name: 'Examples' }).click()
      await page.getByRole('menuitem', { name: 'What can "Kremlin" mean?' }).click()
      expect(await openTab(page).textContent()).toBe('Kremlin')
      await page.getByRole('tab', { name: 'Summons' }).click()
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
      await page.getByText('A GraphQL schema provides').or(page.getByText('Root Types')).first().waitFor()
      await page.getByRole('button', { name: 'Hide Documentation Explorer' }).click()
      await page.getByRole('button', { name: 'Variables' }).click()
      await page.getByText('"2025-11-14"').waitFor()
    })
  },
)
