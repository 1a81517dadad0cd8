import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { securityHeaders } from './security-headers.ts'

export interface PlaygroundOptions {
  /** Where `npm run build` left the playground. */
  folder?: string
}

const builtFolder = fileURLToPath(new URL('../../dist/playground', import.meta.url))
const notBuilt = 'The playground is not built yet: run `npm run build`.'

/**
 * GraphiQL at `/playground`, its files under `/playground/assets/`, an icon at `/favicon.svg`. All of it comes compressed from
 * the build. The page is asked for anew each time (304 by its ETag), the assets never again: their names are
 * their hashes. Without a build, it says in one sentence what to do and everything else works.
 */
export const registerPlayground = async (
  app: FastifyInstance,
  { folder = builtFolder }: PlaygroundOptions = {},
): Promise<void> => {
  await app.register(async scope => {
    scope.addHook('onSend', async (_request, reply) => {
      reply.headers(securityHeaders)
    })

    if (!existsSync(join(folder, 'index.html'))) {
      scope.log.warn(notBuilt)
      scope.get('/playground', (_request, reply) =>
        reply.code(503).type('text/plain; charset=utf-8').send(`${notBuilt}\n`),
      )
      return
    }

    await scope.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/playground/assets/',
      preCompressed: true,
      index: false,
      immutable: true,
      maxAge: '1y',
    })
    scope.get('/playground', (_request, reply) => {
      reply.header('cache-control', 'no-cache')
      return reply.sendFile('index.html', folder, { cacheControl: false })
    })
    scope.get('/favicon.svg', (_request, reply) =>
      reply.sendFile('favicon.svg', folder, { maxAge: '1d', immutable: false }),
    )
  })
}
