import type { FastifyInstance } from 'fastify'
import type { Database } from '../neo4j/database.ts'

/** `/health/live`: the process answers. `/health/ready`: Neo4j answers too, so that questions can be asked. */
export function registerHealth(app: FastifyInstance, database: Database): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (_request, reply) => {
    try {
      await database.read({ text: 'RETURN 1', parameters: {} })
      return { status: 'ready' }
    } catch (error) {
      app.log.warn({ err: error }, 'not ready: Neo4j does not answer')
      return reply.code(503).send({ status: 'unavailable', reason: 'The graph database does not answer.' })
    }
  })
}
