import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const get = (url: string) => api.app.inject({ url, headers: { host: 'demarche.example' } })
const textOf = (html: string) =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')

test.each([
  ['/arc/Baku-Moscow', '/arc/AZE-RUS'],
  ['/arc/Moscow%20Baku?known=2025-01-05', '/arc/AZE-RUS?known=2025-01-05'],
  ['/arc/Россия–Азербайджан', '/arc/AZE-RUS'],
  ['/arc/guinea-bissau-portugal', '/arc/GNB-PRT'],
  ['/arc/Baku-Moscow.csv?interval=month', '/arc/AZE-RUS.csv?interval=month'],
  ['/embed/arc/Baku,Moscow', '/embed/arc/AZE-RUS'],
])('%s is at %s', async (asked, there) => {
  const { statusCode, headers } = await get(encodeURI(decodeURI(asked)))
  expect([statusCode, headers.location]).toEqual([302, there])
})

test.each([
  [
    '/arc/nowhere',
    404,
    '"nowhere" names no two states. Write two names or codes with a dash between them, such as AZE-RUS or Baku-Moscow.',
  ],
  ['/arc/GNB-PRT', 404, 'No event in the graph bears on Guinea-Bissau and Portugal.'],
  ['/arc/AZE-RUS?half-life=0', 400, '"half-life=0" in this address: it must be a number from 0.1 to 3650.'],
  [
    '/arc/AZE-RUS?known=yesterday',
    400,
    '"known=yesterday" in this address: it must be a day, such as 2025-01-05.',
  ],
  [
    '/arc/AZE-RUS?halflife=30',
    400,
    '"halflife" means nothing in this address; there are from, to, interval,',
  ],
  ['/arc/AZE-RUS?method=guess', 400, 'it must be one of decayed, goldstein-sum, goldstein-mean, tsinghua.'],
  [
    '/arc/AZE-RUS?exclude=source:nobody',
    400,
    'No document or publisher is called "source:nobody"; `search` finds things by words that are told of them.',
  ],
  [
    '/arc/AZE-RUS?from=2024&from=2025',
    400,
    '"from" stands in this address more than once; write several values with commas.',
  ],
])('%s is refused with what would be right', async (path, status, sentence) => {
  const { statusCode, body, headers } = await get(path)
  expect(statusCode).toBe(status)
  expect(textOf(body)).toContain(sentence)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
})

test('shares of a point add up to its relation, which is the one of the curve', async () => {
  const { body } = await get('/arc/AZE-RUS?on=2025-08-31')
  const text = textOf(body)
  const { tensionArc } = await api.ask(
    '{ tensionArc(between: ["AZE", "RUS"]) { explain(on: "2025-08-31") { relation events } } }',
  )
  const relation = tensionArc.explain.relation.toFixed(2).replace('-', '−')
  expect(text).toContain(`Relation ${relation}, tension`)
  expect(text).toContain(`together they are the relation: ${relation}.`)
  const shares = [...body.matchAll(/<span class="share[^"]*">([+−–]?[\d.]+)<\/span>/g)].map(
    ([, share = '']) => Number(share.replace('−', '-')),
  )
  expect(shares.length).toBe(13)
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(tensionArc.explain.relation, 1)
})

test('as known on 5 January 2025 nobody had conceded anything', async () => {
  const { body } = await get('/arc/AZE-RUS?known=2025-01-05')
  const text = textOf(body)
  expect(body).toContain('data-event="event:2024-12-29-aliyev-aztv-interview"')
  expect(text).not.toContain('Putin concedes')
  expect(body).toContain('/arc/AZE-RUS.svg?known=2025-01-05')
  expect(body).toContain('<link rel="canonical" href="http://demarche.example/arc/AZE-RUS?known=2025-01-05">')
})

test('the same view as CSV, one row a point and no figure left out', async () => {
  const { body, headers } = await get('/arc/AZE-RUS.csv?from=2025-08&to=2025-08&interval=month')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  const [header, row, rest] = body.split('\n')
  expect(header).toBe('date,value,relation,tension,volume,events')
  const { tensionArc } = await api.ask(
    '{ tensionArc(between: ["AZE", "RUS"], from: "2025-08", to: "2025-08", interval: MONTH) { points { date value relation tension volume events } } }',
  )
  expect(row?.split(',').map((cell, place) => (place === 0 ? cell : Number(cell)))).toEqual(
    Object.values(tensionArc.points[0]),
  )
  expect(rest).toBe('')
})

test('a picture is a PNG of its size, and an SVG without links, scripts or addresses elsewhere', async () => {
  const png = await get('/arc/AZE-RUS.png?theme=dark')
  expect(png.rawPayload.subarray(1, 4).toString()).toBe('PNG')
  expect(png.rawPayload.readUInt32BE(16)).toBe(2400)
  const { body: svg } = await get('/arc/AZE-RUS.svg')
  expect(svg).toContain('Azerbaijan Airlines flight 8243')
  expect(svg).not.toMatch(/<a |<script|href=|var\(--/)
  const { thumbnail_height } = (await get('/oembed?url=http%3A%2F%2Fdemarche.example%2Farc%2FAZE-RUS')).json()
  expect(png.rawPayload.readUInt32BE(20)).toBe(thumbnail_height)
})

test('the JSON names what the figure is of, with the version of the data and the address of its page', async () => {
  const file = (await get('/arc/AZE-RUS.json?from=2024-12-20&to=2025-01-05')).json()
  expect(file.address).toBe('http://demarche.example/arc/AZE-RUS?from=2024-12-20&to=2025-01-05')
  expect(file.dossiers.map(({ id }: { id: string }) => id)).toEqual(['baku-moscow', 'baku-tehran', 'common'])
  expect(file.dossiers[0].dataVersion).toMatch(/^[0-9a-f]{12}$/)
  expect(file.events.map(({ id }: { id: string }) => id)).toContain('event:2024-12-25-azal-8243-crash')
  expect(file.eventsCut).toBe(false)
})

test('a citation holds method, version of the data, day and address, for text, BibTeX and CSL', async () => {
  const { body } = await get('/arc/AZE-RUS?from=2024-12')
  const text = textOf(body)
  const today = new Date().toISOString().slice(0, 10)
  expect(text).toMatch(
    new RegExp(
      `Relation and tension between Azerbaijan and Russia, 2024-12-01 to 2026-04-15\\. Method DECAYED, half-life 90 days, inertia 30, weights importance\\. Data version [0-9a-f]{12}, read on ${today}\\. http://demarche\\.example/arc/AZE-RUS\\?from=2024-12`,
    ),
  )
  expect(text).toContain(`urldate = {${today}}`)
  expect(text).toContain('"type": "dataset"')
})

test('oEmbed gives a frame of the same view, no larger than asked for', async () => {
  const url = encodeURIComponent('http://demarche.example/arc/AZE-RUS?from=2025')
  const answer = (await get(`/oembed?url=${url}&maxwidth=500`)).json()
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 500, provider_name: 'Demarche' })
  expect(answer.html).toContain('src="http://demarche.example/embed/arc/AZE-RUS?from=2025"')
  expect((await get('/oembed?url=https%3A%2F%2Fevil.example%2Farc%2FAZE-RUS')).statusCode).toBe(404)
  const { body } = await get('/arc/AZE-RUS?from=2025')
  expect(body).toContain('type="application/json+oembed"')
})

test('nobody frames the page, listed sites and our own frame the embed, and no script stands within', async () => {
  const page = await get('/arc/AZE-RUS')
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(page.headers['content-security-policy']).toContain("script-src 'self'")
  expect(page.body).not.toMatch(/<script(?![^>]*src=)|\son\w+=/)
  const listed = await startApi({ frameOrigins: ['https://newspaper.example'] })
  const { headers } = await listed.app.inject({ url: '/embed/arc/AZE-RUS' })
  await listed.close()
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self' https://newspaper.example")
})

test('a script that other pages load stays under 60 KB packed, one for frames under 200 bytes', async () => {
  const component = await api.app.inject({ url: '/tension-arc.js', headers: { 'accept-encoding': 'gzip' } })
  expect(component.rawPayload.length).toBeLessThan(60_000)
  expect(component.headers['content-type']).toContain('javascript')
  expect((await get('/embed.js')).rawPayload.length).toBeLessThan(200)
})
