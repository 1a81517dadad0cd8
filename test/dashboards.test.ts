import { readFileSync } from 'node:fs'
import jsonata from 'jsonata'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const target = z.object({
  refId: z.string(),
  url_options: z.object({ body_graphql_query: z.string(), body_graphql_variables: z.string() }),
  root_selector: z.string(),
  columns: z.array(z.object({ selector: z.string(), type: z.string() })),
})
const dashboard = z
  .object({
    annotations: z.object({ list: z.array(z.object({ target })) }),
    panels: z.array(z.object({ title: z.string(), targets: z.array(target) })),
  })
  .parse(JSON.parse(readFileSync(new URL('../dashboards/grafana/demarche.json', import.meta.url), 'utf8')))

/** What Grafana puts in place of its variables: a range in milliseconds, as text. */
const VALUES: Readonly<Record<string, string>> = {
  first: 'Baku',
  second: 'Moscow',
  __from: String(Date.UTC(2025, 5, 1)),
  __to: String(Date.UTC(2025, 7, 31)),
}

const filledIn = (text: string) =>
  text.replace(/\$\{(\w+)\}/g, (whole, name: string) => VALUES[name] ?? whole)

/** The rows that the plug-in makes of an answer: the root selector is JSONata. */
async function rowsOf({ url_options, root_selector }: z.infer<typeof target>) {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: url_options.body_graphql_query,
      variables: JSON.parse(filledIn(url_options.body_graphql_variables)),
    },
  })
  expect(response.json().errors).toBeUndefined()
  return z
    .array(z.record(z.string(), z.unknown()))
    .parse([...(await jsonata(root_selector).evaluate(response.json()))])
}

const targets = [
  ...dashboard.panels.flatMap(({ title, targets }) =>
    targets.map(one => [`${title}, ${one.refId}`, one] as const),
  ),
  ...dashboard.annotations.list.map(({ target: one }) => ['the annotations', one] as const),
]

test.each(targets)(
  '%s: every column that the dashboard shows is in the rows, in its type',
  async (_, one) => {
    const rows = await rowsOf(one)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows)
      for (const { selector, type } of one.columns) {
        expect(row).toHaveProperty(selector)
        if (type !== 'string' && row[selector] !== null) expect(row[selector]).toBeTypeOf('number')
      }
  },
)

test('the curve of summer 2025 is a row a day, with the figures of the arc', async () => {
  const [panel] = dashboard.panels
  if (!panel?.targets[0]) throw new Error('The dashboard has no curve.')
  const rows = await rowsOf(panel.targets[0])
  expect(rows).toHaveLength(92)
  const { tensionArc } = await api.ask(
    '{ tensionArc(between: ["AZE", "RUS"], from: "2025-08-31", to: "2025-08-31", interval: DAY) { points { relation } } }',
  )
  expect(rows.at(-1)).toMatchObject({
    time: Date.UTC(2025, 7, 31),
    relation: tensionArc.points[0].relation,
  })
})

test('an edge of the node graph joins two of its nodes', async () => {
  const graph = dashboard.panels.find(({ title }) => title.startsWith('Relations'))
  const [nodes = [], edges = []] = await Promise.all((graph?.targets ?? []).map(rowsOf))
  const ids = nodes.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(['state:AZE', 'state:RUS', 'state:IRN']))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]))
  expect(edges).toHaveLength(nodes.length - 1)
})

test('the same rows come by GET, and again only when they change', async () => {
  const query =
    'query ($b: [String!]!) { arcRows(between: $b, from: 1748736000000, to: 1751241600000) { time tension } }'
  const url = `/graphql?${new URLSearchParams({ query, variables: '{"b":["Baku","Moscow"]}' })}`
  const first = await api.app.inject({ url })
  expect(first.json().data.arcRows).toHaveLength(6)
  const again = await api.app.inject({ url, headers: { 'if-none-match': String(first.headers.etag) } })
  expect(again.statusCode).toBe(304)
})

test('the question of the notebook in the docs is answered', async () => {
  const docs = readFileSync(new URL('../docs/dashboards.md', import.meta.url), 'utf8')
  const query = /QUERY = """([\s\S]*?)"""/.exec(docs)?.[1] ?? ''
  const data = await api.ask(query, { between: ['Baku', 'Moscow'], from: '2024-12', to: '2025-12' })
  expect(data.arcRows.at(-1).date).toBe('2025-12-31')
  expect(data.eventRows.map(({ title }: { title: string }) => title)).toContain(
    'Azerbaijan Airlines flight 8243 crashes near Aktau; 38 dead',
  )
})
