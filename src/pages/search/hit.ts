import { type Html, html } from '../../html.ts'
import { whenOf } from '../shown/events.ts'
import { dotted, linked, nameOf } from '../shown/things.ts'
import { capital, pageOf, titled } from '../words.ts'
import { kindInWords } from './kinds.ts'
import type { FoundQuery } from './search.generated.ts'

export type Hit = FoundQuery['searchHits']['nodes'][number]
type Highlight = Hit['highlights'][number]

/** A thing that was found: what it is, what it is called, and where the words were met. */
export function hitItem({ nodeKind, node, highlights, event }: Hit, query: string): Html {
  const own = 'statement' in node ? capital(node.statement) : nameOf(node)
  const heading = highlights.find(
    ({ field, fragments }) =>
      field !== 'SUMMARY' && textOf(fragments) === ('statement' in node ? node.statement : own),
  )
  const others = highlights.filter(highlight => highlight !== heading)
  return html`<li><span class="badge">${kindInWords(nodeKind)}</span><div><p><a href="${pageOf(node.id, query)}">${heading ? fragmentsOf(heading) : own}</a></p>${others.map(
    highlight =>
      html`<p class="found">${highlight.field === 'NAME' && html`<span class="quiet">also called</span> `}${fragmentsOf(highlight)}</p>`,
  )}${about({ node, event }, query)}</div></li>\n`
}

type Fragments = Highlight['fragments']

const textOf = (fragments: Fragments) =>
  fragments.flatMap(({ parts }) => parts.map(({ text }) => text)).join('')

const fragmentsOf = ({ fragments }: Highlight): Html =>
  html`${fragments.map(
    ({ parts }, place) =>
      html`${place > 0 && ' … '}${parts.map(({ text, match }) => (match ? html`<mark>${text}</mark>` : text))}`,
  )}`

/** When it was, and of a claim of what and by whom. */
function about({ node, event }: Pick<Hit, 'node' | 'event'>, query: string): Html | undefined {
  if ('statement' in node)
    return line(
      node.attributedAs,
      node.known && `known since ${whenOf(node.known)}`,
      event && html`of ${linked(event, query)}`,
    )
  if ('status' in node) return line(whenOf(node.date), node.status !== 'HAPPENED' && titled(node.status))
  if ('published' in node) return line(node.source.name, node.published && whenOf(node.published))
  return undefined
}

const line = (...parts: Parameters<typeof dotted>[0]): Html => html`<p class="quiet">${dotted(parts)}</p>`
