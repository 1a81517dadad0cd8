import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Answer } from './graphql/engine.ts'
import type { Result } from './graphql/kept-answers.ts'
import type { Database, Ran } from './neo4j/database.ts'

/**
 * What an operator may watch, in Prometheus' format. Labels are words of this file: nothing that a user sends is ever
 * one of them. Times are in seconds, as Prometheus has them; functions take milliseconds, as the program has them.
 */
export type Metrics = {
  /** A statement that ended: `watch` of the database. */
  readonly statement: (ran: Pick<Ran, 'temperature' | 'milliseconds'>) => void
  readonly request: (road: Road, outcome: 'ok' | 'errors', milliseconds: number) => void
  readonly cached: (result: Result) => void
  /** Where figures that stand, rather than add up, are read whenever they are asked for. */
  readonly showTexts: (texts: Database['texts']) => void
  readonly showAnswers: (kept: () => number) => void
  readonly text: () => Promise<string>
  readonly contentType: string
}

/** By what a request was answered; `refused`: its document or its variables are none. */
export type Road = Answer['road'] | 'cache'

/** A hot page takes 1 ms, a cold one up to 1 s, and after 5 s nobody waits. */
const BUCKETS = [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

/** Figures of their own: two servers in one process, as in tests, do not add up. */
export function metrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const statements = new Counter({
    name: 'demarche_statements_total',
    help: 'Reads that Neo4j was asked for: hot where it had planned the text, cold where it had to, warming before anyone asked.',
    labelNames: ['temperature'],
    registers,
  })
  const statementSeconds = new Histogram({
    name: 'demarche_statement_seconds',
    help: 'From sending a read to its last row, without the wait of a cold text for its turn.',
    labelNames: ['temperature'],
    buckets: BUCKETS,
    registers,
  })
  const requests = new Counter({
    name: 'demarche_requests_total',
    help: 'Questions to /graphql, by what answered them and whether the answer has errors.',
    labelNames: ['road', 'outcome'],
    registers,
  })
  const requestSeconds = new Histogram({
    name: 'demarche_request_seconds',
    help: 'From a question to its answer.',
    labelNames: ['road'],
    buckets: BUCKETS,
    registers,
  })
  const answers = new Counter({
    name: 'demarche_answer_cache_total',
    help: 'Questions, answered without an error, that the answers kept could answer (hit) or not (miss), that shared an answer under way, or whose answer was kept for data since changed (stale).',
    labelNames: ['result'],
    registers,
  })
  let texts: Database['texts'] = { known: () => 0, waiting: () => 0 }
  let keptAnswers = () => 0
  const shown = (name: string, help: string, figure: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(figure())
      },
    })
  shown('demarche_known_texts', 'Statement texts that Neo4j has likely planned.', () => texts.known())
  shown('demarche_cold_texts', 'Statement texts that are being planned or wait for their turn.', () =>
    texts.waiting(),
  )
  shown('demarche_answers_cached', 'Answers that are kept.', () => keptAnswers())

  return {
    statement: ({ temperature, milliseconds }) => {
      statements.inc({ temperature })
      statementSeconds.observe({ temperature }, milliseconds / 1000)
    },
    request: (road, outcome, milliseconds) => {
      requests.inc({ road, outcome })
      requestSeconds.observe({ road }, milliseconds / 1000)
    },
    cached: result => answers.inc({ result }),
    showTexts: source => {
      texts = source
    },
    showAnswers: source => {
      keptAnswers = source
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
