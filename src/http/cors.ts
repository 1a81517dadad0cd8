import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'

/** Pages of other origins may ask only where the operator lists them; no list, no header. */
export async function registerCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['content-type'],
    maxAge: 86_400,
  })
}
