import { fileURLToPath } from 'node:url'
import { constants } from 'node:zlib'
import fastifyCompress from '@fastify/compress'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { registerBrowserPack } from '../browser-pack/routes.ts'
import { registerExport } from '../export/routes.ts'
import type { Answering } from '../graphql/answering.ts'
import { securityHeaders } from '../http/security-headers.ts'
import { registerArc } from './arc/routes.ts'
import { type Ask, asking, patient } from './ask.ts'
import { type Assets, assetsIn, BUILT } from './assets.ts'
import { registerClaim } from './claim/routes.ts'
import { registerThings } from './entity/kinds.ts'
import { registerExamples } from './examples/routes.ts'
import { registerExplore } from './explore/routes.ts'
import { registerHome } from './home/routes.ts'
import { NotThere, type Refusal, refusalOf, sendHtml } from './refusal.ts'
import { registerSchema } from './schema/routes.ts'
import { registerSearch } from './search/routes.ts'
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

/** A page is written anew for each reader: 4 takes a tenth of the time of 11 for a sixth more bytes. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** Where `npm run build` leaves what pages of other sites load. */
const ELSEWHERE = fileURLToPath(new URL('../../dist/elsewhere/', import.meta.url))

const NOT_BUILT = 'The pages are not built yet: run `npm run build`.'

/** Answers a reader whose address leads nowhere. */
export type MissingPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply

/**
 * All pages that the server writes, and their files under /assets/. Without a build each says in one sentence what to do.
 * Returns what to answer where there is no page.
 */
export async function registerPages(
  app: FastifyInstance,
  answer: Answering,
  { frameOrigins, browser }: Pick<Pages, 'frameOrigins' | 'browser'>,
  folder = BUILT,
): Promise<MissingPage | undefined> {
  const assets = assetsIn(folder)
  if (!assets) {
    app.log.warn(NOT_BUILT)
    for (const path of ['/', '/arc/*', '/explore', '/export/*', '/browser-pack'])
      app.get(path, (_request, reply) => reply.code(503).type('text/plain').send(`${NOT_BUILT}\n`))
    return undefined
  }
  const rendered = (page: Page, origin: string) => shell(page, assets, origin).text
  const refuse = (request: FastifyRequest, reply: FastifyReply, { status, page }: Refusal) =>
    sendHtml(reply.code(status), rendered(page, originOf(request)))
  await app.register(async scope => {
    scope.addHook('onSend', async (_request, reply) => {
      for (const [name, value] of Object.entries(securityHeaders))
        if (!reply.hasHeader(name)) reply.header(name, value)
    })
    await scope.register(fastifyCompress, { encodings: ['br', 'gzip'], brotliOptions: FAST })
    await scope.register(fastifyStatic, {
      root: folder,
      prefix: '/assets/',
      preCompressed: true,
      index: false,
      immutable: true,
      maxAge: '1y',
    })
    for (const name of ['tension-arc.js', 'embed.js'])
      scope.get(`/${name}`, (_request, reply) => {
        // Under a name that stays: asked for anew each time, 304 where it is the same. Whether another site may load it as a module is said by CORS_ORIGINS.
        reply.header('cross-origin-resource-policy', 'cross-origin').header('cache-control', 'no-cache')
        return reply.sendFile(name, ELSEWHERE, { cacheControl: false })
      })
    scope.setErrorHandler((error, request, reply) => {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return refuse(request, reply, refusal)
    })
    // A reader waits rather than load a page again because Neo4j had yet to plan it.
    const pages: Pages = { ask: patient(asking(answer)), rendered, assets, frameOrigins, browser }
    registerArc(scope, pages)
    registerExamples(scope, pages)
    registerSchema(scope, pages)
    registerHome(scope, pages)
    registerSearch(scope, pages)
    registerThings(scope, pages)
    registerClaim(scope, pages)
    registerExport(scope, pages)
    registerExplore(scope, pages)
    registerBrowserPack(scope, pages)
  })
  return (request, reply) => {
    const refusal = refusalOf(new NotThere('No page stands at this address.'))
    reply.headers(securityHeaders)
    return refusal ? refuse(request, reply, refusal) : reply.code(404).send()
  }
}

/** The server as the reader reached it: `https://example.org`. */
export const originOf = ({ protocol, host }: { readonly protocol: string; readonly host: string }): string =>
  `${protocol}://${host}`
