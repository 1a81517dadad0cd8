import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { queryOf, type View, viewOf } from '../src/explore/address.ts'
import { cypherOf } from '../src/explore/cypher.ts'
import { explorersQuestions } from '../src/explore/first.ts'
import type { Graph } from '../src/explore/graph.ts'
import { KIND_NAMES, kindOf } from '../src/explore/kinds.ts'
import { questionOf } from '../src/explore/question.ts'
import { readView } from '../src/explore/read.ts'
import { graphOf } from '../src/explore/walk.ts'
import { answering } from '../src/graphql/answering.ts'
import { metrics } from '../src/metrics.ts'
import { asking } from '../src/pages/ask.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** One thing of each kind. */
const EXAMPLES = [
  'state:AZE',
  'dyad:AZE-RUS',
  'event:2025-11-14-kyiv-embassy-missile',
  'organization:aze-mfa',
  'person:ilham-aliyev',
  'post:ambassador-rus-to-aze',
  'facility:embassy-aze-kyiv',
  'place:kyiv',
  'weapon:iskander',
  'arc:azal-8243',
  'claim:2025-11-14-kyiv-embassy-missile/1',
  'document:caliber-20251114-summons',
  'source:caliber-az',
]

const ask = () =>
  asking(answering({ engine: api.engine, kept: undefined, figures: metrics(), log: api.app.log }))
const view = (query: string): View => viewOf(new URLSearchParams(query))
const known = (query: string) => readView(ask(), view(query))
const drawn = async (query: string): Promise<Graph> => graphOf(view(query), await known(query))
const named = (graph: Graph, name: string) => [...graph.nodes.values()].find(node => node.name === name)

describe('things and bundles', () => {
  it('every kind can be opened, and what it is related to can be opened further', async () => {
    expect(EXAMPLES.map(kindOf).sort()).toEqual([...KIND_NAMES].sort())
    for (const id of EXAMPLES) {
      const graph = await drawn(`from=${id}`)
      expect([id, graph.nodes.size > 1]).toEqual([id, true])
      for (const other of graph.nodes.keys()) expect(kindOf(other)).toBeDefined()
    }
  })

  it('the number on a bundle is the number of events that it opens into', async () => {
    const graph = await drawn('from=dyad:AZE-RUS&open=dyad:AZE-RUS~events~2023')
    const year = named(graph, 'Events of 2023')
    const { events } = await api.ask(
      '{ events(filter: { between: ["Baku", "Moscow"], from: "2023", to: "2023" }) { totalCount nodes { id } } }',
    )
    expect(year?.count).toBe(events.totalCount)
    const ids = [...graph.nodes.values()]
      .filter(({ parent }) => parent === 'dyad:AZE-RUS~events~2023')
      .map(({ id }) => id)
    expect(ids).toEqual(events.nodes.map(({ id }: { id: string }) => id))
  })

  it('a year of many events opens into its months, which together hold every event of it', async () => {
    const graph = await drawn('from=dyad:AZE-RUS&open=dyad:AZE-RUS~events~2025')
    const months = [...graph.nodes.values()].filter(({ parent }) => parent === 'dyad:AZE-RUS~events~2025')
    expect(months.map(({ name }) => name)).toContain('July 2025')
    const open = [...months.map(({ id }) => id)].join(',')
    const all = await drawn(`from=dyad:AZE-RUS&open=dyad:AZE-RUS~events~2025,${open}`)
    const { events } = await api.ask(
      '{ events(filter: { between: ["Baku", "Moscow"], from: "2025", to: "2025" }, first: 100) { nodes { id } } }',
    )
    const shown = [...all.nodes.keys()].filter(id => kindOf(id) === 'event' && !id.includes('~'))
    expect(shown.sort()).toEqual(events.nodes.map(({ id }: { id: string }) => id).sort())
  })

  it('what two opened things share stands once, with a line to each', async () => {
    const graph = await drawn(
      'from=event:2025-11-14-baku-summons-yevdokimov&open=event:2025-11-14-kyiv-embassy-missile',
    )
    const ties = [...graph.edges.values()].filter(
      ({ source, target }) => source === 'dyad:AZE-RUS' || target === 'dyad:AZE-RUS',
    )
    expect(ties.map(({ source }) => source)).toEqual([
      'event:2025-11-14-baku-summons-yevdokimov',
      'event:2025-11-14-kyiv-embassy-missile',
    ])
    // Told by both, from either side, the answer is one line.
    expect(
      [...graph.edges.values()]
        .filter(
          ({ source, target }) =>
            source.startsWith('event:2025-11-14') &&
            target.startsWith('event:2025-11-14-kyiv-embassy-missile'),
        )
        .filter(({ target }) => !target.includes('~')),
    ).toMatchObject([{ tie: 'answers' }])
  })

  it('many claims and documents of an event are a bundle each until it is opened', async () => {
    const id = 'event:2025-11-14-kyiv-embassy-missile'
    const { event } = await api.ask(`{ event(id: "${id}") { claims { id } documents { id } } }`)
    const graph = await drawn(`from=${id}`)
    expect(named(graph, 'Claims')).toMatchObject({ isBundle: true, count: event.claims.length })
    expect(named(graph, 'Documents')).toMatchObject({ isBundle: true, count: event.documents.length })
    const open = await drawn(`from=${id}&open=${id}~documents`)
    for (const document of event.documents) expect(open.nodes.has(document.id)).toBe(true)
  })

  it('a denied or planned event keeps its status, and what nobody dates has no date', async () => {
    const graph = await drawn('from=event:2023-01-27-embassy-attack-tehran')
    for (const { event } of graph.nodes.values())
      if (event) expect(['HAPPENED', 'PLANNED', 'DENIED']).toContain(event.status)
  })
})

describe('filters', () => {
  it('reach events that come one by one, such as those that an event cites', async () => {
    const from = 'from=event:2025-11-14-baku-summons-yevdokimov'
    const events = (graph: Graph) =>
      [...graph.nodes.values()].filter(({ kind, depth }) => kind === 'event' && depth > 0)
    const all = events(await drawn(from))
    const assaults = events(await drawn(`${from}&types=assault`))
    expect(all.some(({ event }) => event?.type !== 'ASSAULT')).toBe(true)
    expect(assaults.length).toBeGreaterThan(0)
    expect(assaults.every(({ event }) => event?.type === 'ASSAULT')).toBe(true)
    const late = events(await drawn(`${from}&since=2025`))
    expect(late.map(({ event }) => event?.date?.slice(0, 4))).toEqual(late.map(() => '2025'))
  })

  it('officials are those who held a post in the range', async () => {
    const people = async (query: string) =>
      [...(await drawn(`from=state:AZE&open=state:AZE~officials${query}`)).nodes.values()]
        .filter(({ kind }) => kind === 'person')
        .map(({ name }) => name)
    expect(await people('')).toContain('Ramiz Mehdiyev')
    expect(await people('&since=2025-11-14&until=2025-11-14')).not.toContain('Ramiz Mehdiyev')
    expect(await people('&since=2025-11-14&until=2025-11-14')).toContain('Jeyhun Bayramov')
  })
})

describe('addresses', () => {
  it.each([
    '?from=state:AZE',
    '?from=dyad:AZE-RUS&open=dyad:AZE-RUS~events~2025,dyad:AZE-RUS~events~2025-07~accuse&at=state:RUS',
    '?from=claim:2025-11-14-kyiv-embassy-missile/1&kinds=event,claim&types=assault,accuse&classes=material-conflict&since=2024-12&until=2025-11-14',
  ])('%s is read and written the same', query => {
    const { from, open, at, kinds, types, classes, since, until } = view(query)
    const again = view(queryOf({ from, open, at, kinds, types, classes, since, until }))
    expect(again).toEqual(view(query))
  })

  it('all kinds ticked are as good as none named', () => {
    expect(queryOf(view(`from=state:AZE&${KIND_NAMES.map(kind => `kinds=${kind}`).join('&')}`))).toBe(
      '?from=state:AZE',
    )
  })
})

describe('the same elsewhere', () => {
  it.each(EXAMPLES)('%s has a statement for Neo4j Browser that finds it', async id => {
    const rows = await api.database.administer({ text: cypherOf(id), parameters: {} })
    expect(rows.length).toBeGreaterThan(0)
  })

  it('every kind has a question for the playground that is answered', async () => {
    for (const id of EXAMPLES) {
      const { cards } = await known(`from=${id}`)
      const card = cards.get(id)
      if (!card) throw new Error(`${id} is not in the graph.`)
      expect((await api.ask(questionOf(card))).node.id).toBe(id)
    }
  })

  it('what a server plans at leisure after its start are the questions of every kind', async () => {
    for (const { query, variables } of explorersQuestions)
      expect((await api.answer(query, variables)).errors).toEqual([])
    const warmed = explorersQuestions.map(({ query }) => query)
    for (const kind of KIND_NAMES)
      expect(
        warmed.some(query => query.startsWith(`query ${kind[0]?.toUpperCase()}${kind.slice(1)}Card`)),
      ).toBe(true)
  })
})
