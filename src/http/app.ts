import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { answering } from '../graphql/answering.ts'
import type { Engine } from '../graphql/engine.ts'
import type { KeptAnswers } from '../graphql/kept-answers.ts'
import { registerMcp } from '../mcp/route.ts'
import type { Metrics } from '../metrics.ts'
import type { Database } from '../neo4j/database.ts'
import { asking } from '../pages/ask.ts'
import { type MissingPage, registerPages } from '../pages/routes.ts'
import { registerCors } from './cors.ts'
import { JSON_WANTED, registerGraphql } from './graphql.ts'
import { registerHealth } from './health.ts'
import { registerMetrics } from './metrics.ts'
import { registerPlayground } from './playground.ts'

/** A question fits into a tenth of it. */
const MOST_BODY = 100_000

export type Parts = {
  readonly engine: Engine
  /** Answers that are kept; undefined where that is off. */
  readonly kept: KeptAnswers | undefined
  readonly database: Database
  /** Whether what is asked first is still being planned. */
  readonly isWarming: () => boolean
  readonly figures: Metrics
  readonly log: FastifyBaseLogger
  readonly corsOrigins: readonly string[]
  /** Origins whose pages may show our embeds in a frame. */
  readonly frameOrigins: readonly string[]
  /** Host names under which /mcp answers. */
  readonly mcpHosts: readonly string[]
  /** Neo4j Browser of our own Neo4j; undefined where somebody else runs it. */
  readonly browser: string | undefined
  /** Origins of Neo4j Browser, which may read what is made for it. */
  readonly browserOrigins: readonly string[]
}

/** Everything that is served: GraphQL, MCP, the playground, pages and the state of health. */
export async function httpApp({
  engine,
  kept,
  database,
  isWarming,
  figures,
  log,
  corsOrigins,
  frameOrigins,
  mcpHosts,
  browser,
  browserOrigins,
}: Parts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    // A line for each request would bury what an operator must see.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: MOST_BODY,
  })
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status >= 500) request.log.error({ err: error }, 'A request failed by a fault of the server')
    return reply
      .code(status)
      .send({ errors: [{ message: sentenceFor(status), extensions: { code: codeFor(status) } }] })
  })
  let missingPage: MissingPage | undefined
  app.setNotFoundHandler((request, reply) => {
    // Who reads in a browser gets a page, who asks by program what programs read.
    if (missingPage && request.headers.accept?.includes('text/html')) return missingPage(request, reply)
    return reply.code(404).send({
      errors: [
        {
          message: 'There is nothing here. Questions go to /graphql, the playground is at /playground.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    })
  })
  await registerCors(app, corsOrigins, browserOrigins)
  registerMetrics(app, figures)
  registerHealth(app, database, isWarming)
  const answer = answering({ engine, kept, figures, log: app.log })
  registerGraphql(app, answer)
  registerMcp(app, asking(answer), mcpHosts)
  await registerPlayground(app)
  missingPage = await registerPages(app, answer, { frameOrigins, browser })
  return app
}

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 500
  return typeof status === 'number' && status >= 400 ? status : 500
}

const codeFor = (status: number): string =>
  status === 413 ? 'PAYLOAD_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'

function sentenceFor(status: number): string {
  if (status === 413) return `The body is larger than ${MOST_BODY} bytes; ask a smaller question.`
  if (status === 415) return JSON_WANTED
  if (status < 500) return 'The request could not be read; send {"query": "..."} as JSON.'
  return 'Something went wrong on our side.'
}
