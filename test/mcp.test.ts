import { spawn } from 'node:child_process'
import { request as httpRequest } from 'node:http'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { COMMAND } from './support/cli.ts'

let api: Api
let server: string
beforeAll(async () => {
  api = await startApi()
  server = await api.app.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => api.close())

// Answers of many shapes; each test asserts what it reads.
type Message = ReturnType<typeof JSON.parse>

/** A client by hand over the command's standard input and output, as an assistant starts it. */
async function overStdio<T>(
  work: (call: (method: string, params?: object) => Promise<Message>) => Promise<T>,
) {
  const child = spawn(process.execPath, [COMMAND, 'mcp'], {
    env: { PATH: process.env.PATH, DEMARCHE_SERVER: server },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  let notes = ''
  const waiting = new Map<number, (message: Message) => void>()
  createInterface(child.stdout).on('line', line => {
    lines.push(line)
    const message = JSON.parse(line)
    waiting.get(message.id)?.(message)
  })
  child.stderr.on('data', text => {
    notes += text
  })
  let id = 0
  const call = (method: string, params: object = {}) =>
    new Promise<Message>(resolve => {
      id += 1
      waiting.set(id, resolve)
      child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
    })
  await call('initialize', HELLO)
  child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n`)
  const told = await work(call)
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  child.stdin.end()
  return { told, lines, notes, code: await ended }
}

const HELLO = {
  protocolVersion: '2025-06-18',
  capabilities: {},
  clientInfo: { name: 'by-hand', version: '1' },
}

async function post(message: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${server}/mcp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, ...message }),
  })
  return { status: response.status, message: messageIn(await response.text()) }
}

/** Of a JSON body or of an event stream. */
const messageIn = (text: string): Message => {
  const data = /^data: (.*)$/m.exec(text)?.[1] ?? text
  return data === '' ? null : JSON.parse(data)
}

/** A tool over HTTP, in the manner of 2025: no session, each request by itself. */
async function tool(name: string, args: object): Promise<Message> {
  const { message } = await post(
    { method: 'tools/call', params: { name, arguments: args } },
    { 'mcp-protocol-version': '2025-06-18' },
  )
  return message.result
}

test('over stdio an assistant finds an event, reads who says what, and ends with its input', async () => {
  const { told, lines, notes, code } = await overStdio(async call => {
    const { result: list } = await call('tools/list')
    const { result: found } = await call('tools/call', {
      name: 'search',
      arguments: { text: 'Kyiv embassy missile', kinds: ['EVENT'] },
    })
    const [hit] = found.structuredContent.hits
    const { result: event } = await call('tools/call', { name: 'event', arguments: { id: hit.id } })
    return { list, hit, event }
  })
  expect(told.list.tools.map(({ name }: { name: string }) => name)).toEqual([
    'search',
    'event',
    'arc',
    'path',
  ])
  expect(told.hit).toMatchObject({
    kind: 'EVENT',
    id: 'event:2025-11-14-kyiv-embassy-missile',
    page: `${server}/event/2025-11-14-kyiv-embassy-missile`,
  })
  expect(told.event.structuredContent.date).toBe('2025-11-14')
  // Nothing but the protocol on standard output, nothing at all on standard error.
  for (const line of lines) expect(JSON.parse(line).jsonrpc).toBe('2.0')
  expect([notes, code]).toEqual(['', 0])
})

test('every argument of every tool says what it means', async () => {
  const { message } = await post({ method: 'tools/list' }, { 'mcp-protocol-version': '2025-06-18' })
  for (const { name, description, inputSchema, annotations } of message.result.tools) {
    expect(description.length).toBeGreaterThan(100)
    expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
    const silent = Object.entries<{ description?: string }>(inputSchema.properties).filter(
      ([, { description: said }]) => !said,
    )
    expect([name, silent]).toEqual([name, []])
  }
})

test('an event comes with both accounts, each claim with a citation that can stand under a sentence', async () => {
  const {
    structuredContent: event,
    content,
    isError,
  } = await tool('event', {
    id: 'event:2025-11-14-kyiv-embassy-missile',
  })
  expect(isError).not.toBe(true)
  expect(JSON.parse(content[0].text)).toEqual(event)
  const projectile = event.accountsThatDiffer.find(
    ({ property }: { property: string }) => property === 'projectile',
  )
  expect(projectile.kinds).toContain('CONTRADICTION')
  const claims = new Map<string, Message>(event.claims.map((claim: { id: string }) => [claim.id, claim]))
  const speakers = projectile.sides.flatMap(({ claims: ids }: { claims: string[] }) =>
    ids.map(id => claims.get(id).speakerAs),
  )
  expect(speakers).toContain('Azerbaijani MFA (via Caliber.Az)')
  expect(speakers).toContain('Russian MFA (Galuzin, 21 Nov)')
  const iskander = event.claims.find(
    ({ speakerAs, property }: Message) =>
      speakerAs === 'Azerbaijani MFA (via Caliber.Az)' && property === 'projectile',
  )
  expect(iskander.citations).toEqual([
    {
      document: 'document:caliber-20251114-summons',
      title: 'Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv',
      titleIsOurs: false,
      publisher: 'Caliber.Az',
      published: '2025-11-14',
      url: 'https://caliber.az/en/post/azerbaijan-summons-russian-ambassador-after-missile-hits-embassy-in-kyiv',
      locator: null,
      text: '“Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv”, Caliber.Az, 2025-11-14, https://caliber.az/en/post/azerbaijan-summons-russian-ambassador-after-missile-hits-embassy-in-kyiv',
    },
  ])
  expect([event.statedByNobody, event.notStatedThere]).toEqual([['OFFICIALS', 'CAUSE'], []])
})

test('what one publisher leaves unsaid is told apart from what nobody says', async () => {
  const { structuredContent: event } = await tool('event', {
    id: 'event:2025-11-14-baku-summons-yevdokimov',
    evidence: { only: ['source:kyiv-independent'] },
  })
  const { event: asked } = await api.ask(
    `{ event(id: "event:2025-11-14-baku-summons-yevdokimov", evidence: { only: ["source:kyiv-independent"] }) { stated { field basis } } }`,
  )
  const of = (wanted: string) =>
    asked.stated
      .filter(({ basis }: { basis: string }) => basis === wanted)
      .map(({ field }: { field: string }) => field)
  expect(event.notStatedThere).toEqual(of('NOT_STATED'))
  expect(event.statedByNobody).toEqual(of('NOBODY'))
  expect(event.statedByNobody.length).toBeGreaterThan(0)
})

test('every claim that a document is named for can be cited, and what is our own description is no headline', async () => {
  const { structuredContent: event } = await tool('event', { id: 'event:2024-12-25-azal-8243-crash' })
  expect(event.claims.length).toBeGreaterThan(8)
  for (const { citations } of event.claims) expect(citations.length).toBeGreaterThan(0)
  for (const { titleIsOurs, title, text } of event.documents)
    expect(text.startsWith(titleIsOurs ? `[${title}]` : `“${title}”`)).toBe(true)
})

test('an answer says what was searched, and under evidence what was left of it', async () => {
  const all = (await tool('search', { text: 'summons' })).structuredContent
  const then = (await tool('search', { text: 'crash', evidence: { asKnownOn: '2024-12-26' } }))
    .structuredContent
  const { searched, dossiers } = await api.ask(
    '{ searched { documents sources from to } dossiers { dataVersion } }',
  )
  expect(all.restsOn).toEqual({
    documents: searched.documents,
    publishers: searched.sources,
    from: searched.from,
    to: searched.to,
    evidence: null,
    dataVersion: dossiers[0].dataVersion,
  })
  expect(then.restsOn.documents).toBeLessThan(all.restsOn.documents)
  expect(then.restsOn.to <= '2024-12-26').toBe(true)
})

test('an arc tells its turning points, and a day as shares that add up, each event with its documents', async () => {
  const { structuredContent: arc } = await tool('arc', { between: ['Baku', 'Moscow'], on: '2025-08-19' })
  const { tensionArc } = await api.ask(`{ tensionArc(between: ["Baku", "Moscow"], interval: MONTH) {
    points { date value relation tension volume events } changePoints { date before after } } }`)
  expect(arc.points).toEqual(tensionArc.points)
  expect(arc.changePoints).toEqual(tensionArc.changePoints)
  expect(arc.method.citation.length).toBeGreaterThan(20)
  const shares = [...arc.day.terms, arc.day.rest].map(({ share }: { share: number }) => share)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(arc.day.relation, 9)
  for (const { event, citations } of arc.day.terms) {
    expect(event.page).toBe(`${server}/${event.id.replace(':', '/')}`)
    expect(citations.length).toBeGreaterThan(0)
  }
})

test('by one side, of some classes, without a publisher: an arc is that of tensionArc under the same arguments', async () => {
  const { structuredContent: arc } = await tool('arc', {
    between: ['AZE', 'RUS'],
    from: '2025',
    to: '2025-10',
    interval: 'WEEK',
    by: 'Moscow',
    quadClasses: ['MATERIAL_CONFLICT'],
    halfLife: 30,
    evidence: { exclude: ['TASS'], excludeStateMedia: true },
  })
  const { tensionArc } =
    await api.ask(`{ tensionArc(between: ["AZE", "RUS"], from: "2025", to: "2025-10", by: "Moscow",
    quadClasses: [MATERIAL_CONFLICT], halfLife: 30, evidence: { exclude: ["TASS"], excludeStateMedia: true }) {
      points { date value relation tension volume events } } }`)
  expect(arc.points).toEqual(tensionArc.points)
})

test('a path reads as sentences, and tells how much was seen where there is none', async () => {
  const from = 'event:2025-11-14-kyiv-embassy-missile'
  const { structuredContent: found } = await tool('path', { from, to: 'person:mikhail-yevdokimov' })
  const [best] = found.paths
  expect(best.inWords.length).toBe(best.length)
  expect(best.inWords.join(' ')).toContain('Yevdokimov')
  const { structuredContent: none } = await tool('path', { from, to: 'weapon:kalashnikov', maxHops: 1 })
  expect([none.paths, none.seen.maxHops]).toEqual([[], 1])
})

test.each([
  [
    'event',
    { id: 'event:nothing' },
    'There is no event "event:nothing". Search for words of it to find its id.',
  ],
  ['arc', { between: ['Bakuu', 'Moscow'] }, 'No state is called "Bakuu"; did you mean Baku (Azerbaijan)?'],
  [
    'arc',
    { between: ['Baku', 'Moscow'], from: '2025-02-30' },
    '"from" is "2025-02-30": it must be a year, a month or a day, such as 2024-12.',
  ],
  [
    'arc',
    { between: ['Baku', 'Moscow'], method: 'TSINGHUA', on: '2025-01-01' },
    'A day is taken apart by the method DECAYED only',
  ],
  [
    'search',
    { text: 'Baku', evidence: { only: ['Nobody Daily'] } },
    'No document or publisher is called "Nobody Daily"',
  ],
  ['search', { text: 'Baku', kinds: ['EVENTS'] }, 'kinds.0: Invalid option: expected one of "STATE"'],
])('%s %j is an error of the tool, in a sentence', async (name, args, sentence) => {
  const { isError, content } = await tool(name, args)
  expect([isError, content[0].text]).toEqual([true, expect.stringContaining(sentence)])
})

test('clients of the newer protocol, which greet with no handshake, are answered too', async () => {
  const { status, message } = await post(
    {
      method: 'tools/call',
      params: {
        name: 'search',
        arguments: { text: 'Sputnik' },
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': HELLO.clientInfo,
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    },
    { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call', 'mcp-name': 'search' },
  )
  expect(status).toBe(200)
  expect(message.result.structuredContent.found).toBeGreaterThan(0)
})

/** With a Host of one's choice, which fetch does not let through. */
const asHost = (host: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const { port } = new URL(server)
    const request = httpRequest(
      {
        port,
        host: '127.0.0.1',
        path: '/mcp',
        method: 'POST',
        headers: {
          host,
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          ...headers,
        },
      },
      response => {
        let text = ''
        response.setEncoding('utf8').on('data', piece => {
          text += piece
        })
        response.on('end', () => resolve({ status: response.statusCode, text }))
      },
    )
    request.once('error', reject)
    request.end(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: HELLO }))
  })

test('a page that has its own name point at this machine is refused; so are pages of others', async () => {
  expect(await asHost('evil.example:4000')).toEqual({
    status: 403,
    text: expect.stringContaining('MCP_HOSTS'),
  })
  expect((await asHost('127.0.0.1', { origin: 'https://evil.example' })).status).toBe(403)
  expect((await asHost('localhost:4000')).status).toBe(200)
  expect((await asHost('127.0.0.1', { origin: 'http://localhost:6274' })).status).toBe(200)
})

test.each([
  ['GET', undefined, 405],
  ['DELETE', undefined, 405],
  ['POST', 'not json', 400],
] as const)('%s %s is no request of the protocol', async (method, body, status) => {
  const response = await fetch(`${server}/mcp`, {
    method,
    headers: {
      accept: 'application/json, text/event-stream',
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body }),
  })
  expect(response.status).toBe(status)
})

test('where no server answers, the assistant hears what to start', async () => {
  const child = spawn(process.execPath, [COMMAND, 'mcp', '--server', 'http://127.0.0.1:1'], {
    env: { PATH: process.env.PATH },
  })
  const answer = new Promise<Message>(resolve => {
    createInterface(child.stdout).on('line', line => {
      const message = JSON.parse(line)
      if (message.id === 2) resolve(message)
    })
  })
  const hello = { jsonrpc: '2.0', id: 1, method: 'initialize', params: HELLO }
  const call = {
    jsonrpc: '2.0',
    id: 2,
    method: 'tools/call',
    params: { name: 'search', arguments: { text: 'Baku' } },
  }
  child.stdin.write(`${JSON.stringify(hello)}\n${JSON.stringify(call)}\n`)
  const { result } = await answer
  child.stdin.end()
  expect([result.isError, result.content[0].text]).toEqual([
    true,
    expect.stringContaining('No Demarche answers at http://127.0.0.1:1. Start one with "npm start"'),
  ])
})
