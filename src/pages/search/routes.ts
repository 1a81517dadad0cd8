import type { FastifyInstance } from 'fastify'
import { sendHtml } from '../refusal.ts'
import { originOf, type Pages } from '../routes.ts'
import { searchAddressOf } from './address.ts'
import { readSearch, searchPage } from './page.ts'

/** /search?q=Sputnik */
export function registerSearch(app: FastifyInstance, { ask, rendered }: Pages): void {
  app.get<{ Querystring: Record<string, unknown> }>('/search', async (request, reply) => {
    const shown = await readSearch(ask, searchAddressOf(request.query))
    return sendHtml(
      reply.code(shown.refusal === undefined ? 200 : 400),
      rendered(searchPage(shown), originOf(request)),
    )
  })
}
