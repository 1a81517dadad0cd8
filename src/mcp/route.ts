import { createMcpHandler, validateHostHeader, validateOriginHeader } from '@modelcontextprotocol/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Ask } from '../pages/ask.ts'
import { mcpServer } from './server.ts'

/** The names that this machine gives itself. */
export const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/**
 * MCP over HTTP at `/mcp`, without sessions. A page that has its own name point at this machine (DNS rebinding) comes under
 * that name: only `hosts` are answered, and from browsers only their pages.
 */
export function registerMcp(app: FastifyInstance, ask: Ask, hosts: readonly string[]): void {
  const handler = createMcpHandler(({ requestInfo }) =>
    mcpServer({
      ask,
      origin: new URL(requestInfo?.url ?? 'http://localhost').origin,
      onFault: error => app.log.error({ err: error }, 'A tool failed by a fault of the server'),
    }),
  )
  app.addHook('onClose', () => handler.close())
  app.route({
    url: '/mcp',
    method: ['GET', 'POST', 'DELETE'],
    handler: async (request, reply) => {
      const refusal = refusalOf(request, [...hosts])
      if (refusal) return reply.code(403).send(refused(refusal))
      return reply.send(await handler.fetch(webRequest(request)))
    },
  })
}

function refusalOf({ headers }: FastifyRequest, hosts: string[]): string | undefined {
  if (!validateHostHeader(headers.host, hosts).ok)
    return `/mcp does not answer under the name "${headers.host ?? ''}"; whoever runs this server lists its names in MCP_HOSTS.`
  if (!validateOriginHeader(headers.origin, hosts).ok)
    return `/mcp does not answer to pages of ${headers.origin}; only pages of this server may ask.`
  return undefined
}

const refused = (message: string) => ({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null })

/** The request as the web has it; its body was read as text. */
function webRequest({ method, url, headers, body, protocol, host }: FastifyRequest): Request {
  const named = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  )
  return new Request(`${protocol}://${host}${url}`, {
    method,
    headers: named,
    ...(typeof body === 'string' && { body }),
  })
}
