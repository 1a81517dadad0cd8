import cors, { type FastifyCorsOptions } from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Files for Neo4j Browser. */
const PACK = '/browser-pack/'

/**
 * Pages of other origins may ask only where the operator lists them; no list, no header. Neo4j Browser may read the files
 * that are made for it and nothing else: they hold nothing that this server does not tell everybody.
 */
export async function registerCors(
  app: FastifyInstance,
  origins: readonly string[],
  browserOrigins: readonly string[],
): Promise<void> {
  if (origins.length === 0 && browserOrigins.length === 0) return
  const asking: FastifyCorsOptions = {
    origin: origins.length > 0 && [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type'],
    maxAge: 86_400,
  }
  const loading: FastifyCorsOptions = {
    origin: [...origins, ...browserOrigins],
    methods: ['GET'],
    // Browser asks for guides with both.
    allowedHeaders: ['cache-control', 'pragma'],
    maxAge: 86_400,
  }
  await app.register(cors, {
    delegator: (request, done) => done(null, request.url.startsWith(PACK) ? loading : asking),
  })
}

/** Origins of Neo4j Browser: that of our own Neo4j under both names of this machine, or those beside the Neo4j of `uri`. */
export function originsOfBrowser(browser: string | undefined, uri: string | undefined): readonly string[] {
  if (browser) {
    const { port } = new URL(browser)
    return ['127.0.0.1', 'localhost'].map(name => `http://${name}:${port}`)
  }
  if (!uri) return []
  const { hostname } = new URL(uri)
  // Neo4j's own ports for HTTP and HTTPS.
  return [`http://${hostname}:7474`, `https://${hostname}:7473`]
}
