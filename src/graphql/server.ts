import { randomUUID } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from './context.ts'
import { answerable } from './errors.ts'
import { guardOperation } from './limits.ts'
import { resolveField } from './schema.ts'

/** Tokens of one document; the largest example has a sixth of it. */
const MOST_TOKENS = 3_000

export function graphqlServer(schema: GraphQLSchema, log: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    fieldResolver: resolveField,
    parseOptions: { maxTokens: MOST_TOKENS },
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // close-with-grace in main.ts stops the server, together with Neo4j.
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // Hints for caches are not given; reckoning them costs half of a small request.
      ApolloServerPluginCacheControlDisabled(),
      guarded,
      statusOfErrors,
    ],
    formatError: (formatted, error) => shown(formatted, error, log),
    logger: log,
  })
}

/** Only what the asker can act on; a fault of ours becomes a number that the log has too. */
function shown(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  const answer = answerable(cause)
  if (answer) {
    if (answer.extensions.code === 'DATABASE_UNAVAILABLE') log.warn({ err: cause }, 'Neo4j does not answer')
    const { http: _, ...extensions } = { ...formatted.extensions, ...answer.extensions }
    return { ...formatted, message: answer.message, extensions }
  }
  const incident = randomUUID()
  log.error({ err: cause, incident }, 'A request failed by a fault of the server')
  return {
    message: `Something went wrong on our side; the server's log tells more under ${incident}.`,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
  }
}

const guarded: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation }) => {
      const fragments = document.definitions.filter(definition => definition.kind === 'FragmentDefinition')
      if (operation)
        guardOperation(operation, new Map(fragments.map(fragment => [fragment.name.value, fragment])))
    },
  }),
}

/** 503 where nothing could be answered because Neo4j was away: what proxies and dashboards retry on. */
const statusOfErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors }) => {
      const away = errors?.some(error => {
        const answer = answerable(unwrapResolverError(error))
        return answer instanceof GraphQLError && answer.extensions.code === 'DATABASE_UNAVAILABLE'
      })
      if (away) response.http.status = 503
    },
  }),
}
