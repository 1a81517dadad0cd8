import type { FastifyInstance } from 'fastify'
import { html } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { BadAddress, NotThere } from '../refusal.ts'
import { originOf } from '../routes.ts'
import { addressOf, queryOf } from './address.ts'
import { sizeOfPng } from './files.ts'
import { pathOf } from './page.ts'
import { pairIn } from './pair.ts'
import { readArc } from './read.ts'

const WIDTH = 720
const HEIGHT = 520

type Asked = { Querystring: { url?: string; format?: string; maxwidth?: string; maxheight?: string } }

/** oEmbed 1.0 (oembed.com) for the pages of arcs of this server, as JSON: a frame. */
export function registerOembed(app: FastifyInstance, ask: Ask): void {
  app.get<Asked>('/oembed', async (request, reply) => {
    const { url = '', format = 'json', maxwidth, maxheight } = request.query
    if (format !== 'json') return reply.code(501).type('text/plain').send('Only format=json is there.\n')
    const origin = originOf(request)
    const asked = URL.canParse(url) ? new URL(url) : undefined
    const pair = asked?.origin === origin ? /^\/arc\/([^/]+)$/.exec(asked.pathname)?.[1] : undefined
    if (!asked || pair === undefined)
      throw new NotThere(`"url" must be the address of an arc on this server, such as ${origin}/arc/AZE-RUS.`)
    const view = addressOf(Object.fromEntries(asked.searchParams))
    const between = await pairIn(ask, decodeURIComponent(pair))
    const arc = await readArc(ask, between, view)
    const width = limited(WIDTH, 'maxwidth', maxwidth)
    const height = limited(HEIGHT, 'maxheight', maxheight)
    const picture = sizeOfPng(arc)
    const title = `${arc.curve.name}: relation and tension`
    const frame = `${origin}/embed${pathOf(arc)}${queryOf(view)}`
    return {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Demarche',
      provider_url: `${origin}/`,
      thumbnail_url: `${origin}${pathOf(arc)}.png${queryOf(view)}`,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
      width,
      height,
      html: html`<iframe src="${frame}" title="${title}" width="${width}" height="${height}" loading="lazy"></iframe>`
        .text,
    }
  })
}

/** What fits into what the asking site has room for. */
function limited(usual: number, name: string, given: string | undefined): number {
  if (given === undefined) return usual
  const most = Number(given)
  if (!(most > 0)) throw new BadAddress(`"${name}=${given}" in this address: it must be a number of pixels.`)
  return Math.min(usual, Math.floor(most))
}
