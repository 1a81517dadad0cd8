import type { FastifyInstance } from 'fastify'
import { near } from '../pages/near.ts'
import { sendHtml } from '../pages/refusal.ts'
import { originOf, type Pages } from '../pages/routes.ts'
import { favouritesZip, guideHtml } from './files.ts'
import { packPage } from './page.ts'
import { grass } from './style.ts'
import { FILES } from './welcome.ts'

/** /browser-pack, and its files, which Neo4j Browser may fetch: src/http/cors.ts says from which origins. */
export function registerBrowserPack(app: FastifyInstance, { rendered, browser }: Pages): void {
  app.get('/browser-pack', (request, reply) => {
    const here = originOf(request)
    return sendHtml(reply, rendered(packPage(here, near(request, browser)), here))
  })
  app.get(FILES.style, (_request, reply) =>
    reply.type('text/plain; charset=utf-8').header('cache-control', 'no-cache').send(grass()),
  )
  app.get(FILES.guide, (request, reply) => sendHtml(reply, guideHtml(originOf(request))))
  app.get(FILES.favourites, (_request, reply) =>
    reply
      .type('application/zip')
      .header('cache-control', 'no-cache')
      .header('content-disposition', 'attachment; filename="favourites.zip"')
      .send(favouritesZip()),
  )
}
