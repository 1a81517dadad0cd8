import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { today } from '../../dates/today.ts'
import { framedBy } from '../../http/security-headers.ts'
import { BadAddress, sendHtml } from '../refusal.ts'
import { originOf, type Pages } from '../routes.ts'
import { addressOf, queryOf } from './address.ts'
import { embedOf } from './embed.ts'
import { csvOf, jsonOf, type PictureTheme, pngOf, svgOf } from './files.ts'
import { registerOembed } from './oembed.ts'
import { arcPage, pathOf } from './page.ts'
import { pairIn } from './pair.ts'
import { type Arc, readArc, readPoint } from './read.ts'

type Asked = { Params: { pair: string }; Querystring: Record<string, unknown> }

/** /arc/AZE-RUS, the same as files, and the redirect from any other names of the two. */
export function registerArc(app: FastifyInstance, { ask, rendered, assets, frameOrigins }: Pages): void {
  /** The arc of an address; undefined where the reader was sent to the canonical one. */
  const arcOf = async (
    request: FastifyRequest<Asked>,
    reply: FastifyReply,
    { before = '', after = '', withLeftOut = false } = {},
    { theme: _, ...query }: Record<string, unknown> = request.query,
  ): Promise<Arc | undefined> => {
    const view = addressOf(query)
    const between = await pairIn(ask, request.params.pair)
    const path = `/arc/${between.join('-')}`
    if (request.params.pair !== between.join('-')) {
      reply.redirect(`${before}${path}${after}${searchOf(request)}`, 302)
      return undefined
    }
    return readArc(ask, between, view, { withLeftOut })
  }
  app.get<Asked>('/arc/:pair', async (request, reply) => {
    const arc = await arcOf(request, reply, { withLeftOut: true })
    if (!arc) return reply
    const { on } = arc.view
    const point =
      on && arc.answer.method.name === 'DECAYED' ? await readPoint(ask, arc.pair, arc.view, on) : undefined
    const origin = originOf(request)
    return sendHtml(reply, rendered(arcPage(arc, point, { origin, today: today() }), origin))
  })
  app.get<Asked>('/embed/arc/:pair', async (request, reply) => {
    const arc = await arcOf(request, reply, { before: '/embed' })
    if (!arc) return reply
    reply.headers(framedBy(frameOrigins))
    return sendHtml(reply, embedOf(arc, assets, originOf(request)))
  })
  registerOembed(app, ask)
  const file = (
    extension: string,
    type: string,
    write: (arc: Arc, request: FastifyRequest<Asked>) => string | Promise<Buffer>,
  ) =>
    app.get<Asked>(`/arc/:pair.${extension}`, async (request, reply) => {
      const arc = await arcOf(request, reply, { after: `.${extension}` })
      if (!arc) return reply
      return reply
        .type(type)
        .header('cache-control', 'no-cache')
        .header('content-disposition', `inline; filename="${arc.pair.join('-')}.${extension}"`)
        .send(await write(arc, request))
    })
  file('svg', 'image/svg+xml; charset=utf-8', (arc, { query }) => svgOf(arc, themeIn(query)))
  file('png', 'image/png', (arc, { query }) => pngOf(arc, themeIn(query)))
  file('csv', 'text/csv; charset=utf-8', arc => csvOf(arc))
  file('json', 'application/json; charset=utf-8', (arc, request) =>
    jsonOf(arc, `${originOf(request)}${pathOf(arc)}${queryOf(arc.view)}`),
  )
}

const searchOf = ({ url }: FastifyRequest) => (url.includes('?') ? url.slice(url.indexOf('?')) : '')

/** Of a picture's address. */
function themeIn({ theme }: Record<string, unknown>): PictureTheme {
  if (theme === undefined) return 'light'
  if (theme === 'light' || theme === 'dark') return theme
  throw new BadAddress(`"theme=${String(theme)}" in this address: it must be light or dark.`)
}
