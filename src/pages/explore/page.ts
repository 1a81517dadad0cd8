import { queryOf, type View } from '../../explore/address.ts'
import { controls } from '../../explore/controls.ts'
import type { Graph } from '../../explore/graph.ts'
import { outline } from '../../explore/outline.ts'
import { panel } from '../../explore/panel.ts'
import type { Known } from '../../explore/read.ts'
import { shownInWords } from '../../explore/shown.ts'
import { graphOf } from '../../explore/walk.ts'
import { html } from '../../html.ts'
import type { Page } from '../shell.ts'

/** The explorer: lists and facts that are complete without a script; with one, a picture beside them. `browser`: Neo4j Browser as the reader reaches it. */
export function explorePage(view: View, known: Known, browser: string | undefined): Page {
  const graph: Graph = graphOf(view, known)
  const name = known.cards.get(view.from)?.name ?? view.from
  const seen = JSON.stringify({ cards: [...known.cards], opened: [...known.opened] })
  return {
    title: `${name}, and what it is related to`,
    description: `${shownInWords(graph)} Walk from ${name} to states, persons, facilities, events and the documents that report them.`,
    path: `/explore${queryOf(view)}`,
    scripts: ['explore.ts'],
    main: html`<div id="explore" data-known="${seen}" data-browser="${browser ?? ''}">
<h1>${name}</h1>
<p id="shown" role="status">${shownInWords(graph)}</p>
<p id="trouble" role="alert"></p>
<div class="stage"><div><div id="picture" hidden></div><div id="controls">${controls(view)}</div></div><div id="panel" tabindex="-1" role="region" aria-label="The chosen thing">${panel(view, known, graph, browser)}</div></div>
<section aria-labelledby="list-title"><h2 id="list-title">The same as lists</h2><div id="list">${outline(view, graph)}</div></section>
<form class="controls" method="get" action="/explore" aria-label="Another start"><label>Start from <input name="from" required placeholder="Baku, Lavrov, state:IRN" autocomplete="off"></label><button type="submit">Go</button></form>
</div>`,
  }
}
