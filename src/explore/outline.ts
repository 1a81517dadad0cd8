import { QUAD_CLASSES } from '../chart/quad-classes.ts'
import { type Html, html } from '../html.ts'
import { counted, pageOf, titled } from '../pages/words.ts'
import { queryOf, type View } from './address.ts'
import type { Graph, GraphNode, Group } from './graph.ts'
import { KINDS } from './kinds.ts'
import { shape } from './shape.ts'

/**
 * All that the picture shows, as lists: for each opened thing its relations, each thing with a link that opens it here and
 * one to its page. Complete by itself: links are addresses of this view.
 */
export function outline(view: View, graph: Graph): Html {
  return html`${[...graph.groups].map(([id, groups]) => section(view, graph, id, groups))}`
}

function section(view: View, graph: Graph, id: string, groups: readonly Group[]): Html {
  const node = graph.nodes.get(id)
  if (!node) return html``
  const parent = node.parent && graph.nodes.get(node.parent)
  const name = node.isBundle && parent ? `${parent.name}: ${node.name}` : node.name
  return html`<section class="opened" aria-label="${name}"><h3>${shape(node.kind, node.event?.quadClass, node.isBundle)} ${thing(view, node, name)} <span class="quiet">${KINDS[node.kind].one}</span>${
    id !== view.from &&
    html` <a class="close" href="/explore${queryOf(view, closed(view, id))}" aria-label="Close ${name}">Close</a>`
  }</h3>${
    groups.length === 0
      ? html`<p class="quiet">Nothing is related to it by these filters.</p>`
      : groups.map(
          ({ title, total, nodes }) =>
            html`<h4>${title} <span class="quiet">${total.toLocaleString('en')}</span></h4><ul class="things">${nodes.map(
              ({ node: one, tie }) => entry(view, one, tie),
            )}${
              !nodes.some(({ node: one }) => one.isBundle) &&
              total > nodes.length &&
              html`<li class="quiet">${counted(total - nodes.length, 'more is', 'more are')} not shown; a narrower filter shows them.</li>`
            }</ul>`,
        )
  }</section>`
}

function entry(view: View, node: GraphNode, tie: string): Html {
  const { event } = node
  return html`<li>${shape(node.kind, event?.quadClass, node.isBundle)} ${event && html`<span class="when">${event.date ?? 'no date stated'}</span> `}${thing(view, node, node.name)} <span class="quiet">${tie}${
    event &&
    html`, ${QUAD_CLASSES[event.quadClass].title.toLowerCase()}${event.status !== 'HAPPENED' && html` (${titled(event.status)})`}`
  }${!node.isBundle && node.count !== undefined && html`, ${counted(node.count, 'event')}`}</span>${
    !node.isBundle &&
    html` <a class="page" href="${pageOf(node.id)}" aria-label="Page of ${node.name}">Page</a>`
  }</li>`
}

/** Opens a thing, or only chooses it where it is open already. */
const thing = (view: View, node: GraphNode, name: string): Html =>
  html`<a class="thing" data-id="${node.id}" href="/explore${queryOf(view, opening(view, node.id))}"${
    (view.at ?? view.from) === node.id && html` aria-current="true"`
  }${node.isOpen && html` data-open`}>${name}</a>`

/** What changes in a view that opens a thing and tells of it. */
export function opening(view: View, id: string): Partial<View> {
  const isOpen = id === view.from || view.open.includes(id)
  return { open: isOpen ? view.open : [...view.open, id], at: id === view.from ? undefined : id }
}

/** What changes in a view that closes a thing: what was opened through it stays named, and is there again once it is open again. */
export function closed(view: View, id: string): Partial<View> {
  return { open: view.open.filter(other => other !== id), ...(view.at === id && { at: undefined }) }
}
