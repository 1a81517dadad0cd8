import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { NodeKind } from '../../graphql/schema.generated.ts'
import { html } from '../../html.ts'
import { type Ask, inTurn } from '../ask.ts'
import { evidenceOf, evidenceQuery, isRestricted } from '../evidence.ts'
import { sendHtml } from '../refusal.ts'
import { originOf, type Pages } from '../routes.ts'
import type { Page } from '../shell.ts'
import { evidenceNotice } from '../shown/evidence.ts'
import { nameOf } from '../shown/things.ts'
import { capital, pageOf, splitId } from '../words.ts'
import { Beside } from './beside.generated.ts'
import { addressOf, type Context } from './frame.ts'
import { Called } from './meanings.generated.ts'
import { meaningList, meaningsOf, similarTo, thingList } from './meanings.ts'
import { type OwnParameter, type View, viewReader } from './view.ts'

/** How the pages of one kind of thing are read and written. */
export type EntityPages<Shown extends object> = {
  /** The beginning of its ids: `person`. */
  readonly kind: string
  /** Under which its names are looked up. */
  readonly nodeKind: NodeKind
  /** Whether it has names; events and documents only have ids. */
  readonly named: boolean
  /** What to call one of them: "a person". */
  readonly one: string
  /** An address that there is. */
  readonly example: string
  /** What an address may say beside evidence. */
  readonly own: readonly OwnParameter[]
  /** All that the page shows; undefined where there is no such thing, or nothing of it may be read. */
  readonly read: (ask: Ask, id: string, view: View) => Promise<Shown | undefined>
  readonly page: (shown: Shown, context: Context) => Page
}

type Asked = { Params: { '*': string }; Querystring: Record<string, unknown> }

const ID = /^[A-Za-z0-9][A-Za-z0-9/-]*$/

/**
 * The pages of a kind of thing, and the same as JSON: /person/ilham-aliyev, /person/ilham-aliyev.json. Another name or code
 * redirects there; one with several meanings lists them (300); one without any says what there would be (404).
 */
export function registerEntity<Shown extends object>(
  app: FastifyInstance,
  { ask, rendered }: Pages,
  pages: EntityPages<Shown>,
): void {
  const { kind, own, read, page } = pages
  const reader = viewReader(own)
  const place = pageOf(`${kind}:`)
  app.get<Asked>(`${place}*`, async (request, reply) => {
    const { '*': asked } = request.params
    const isJson = asked.endsWith('.json')
    const text = isJson ? asked.slice(0, -'.json'.length) : asked
    const view = reader(request.query)
    const id = `${kind}:${text}`
    const [shown, beside] = await Promise.all([
      ID.test(text) ? read(inTurn(ask), id, view) : undefined,
      ask(Beside, { evidence: evidenceOf(view) }),
    ])
    if (!shown) return elsewhere(request, reply, { text, id, view, isJson })
    const origin = originOf(request)
    if (isJson)
      return reply
        .type('application/json; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(
          JSON.stringify({
            id,
            address: `${origin}${addressOf(id, view)}`,
            evidence: evidenceOf(view) ?? null,
            searched: beside.searched,
            dossiers: beside.dossiers,
            ...shown,
          }),
        )
    const written = page(shown, { id, view, query: evidenceQuery(view), beside })
    return sendHtml(reply, rendered(written, origin))
  })

  type Sought = { readonly text: string; readonly id: string; readonly view: View; readonly isJson: boolean }

  /** Where an address leads that is not that of a page. */
  async function elsewhere(
    request: FastifyRequest<Asked>,
    reply: FastifyReply,
    { text, id, view, isJson }: Sought,
  ): Promise<FastifyReply> {
    const search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : ''
    const path = `${place}${encodeURIComponent(text)}`
    const send = (status: number, written: Page) =>
      sendHtml(reply.code(status), rendered(written, originOf(request)))
    const to = (found: string) => reply.redirect(`${pageOf(found)}${isJson ? '.json' : ''}${search}`, 302)
    // The whole id is a name too.
    if (splitId(text)[0] === kind) return to(text)
    const own = ID.test(text) ? (await ask(Called, { id })).node : null
    if (own) {
      const { searched } = await ask(Beside, { evidence: evidenceOf(view) })
      return send(404, unsaid(nameOf(own), id, view, evidenceNotice(view, searched, pageOf(id))))
    }
    const meanings = pages.named ? await meaningsOf(ask, pages.nodeKind, text) : []
    const [only] = meanings
    if (only && meanings.length === 1) return to(only.thing.id)
    if (only) return send(300, several(text, path, pages, meaningList(meanings, evidenceQuery(view))))
    const similar = await similarTo(ask, pages.nodeKind, text)
    return send(
      404,
      unknown(text, path, pages, similar.length > 0 ? thingList(similar, evidenceQuery(view)) : undefined),
    )
  }
}

/** Something that the graph has, but of which the documents that may be read say nothing. */
function unsaid(name: string, id: string, view: View, notice: ReturnType<typeof evidenceNotice>): Page {
  return {
    title: name,
    description: `What the graph says of ${name}.`,
    path: addressOf(id, view),
    scripts: ['places.ts'],
    main: html`${notice}<h1>${name}</h1><p>Nothing in the documents that may be read speaks of it${
      isRestricted(view) && html`; other documents do: <a href="${pageOf(id)}">read all of them</a>`
    }.</p>`,
  }
}

const several = (
  text: string,
  path: string,
  { one }: { readonly one: string },
  list: ReturnType<typeof meaningList>,
): Page => ({
  title: `What “${text}” may mean`,
  description: `“${text}” names more than ${one}.`,
  path,
  scripts: ['places.ts'],
  main: html`<h1>What “${text}” may mean</h1><p>It is the name of several; choose one:</p>${list}`,
})

const unknown = (
  text: string,
  path: string,
  { one, example, named }: Pick<EntityPages<object>, 'one' | 'example' | 'named'>,
  similar: ReturnType<typeof thingList> | undefined,
): Page => ({
  title: 'There is nothing here',
  description: `${capital(one)} that the graph does not have.`,
  path,
  scripts: ['places.ts'],
  main: html`<h1>There is nothing here</h1>
<p>The graph has ${one.replace(/^an? /, 'no ')} called “${text}”. The page of ${one} stands at an address such as <a href="${example}">${example}</a>${
    named && ', and is found by any other of its names or codes, in any script, too'
  }.</p>
${similar && html`<p>Perhaps it was one of these:</p>${similar}`}
<p><a href="/search?q=${encodeURIComponent(text.replace(/[-_/]+/g, ' '))}">Search for it</a> · <a href="/">All arcs</a></p>`,
})
