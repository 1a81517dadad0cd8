import { type Html, html } from '../html.ts'
import { counted, pageOf } from '../pages/words.ts'
import { playgroundAddress } from '../playground/address.ts'
import { queryOf, type View } from './address.ts'
import { bundleOf } from './bundle.ts'
import type { Card, Fact } from './card.ts'
import { cypherOf } from './cypher.ts'
import type { Graph } from './graph.ts'
import { KINDS } from './kinds.ts'
import { closed, opening } from './outline.ts'
import { questionOf } from './question.ts'
import type { Known } from './read.ts'
import { shape } from './shape.ts'

/** The chosen thing's facts, with the ways on from it. `browser`: Neo4j Browser as the reader reaches it, where it is known. */
export function panel(view: View, known: Known, graph: Graph, browser: string | undefined): Html {
  const id = view.at ?? view.from
  const card = known.cards.get(id)
  if (card) return thingPanel(view, card, browser)
  const node = graph.nodes.get(id)
  const bundle = bundleOf(id)
  const owner = bundle && known.cards.get(bundle.owner)
  if (!node || !owner) return html`<p class="quiet">Choose a thing to read about it.</p>`
  const { one, many } = KINDS[node.kind]
  return html`<h2>${shape(node.kind, undefined, true)} ${node.name}</h2>
<p>${counted(node.count ?? 0, one, many)} of ${owner.name}${node.isOpen ? '' : ', in one bundle'}.</p>
<p class="ways">${toggle(view, id, node.isOpen)}</p>`
}

function thingPanel(view: View, card: Card, browser: string | undefined): Html {
  const { id, kind, name, event, summary, facts } = card
  const isOpen = id === view.from || view.open.includes(id)
  const cypher = cypherOf(id)
  return html`<p class="quiet kind">${shape(kind, event?.quadClass)} ${KINDS[kind].one}</p><h2>${name}</h2>
${summary && html`<p>${summary}</p>`}<dl>${facts.map(told)}</dl>
<p class="ways"><a class="button" href="${pageOf(id)}">Its page</a> ${toggle(view, id, isOpen)}${
    id !== view.from &&
    html` <a class="button" href="/explore${queryOf({ from: id, open: [] })}">Start from here</a>`
  }</p>
<details><summary>The same elsewhere</summary><p><a href="${playgroundAddress(questionOf(card))}">In the playground</a>${
    browser &&
    html` · <a href="${browser}?cmd=edit&amp;arg=${encodeURIComponent(cypher)}" rel="noopener">In Neo4j Browser</a>`
  }</p><pre><code>${cypher}</code></pre><p><code>${id}</code></p></details>`
}

const told = ({ label, text, href }: Fact): Html =>
  html`<dt>${label}</dt><dd>${href ? html`<a href="${href}"${href.startsWith('http') && html` rel="noopener"`}>${text}</a>` : text}</dd>`

const toggle = (view: View, id: string, isOpen: boolean): Html => {
  if (id === view.from) return html``
  return isOpen
    ? html`<a class="button close" href="/explore${queryOf(view, { ...closed(view, id), at: id })}">Close</a>`
    : html`<a class="button" href="/explore${queryOf(view, opening(view, id))}">Expand</a>`
}
