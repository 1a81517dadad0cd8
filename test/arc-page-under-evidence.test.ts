import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { readPage, textOf } from './support/page.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const LAST = 'points(orderBy: { field: DATE, direction: DESC }, first: 1)'
const figureOf = (value: number) => value.toFixed(2).replace('-', '−')

test('an arc as known on a day says so, what was searched, how it ends and how it would with all documents', async () => {
  const { html, text } = await readPage(api, '/arc/AZE-RUS?known=2025-01-05&interval=month')
  const { arc, searched } = await api.ask(`{
    arc: tensionArc(between: ["AZE", "RUS"], interval: MONTH, evidence: { asKnownOn: "2025-01-05" }) {
      ${LAST} { date value events leftOut { value events } }
    }
    searched(evidence: { asKnownOn: "2025-01-05" }) { documents sources }
  }`)
  const [{ value, events, leftOut }] = arc.points
  expect(leftOut.events).toBeGreaterThan(0)
  expect(text).toContain('Read as known on 5 January 2025.')
  expect(text).toContain(`Searched: ${searched.documents} documents of ${searched.sources} publishers`)
  expect(text).toContain(
    `Where the curve ends, on 29 December 2024, the relation is ${figureOf(value)}, from ${events} events; with all documents it would be ${figureOf(value + leftOut.value)}, from ${events + leftOut.events} events.`,
  )
  expect(html).toContain('<a href="/arc/AZE-RUS?interval=month">Show with all documents</a>')
})

test('where nothing of the end is left out the arc says that it is the same', async () => {
  const { text } = await readPage(api, '/arc/AZE-RUS?exclude=TASS')
  expect(text).toMatch(/the relation is [−\d.]+, from \d+ events; with all documents it is the same\./)
})

test('where one side’s acts alone are asked for, all acts are what is compared with', async () => {
  const { text } = await readPage(api, '/arc/AZE-RUS?known=2025-01-05&by=AZE')
  expect(text).toMatch(/; with all documents and all acts it would be [−\d.]+, from \d+ events\./)
})

test('under evidence no event is said to weigh nothing because its occasion counts once', async () => {
  const whole = await readPage(api, '/arc/AZE-RUS')
  expect(whole.text).toMatch(/events, \d+ of which weigh nothing: their occasion counts once already\./)
  expect(whole.text).not.toContain('Show with all documents')
  const { text } = await readPage(api, '/arc/AZE-RUS?exclude=TASS')
  expect(text).not.toContain('weigh nothing')
  expect(text).toMatch(
    /events, \d+ of which are not counted in the curve: these documents do not tell both sides or the day, or the occasion counts once already\./,
  )
})

test('the events of an arc and of a point lead to pages of the same evidence', async () => {
  const { html } = await readPage(api, '/arc/AZE-RUS?known=2025-01-05&on=2024-12-29')
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const things = [...main.matchAll(/href="(\/(?:event|document)\/[^"]*)"/g)].map(([, href = '']) => href)
  expect(things.length).toBeGreaterThan(100)
  expect(things.filter(href => !href.includes('?known=2025-01-05'))).toEqual([])
})

test('a frame, a picture and the JSON say from which documents they are drawn; of all they say nothing', async () => {
  const get = async (path: string) => (await readPage(api, path)).html
  const frame = await get('/embed/arc/AZE-RUS?exclude=TASS')
  expect(textOf(frame)).toContain('Azerbaijan and Russia: relation and tension, read without TASS')
  // Where there is no room for the scale, the documents come first.
  const names = [...frame.matchAll(/<text class="name"[^>]*>(Relation[^<]*)</g)].map(([, name]) => name)
  expect(names).toEqual([
    'Relation, −10 hostile to 10 friendly, read without TASS',
    'Relation, read without TASS',
  ])
  const picture = await get('/arc/AZE-RUS.svg?exclude=TASS')
  expect(picture).toContain('>Relation, −10 hostile to 10 friendly, read without TASS<')
  expect(picture).toContain('relation from −10 (hostile) to 10 (friendly), read without TASS, at the end')
  expect(JSON.parse(await get('/arc/AZE-RUS.json?exclude=TASS')).evidence).toBe('without TASS')
  expect(JSON.parse(await get('/arc/AZE-RUS.json')).evidence).toBe(null)
  expect(await get('/arc/AZE-RUS.svg')).not.toContain('read ')
})

test('so many documents that no line holds their names are some documents', async () => {
  const all = 'TASS,JAMnews,Caliber.Az,Meduza,OC Media'
  const { html } = await readPage(api, `/embed/arc/AZE-RUS?exclude=${all}`)
  const names = [...html.matchAll(/<text class="name"[^>]*>(Relation[^<]*)</g)].map(([, name]) => name)
  expect(names[1]).toBe('Relation, read from some documents')
})
