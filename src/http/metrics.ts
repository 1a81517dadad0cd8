import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../metrics.ts'

/** `/metrics`, for Prometheus. It tells how much is asked, never what; like all else it listens where HOST says. */
export function registerMetrics(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return reply.type(metrics.contentType).send(await metrics.text())
  })
}
