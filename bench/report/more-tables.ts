import type { Cold, StartUp } from '../cold.ts'
import { eventsASecond, type Growth } from '../growth.ts'
import type { Heavy } from '../heavy.ts'
import { TITLES } from '../measure/sides.ts'
import { titleOf } from './ratios.ts'
import { table } from './tables.ts'

const ms = (figure: number) => figure.toFixed(figure < 10 ? 2 : 0)

/** Hot figures over the sizes, each with its exponent, as Markdown tables; what loading took, and what happens once. */
export function tablesOfGrowth(growth: Growth): string {
  const { lines, loading, cold } = growth
  const sizes = loading.map(({ events }) => events.toLocaleString('en'))
  const rows = (figure: 'p50' | 'hits') =>
    lines
      .filter(line => line.figure === figure)
      .map(({ shape, side, values, exponent }) => [
        titleOf(shape),
        TITLES[side],
        ...values.map(value => (figure === 'p50' ? ms(value) : String(value))),
        exponent?.toFixed(2) ?? '',
      ])
  return [
    table(['p50 ms of', 'server', ...sizes, 'exponent'], rows('p50')),
    table(['database hits of', 'server', ...sizes, 'exponent'], rows('hits')),
    tableOfLoading(growth),
    table(
      ['once, ms', ...sizes, 'exponent'],
      cold.map(({ figure, values, exponent }) => [
        figure,
        ...values.map(value => (value === undefined ? 'not measured' : ms(value))),
        exponent?.toFixed(2) ?? '',
      ]),
    ),
  ].join('\n\n')
}

function tableOfLoading({ loading, loadingExponents }: Growth): string {
  const seconds = (milliseconds: number) => (milliseconds / 1_000).toFixed(1)
  const { nodes, relationships, generating, importing, indexing, daySums } = loadingExponents
  return table(
    [
      'events',
      'nodes',
      'relationships',
      'generating s',
      'importing s',
      'indexes s',
      'day sums s',
      'events/s',
    ],
    [
      ...loading.map(of => [
        of.events.toLocaleString('en'),
        of.nodes.toLocaleString('en'),
        of.relationships.toLocaleString('en'),
        seconds(of.generating),
        seconds(of.importing),
        seconds(of.indexing),
        seconds(of.daySums),
        eventsASecond(of).toFixed(0),
      ]),
      [
        'exponent',
        ...[
          nodes,
          relationships,
          generating,
          importing,
          indexing,
          daySums,
          loadingExponents.eventsASecond,
        ].map(exponent => exponent?.toFixed(2) ?? ''),
      ],
    ],
  )
}

/** Questions that read more than a page, as a Markdown table. */
export const tableOfHeavy = (results: readonly Heavy[]): string =>
  table(
    ['question', 'first ms', 'p50 ms', 'p95 ms', 'asked'],
    results.map(({ title, first, p50, p95, asked }) => [title, ms(first), ms(p50), ms(p95), String(asked)]),
  )

/** Start-up, new questions and memory as Markdown tables. */
export function tablesOfCold({ startUps, byDepth, byBreadth, disturbed, memory }: Cold): string {
  const startUp = (title: string, { listening, serving, firstRequest, following }: StartUp) => [
    title,
    ms(listening),
    serving === null ? '' : ms(serving),
    ms(firstRequest),
    ms(following.upTo10),
    ms(following.upTo100),
    ms(following.upTo1000),
  ]
  const planning = (title: string, rows: Cold['byDepth']) =>
    table(
      [title, 'first time ms', 'again ms'],
      rows.map(({ lists, cold, hot }) => [String(lists), ms(cold), ms(hot)]),
    )
  return [
    table(
      ['start', 'listens ms', 'schema ms', 'first request ms', '2nd to 10th', 'to 100th', 'to 1,000th'],
      [
        startUp('Demarche, Neo4j just started', startUps.fresh),
        startUp('Demarche', startUps.product),
        startUp('@neo4j/graphql', startUps.peer),
      ],
    ),
    planning('lists within lists', byDepth),
    planning('lists beside each other', byBreadth),
    table(
      ['clients that ask what is new', 'hot p50 ms', 'hot p99 ms', 'new questions'],
      disturbed.map(({ clients, p50, p99, newShapes }) => [
        String(clients),
        ms(p50),
        ms(p99),
        String(newShapes),
      ]),
    ),
    table(
      [`memory per 1,000 plans, of ${memory.plans.toLocaleString('en')} measured`, 'MiB'],
      [
        ['this process', memory.product.toFixed(1)],
        ['Neo4j', memory.neo4j === null ? 'not measured' : memory.neo4j.toFixed(1)],
      ],
    ),
  ].join('\n\n')
}
