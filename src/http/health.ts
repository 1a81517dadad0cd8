import type { FastifyInstance } from 'fastify'
import type { Database } from '../neo4j/database.ts'

/**
 * `/health/live`: the process answers. `/health/ready`: Neo4j answers too, and has planned what is asked first, so that
 * nobody who is sent here waits for it.
 */
export function registerHealth(
  app: FastifyInstance,
  database: Pick<Database, 'read'>,
  isWarming: () => boolean,
): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    if (isWarming())
      return reply.code(503).send({ status: 'warming', reason: 'The first questions are being planned.' })
    try {
      await database.read({ text: 'RETURN 1', parameters: {} })
      return { status: 'ready' }
    } catch (error) {
      app.log.warn({ err: error }, 'not ready: Neo4j does not answer')
      return reply.code(503).send({ status: 'unavailable', reason: 'The graph database does not answer.' })
    }
  })
}
