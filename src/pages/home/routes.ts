import type { FastifyInstance } from 'fastify'
import { sendHtml } from '../refusal.ts'
import { originOf, type Pages } from '../routes.ts'
import { homePage, readHome } from './page.ts'

/** The front page. Addresses of questions from when the playground stood here lead to where it stands. */
export function registerHome(app: FastifyInstance, { ask, rendered }: Pages): void {
  app.get<{ Querystring: Record<string, unknown> }>('/', async (request, reply) => {
    if ('query' in request.query) return reply.redirect(`/playground${request.url.slice(1)}`, 301)
    return sendHtml(reply, rendered(homePage(await readHome(ask)), originOf(request)))
  })
}
