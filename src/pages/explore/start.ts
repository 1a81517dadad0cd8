import type { BeginningsQuery, FoundByQuery, NamedSoQuery } from '../../explore/cards.generated.ts'
import { KINDS, kindOf } from '../../explore/kinds.ts'
import { anything } from '../../explore/relation.ts'
import { shape } from '../../explore/shape.ts'
import { type Html, html } from '../../html.ts'
import type { Page } from '../shell.ts'
import { counted } from '../words.ts'

const DESCRIPTION =
  'Walk the graph of diplomatic relations: states, officials, missions, events, claims and the documents that state them.'

/** Where an address names no start: what one may begin with. */
export const startPage = ({ dyads, arcs }: BeginningsQuery): Page => ({
  title: 'Explore the graph',
  description: DESCRIPTION,
  path: '/explore',
  scripts: ['explore.ts'],
  main: html`<h1>Explore the graph</h1>
<p>Start from a state, person, organisation, facility, storyline or pair; open what is related to it, and go on from there. The address always holds what is shown, so that it can be sent on.</p>
${ask('')}
<h2>Pairs with the most events</h2>${starts(dyads.nodes)}
<h2>Storylines</h2>${starts([...arcs].sort((a, b) => b.eventCount - a.eventCount).slice(0, 12))}`,
})

/** Where a start is named by a name of several things, or by one that the graph does not have; `alike`: what a search for it finds. */
export const otherStartPage = (
  asked: string,
  meanings: NamedSoQuery['resolve'],
  alike: FoundByQuery['search'],
): Page => {
  const several = meanings.length > 0
  const found = [
    ...new Map([...meanings.map(({ node }) => node), ...alike].map(node => [node.id ?? '', node])).values(),
  ]
  return {
    title: several ? 'Which of these?' : 'No such start',
    description: DESCRIPTION,
    path: '/explore',
    scripts: ['explore.ts'],
    main: html`<h1>${several ? 'Which of these?' : 'No such start'}</h1>
<p>${
      several
        ? `“${asked}” means several things.`
        : `“${asked}” names nothing in the graph. Right would be a name (Baku, Лавров), a code (AZE) or an id such as state:AZE, person:ilham-aliyev or event:2025-11-14-kyiv-embassy-missile.`
    }</p>${found.length > 0 && html`${!several && html`<p>A search for it finds:</p>`}<ul class="things">${found.map(node => begin(node.id ?? '', anything(node, '').name))}</ul>`}
${ask(asked)}
<p><a href="/search?q=${encodeURIComponent(asked)}">Search for it</a> · <a href="/explore">Where others begin</a></p>`,
  }
}

const ask = (text: string): Html =>
  html`<form class="controls" method="get" action="/explore" aria-label="Where to start"><label>Start from <input name="from" value="${text}" required placeholder="Baku, Lavrov, state:IRN" autocomplete="off"></label><button type="submit">Go</button></form>`

const starts = (
  found: readonly { readonly id: string; readonly name: string; readonly eventCount: number }[],
) =>
  html`<ul class="things">${found.map(({ id, name, eventCount }) => begin(id, name, counted(eventCount, 'event')))}</ul>`

function begin(id: string, name: string, note?: string): Html {
  const kind = kindOf(id)
  return kind
    ? html`<li>${shape(kind)} <a class="thing" href="/explore?from=${id}">${name}</a> <span class="quiet">${KINDS[kind].one}${note && html`, ${note}`}</span></li>`
    : html``
}
