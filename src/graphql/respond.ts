import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger as Logger } from 'fastify'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Version } from '../neo4j/versions.ts'
import type { Answer } from './engine.ts'
import { answerable } from './errors.ts'

export type Response = {
  readonly status: number
  readonly body: string
  /** All that was asked is answered, without an error: it would be answered so again. */
  readonly complete: boolean
  /** The version of the data that all of it was read from; undefined where there is not just one. */
  readonly version?: Version | undefined
}

/** An answer as it is sent: 400 where nothing was executed, 503 where Neo4j was away, which proxies retry on. */
export function respond({ data, errors = [], road, versions }: Answer, log: Logger): Response {
  if (errors.length === 0) {
    const [version] = versions.size === 1 ? versions : []
    return { status: 200, body: JSON.stringify({ data }), complete: true, version }
  }
  const shown = errors.map(error => formatted(error, log))
  const away = shown.some(({ extensions }) => extensions?.code === 'DATABASE_UNAVAILABLE')
  return {
    status: road === 'refused' ? 400 : away ? 503 : 200,
    body: JSON.stringify(road === 'refused' ? { errors: shown } : { errors: shown, data }),
    complete: false,
  }
}

/** Only what the asker can act on; a fault of ours becomes a number that the log has too. */
function formatted(error: GraphQLError, log: Logger): GraphQLFormattedError {
  // What has its code by now was judged by us, whatever graphql-js found beneath it.
  const cause = error.extensions.code === undefined ? (error.originalError ?? error) : error
  const answer = answerable(cause)
  if (answer?.extensions.code !== undefined) {
    if (answer.extensions.code === 'DATABASE_UNAVAILABLE') log.warn({ err: cause }, 'Neo4j does not answer')
    return {
      ...error.toJSON(),
      message: answer.message,
      extensions: { ...error.extensions, ...answer.extensions },
    }
  }
  const incident = randomUUID()
  log.error({ err: cause, incident }, 'A request failed by a fault of the server')
  // Of graphql-js itself: the graph holds something that the schema does not promise.
  if (answer) return { ...error.toJSON(), extensions: { code: 'INTERNAL_SERVER_ERROR', incident } }
  return {
    message: `Something went wrong on our side; the server's log tells more under ${incident}.`,
    ...(error.path && { path: error.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
  }
}
