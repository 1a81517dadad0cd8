import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { queryOf, type View, viewOf, WrongAddress } from '../../explore/address.ts'
import { bundleOf } from '../../explore/bundle.ts'
import { Beginnings, FoundBy, Known, NamedSo } from '../../explore/cards.generated.ts'
import { kindOf } from '../../explore/kinds.ts'
import { readView } from '../../explore/read.ts'
import { type Ask, Unanswered } from '../ask.ts'
import { near } from '../near.ts'
import { BadAddress, NotThere, sendHtml } from '../refusal.ts'
import { originOf, type Pages } from '../routes.ts'
import { explorePage } from './page.ts'
import { otherStartPage, startPage } from './start.ts'

/** /explore?from=state:AZE, and what is said where no start or another is named. */
export function registerExplore(app: FastifyInstance, { ask, rendered, browser }: Pages): void {
  app.get('/explore', async (request, reply) => {
    const origin = originOf(request)
    const query = new URL(request.url, origin).searchParams
    const from = query.get('from')?.trim()
    if (!from) return sendHtml(reply, rendered(startPage(await ask(Beginnings, {})), origin))
    if (kindOf(from) === undefined) return toNamed(request, reply, from)
    const view = reading(query)
    const canonical = `/explore${queryOf(view)}`
    if (request.url !== canonical && isForm(query)) return reply.redirect(canonical, 302)
    await allThere(ask, view)
    return sendHtml(
      reply,
      rendered(explorePage(view, await readingAll(ask, view), near(request, browser)), origin),
    )
  })

  /** A name leads to what it means, where that is one thing. */
  async function toNamed(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
    const named = await orNothing(async () => (await ask(NamedSo, { text: text.slice(0, 200) })).resolve)
    const meanings = named.filter(({ node }) => node.id !== undefined && kindOf(node.id) !== undefined)
    const ids = new Set(meanings.map(({ node }) => node.id))
    const [only] = ids.size === 1 ? ids : [undefined]
    if (only) return reply.redirect(`/explore${queryOf({ from: only, open: [] })}`, 302)
    const alike =
      meanings.length > 0 ? [] : await orNothing(async () => (await ask(FoundBy, { text })).search)
    const page = otherStartPage(text, meanings, alike)
    return sendHtml(reply.code(meanings.length > 0 ? 400 : 404), rendered(page, originOf(request)))
  }
}

/** What is found for a name; nothing where it holds no word to look for. */
async function orNothing<Found>(find: () => Promise<readonly Found[]>): Promise<readonly Found[]> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof Unanswered && error.code === 'BAD_USER_INPUT') return []
    throw error
  }
}

/** Forms send every box that is ticked, and what is empty; the address that is kept has only what matters. */
const isForm = (query: URLSearchParams) =>
  [...query.values()].includes('') || new Set(query.keys()).size < [...query.keys()].length

function reading(query: URLSearchParams): View {
  try {
    return viewOf(query)
  } catch (error) {
    throw asRefusal(error)
  }
}

async function readingAll(ask: Ask, view: View) {
  try {
    return await readView(ask, view)
  } catch (error) {
    throw asRefusal(error)
  }
}

const asRefusal = (error: unknown) => (error instanceof WrongAddress ? new BadAddress(error.message) : error)

/** Throws NotThere, which names what the address names and the graph does not have. */
async function allThere(ask: Ask, { from, open, at }: View): Promise<void> {
  const ids = [...new Set([from, ...open, ...(at ? [at] : [])].map(id => bundleOf(id)?.owner ?? id))]
  const { nodes } = await ask(Known, { ids })
  const missing = ids.filter((_, place) => !nodes[place])
  if (missing.length > 0)
    throw new NotThere(
      `The graph has no ${missing.join(', ')}. Ids are as in state:AZE, person:ilham-aliyev or event:2025-11-14-kyiv-embassy-missile; a name is found too, as in /explore?from=Baku.`,
    )
}
