import { hash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { createHandler, type Response as Sent } from 'graphql-http'
import type { Answering } from '../graphql/answering.ts'
import type { Response } from '../graphql/respond.ts'

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

/** What a request is told whose body is something else. */
export const JSON_WANTED = 'Send the question as JSON, with the header "content-type: application/json".'

/** What a request is told whose method or types are none of ours. */
const NO_QUESTION: Readonly<Record<number, string>> = {
  405: 'Questions are asked by GET or POST.',
  415: JSON_WANTED,
  406: 'Answers are JSON: accept application/json or application/graphql-response+json.',
}

const unreadable = (reason: string): GraphQLError =>
  new GraphQLError(UNREADABLE[reason] ?? 'The request could not be read; send {"query": "..."} as JSON.', {
    extensions: { code: 'BAD_REQUEST' },
  })

/** GraphQL over HTTP at `/graphql`, GET and POST. A page of another origin can only ask what it may read. */
export function registerGraphql(app: FastifyInstance, answer: Answering): void {
  // As text: graphql-http takes it apart, and says what it finds wrong in it.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )
  const handle = createHandler<FastifyRequest>({
    onSubscribe: async ({ raw }, { query, operationName, variables }) => {
      const response = await answer({
        query,
        operationName: operationName ?? undefined,
        variables: variables ?? undefined,
      })
      return sent(raw, response)
    },
    formatError: error => unreadable(error.message),
  })
  app.route({
    url: '/graphql',
    // Those that GraphQL does not know are told so, rather than that there is nothing here.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    handler: async (request, reply) => {
      const [body, { status, headers }] = await handle({
        // Of an answer to HEAD only the head is sent: that of GET.
        method: request.method === 'HEAD' ? 'GET' : request.method,
        url: request.url,
        headers: request.headers,
        body: typeof request.body === 'string' ? request.body : null,
        raw: request,
        context: undefined,
      })
      // Beside what the answer depends on already: the origin, where pages of others may ask.
      const vary = [reply.getHeader('vary'), headers?.vary].filter(one => one !== undefined).join(', ')
      reply.code(status).headers({ ...headers, ...(vary !== '' && { vary }) })
      const message = body === null ? NO_QUESTION[status] : undefined
      if (message === undefined) return reply.send(body ?? undefined)
      return reply.send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
    },
  })
}

/** JSON, under the name that the asker gives it: graphql-http has seen that the asker takes one of the two. */
const mediaTypeFor = (accept: string | undefined): string =>
  `application/${accept?.includes('graphql-response+json') ? 'graphql-response+json' : 'json'}; charset=utf-8`

/** An answer to GET or HEAD may be kept by whoever asked and is asked for anew each time: 304 where it is still the same. */
function sent({ method, headers }: FastifyRequest, response: Response): Sent {
  const { status, body, complete } = response
  const type = { 'content-type': mediaTypeFor(headers.accept), vary: 'accept' }
  if (method === 'POST') return [body, { status, statusText: '', headers: type }]
  if (!complete) return [body, { status, statusText: '', headers: { ...type, 'cache-control': 'no-store' } }]
  const etag = etagOf(response)
  const revalidated = { ...type, etag, 'cache-control': 'no-cache' }
  const known = headers['if-none-match']
    ?.split(',')
    .some(tag => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
  return known
    ? [null, { status: 304, statusText: '', headers: revalidated }]
    : [body, { status, statusText: '', headers: revalidated }]
}

const etags = new WeakMap<Response, string>()

/** A digest of the answer itself: it changes when, and only when, the answer does. */
function etagOf(response: Response): string {
  let etag = etags.get(response)
  if (etag === undefined) {
    etag = `"${hash('sha256', response.body, 'base64url').slice(0, 22)}"`
    etags.set(response, etag)
  }
  return etag
}
