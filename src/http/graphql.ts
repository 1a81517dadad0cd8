import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { createHandler } from 'graphql-http'
import type { Engine, Question } from '../graphql/engine.ts'
import { respond } from '../graphql/respond.ts'

/** What a request that holds no question is told. */
const UNREADABLE: Readonly<Record<string, string>> = {
  'Missing body': 'The body is empty; send {"query": "..."} as JSON.',
  'Missing query':
    'There is no "query" in the request; send {"query": "..."} as JSON, or ?query=... in the address.',
  'Invalid query': '"query" must be text.',
  'Invalid variables': '"variables" must be an object.',
  'Invalid operationName': '"operationName" must be text.',
  'Invalid extensions': '"extensions" must be an object.',
}

const unreadable = (reason: string): GraphQLError =>
  new GraphQLError(UNREADABLE[reason] ?? 'The request could not be read; send {"query": "..."} as JSON.', {
    extensions: { code: 'BAD_REQUEST' },
  })

/** JSON, under the name that the asker gives it: graphql-http has seen that the asker takes one of the two. */
const mediaTypeFor = (accept: string | undefined): string =>
  `application/${accept?.includes('graphql-response+json') ? 'graphql-response+json' : 'json'}; charset=utf-8`

/** GraphQL over HTTP at `/graphql`, GET and POST. A page of another origin can only ask what it may read. */
export function registerGraphql(app: FastifyInstance, engine: Engine): void {
  // As text: what is asked again is known by its text, and is not taken apart before that is clear.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
  const handle = createHandler<FastifyRequest>({
    onSubscribe: async ({ raw }, { query, operationName, variables }) => {
      const question: Question = {
        query,
        operationName: operationName ?? undefined,
        variables: variables ?? undefined,
      }
      const { status, body } = respond(await engine(question), app.log)
      return [body, { status, statusText: '', headers: { 'content-type': mediaTypeFor(raw.headers.accept) } }]
    },
    formatError: error => unreadable(error.message),
  })
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: async (request, reply) => {
      const [body, { status, headers }] = await handle({
        method: request.method,
        url: request.url,
        headers: request.headers,
        body: typeof request.body === 'string' ? request.body : null,
        raw: request,
        context: undefined,
      })
      return reply
        .code(status)
        .headers(headers ?? {})
        .send(body ?? undefined)
    },
  })
}
