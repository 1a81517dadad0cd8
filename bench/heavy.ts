import { assetsIn, BUILT } from '../src/pages/assets.ts'
import { median, quantile, sequential } from './measure/client.ts'
import { startPeer } from './peers/start.ts'
import type { Bench } from './run.ts'

/** A question that reads more than a page: its time on the pair with the most events, or over all pairs. Milliseconds. */
export type Heavy = {
  readonly title: string
  readonly first: number
  readonly p50: number
  readonly p95: number
  readonly asked: number
}

const arc = (argument: string) =>
  `tensionArc(between: ["AZE", "RUS"], from: "2022", to: "2025", interval: WEEK, ${argument}) { points { date value events } }`

const ranking = (argument: string) =>
  `dyads(first: 20, ${argument}) { nodes { id tension(on: "2025-06-30") { tension } } }`

/** By what they ask for. Those over one pair read each of its events, those over all pairs a year of each. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'arc of one pair, nothing left out': arc('halfLife: 90'),
  'arc, two types of acts': arc('types: [ASSAULT, PROTEST]'),
  'arc, one quad class': arc('quadClasses: [MATERIAL_CONFLICT]'),
  'arc, acts of one side': arc('by: "Moscow"'),
  'arc, weighed by reliability': arc('weights: RELIABILITY'),
  'arc, Goldstein sums': arc('method: GOLDSTEIN_SUM'),
  'arc, Goldstein means': arc('method: GOLDSTEIN_MEAN'),
  'arc, Tsinghua': arc('method: TSINGHUA'),
  'arc, as known on a day': arc('evidence: { asKnownOn: "2024-12-31" }'),
  'arc, without state media': arc('evidence: { excludeStateMedia: true }'),
  'arc, without three sources': arc('evidence: { exclude: ["source:7", "source:11", "source:13"] }'),
  'arc, by two sources alone': arc('evidence: { only: ["source:7", "source:11"] }'),
  'arc, what two say independently': arc('evidence: { minSpeakers: 2 }'),
  'pairs by tension on a day': ranking('orderBy: TENSION, on: "2025-06-30"'),
  'pairs by its change over a month': ranking('orderBy: CHANGE, on: "2025-06-30"'),
  'pairs by volume': ranking('orderBy: VOLUME, on: "2024-03-31"'),
  'relations of one state on a day':
    'neighbours(state: "AZE", on: "2025-06-30") { state { name } point { tension } }',
}

/** What readers open, of the same pair: everything that the server does until the last byte is sent. */
const PAGES: Readonly<Record<string, string>> = {
  'page of an arc': '/arc/AZE-RUS',
  'page of an arc, a summer by day': '/arc/AZE-RUS?from=2024-06&to=2024-08&interval=day',
  'frame of an arc': '/embed/arc/AZE-RUS',
  'picture of an arc': '/arc/AZE-RUS.svg',
}

const SECONDS = 10

/** Each asked again and again over one connection, kept answers off. */
export async function heavy({ connection, progress }: Bench, quick: boolean): Promise<readonly Heavy[]> {
  if (!assetsIn(BUILT))
    throw new Error('Pages are asked too, and they are not built yet: run `npm run build`.')
  const peer = await startPeer('product', connection, { ANSWER_CACHE: 'off', READ_TIMEOUT_MS: '60000' })
  try {
    return await progress.step('Asking for much', async say => {
      const found: Heavy[] = []
      const asked = [
        ...Object.entries(QUESTIONS).map(([title, question]) => ({
          title,
          target: { port: peer.port, path: '/graphql' },
          bodies: [JSON.stringify({ query: `{ ${question} }` })],
        })),
        ...Object.entries(PAGES).map(([title, path]) => ({
          title,
          target: { port: peer.port, path, isPage: true },
          bodies: [''],
        })),
      ]
      for (const { title, target, bodies } of asked) {
        say(title)
        const { taken: cold } = await sequential(target, bodies, 3_000)
        const { taken, errors, firstError } = await sequential(target, bodies, (quick ? 2 : SECONDS) * 1_000)
        if (errors > 0) throw new Error(`${title}: ${firstError}`)
        found.push({
          title,
          first: cold[0] ?? Number.NaN,
          p50: median(taken),
          p95: quantile(taken, 0.95),
          asked: taken.length,
        })
      }
      return found
    })
  } finally {
    await peer.stop()
  }
}
