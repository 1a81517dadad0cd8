import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { registerBrowserPack } from '../browser-pack/routes.ts'
import type { Answering } from '../graphql/answering.ts'
import { securityHeaders } from '../http/security-headers.ts'
import { registerArc } from './arc/routes.ts'
import { type Ask, asking } from './ask.ts'
import { type Assets, assetsIn, BUILT } from './assets.ts'
import { registerExplore } from './explore/routes.ts'
import { refusalOf, sendHtml } from './refusal.ts'
import { type Page, shell } from './shell.ts'

/** What each room of pages is given. */
export type Pages = {
  readonly ask: Ask
  /** A page as text. `origin`: the server as the reader reached it. */
  readonly rendered: (page: Page, origin: string) => string
  readonly assets: Assets
  /** Origins whose pages may show our embeds in a frame. */
  readonly frameOrigins: readonly string[]
  /** Neo4j Browser of our own Neo4j, which listens on this machine alone; undefined where somebody else runs Neo4j. */
  readonly browser: string | undefined
}

const NOT_BUILT = 'The pages are not built yet: run `npm run build`.'

/** All pages that the server writes, and their files under /assets/. Without a build each says in one sentence what to do. */
export async function registerPages(
  app: FastifyInstance,
  answer: Answering,
  { frameOrigins, browser }: Pick<Pages, 'frameOrigins' | 'browser'>,
  folder = BUILT,
): Promise<void> {
  const assets = assetsIn(folder)
  if (!assets) {
    app.log.warn(NOT_BUILT)
    for (const place of ['/arc/*', '/explore', '/browser-pack'])
      app.get(place, (_request, reply) => reply.code(503).type('text/plain').send(`${NOT_BUILT}\n`))
    return
  }
  await app.register(async scope => {
    scope.addHook('onSend', async (_request, reply) => {
      for (const [name, value] of Object.entries(securityHeaders))
        if (!reply.hasHeader(name)) reply.header(name, value)
    })
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/assets/',
      preCompressed: true,
      index: false,
      immutable: true,
      maxAge: '1y',
    })
    const rendered = (page: Page, origin: string) => shell(page, assets, origin).text
    scope.setErrorHandler((error, request, reply) => {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return sendHtml(reply.code(refusal.status), rendered(refusal.page, originOf(request)))
    })
    const pages: Pages = { ask: asking(answer), rendered, assets, frameOrigins, browser }
    registerArc(scope, pages)
    registerExplore(scope, pages)
    registerBrowserPack(scope, pages)
  })
}

/** The server as the reader reached it: `https://example.org`. */
export const originOf = ({ protocol, host }: { readonly protocol: string; readonly host: string }): string =>
  `${protocol}://${host}`

/** Today, in UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
