import type { LinkKind } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { whenOf } from '../shown/events.ts'
import { linked } from '../shown/things.ts'
import { pageOf, titled } from '../words.ts'
import type { Link, ShownEvent } from './read.ts'

/** How an earlier event is linked to this one, and a later one. "After" is not "because". */
const WORDS: Readonly<Record<LinkKind, readonly [string, string]>> = {
  ANSWERED: ['It answers', 'Answers it'],
  CAUSED: ['It was brought about by', 'Brought about by it'],
  CITED: ['It refers back to', 'Refers back to it'],
  FOLLOWED: ['It came after, in time only', 'Came after it, in time only'],
}

/** What led to it and what came of it, each link with its kind and with what it rests on. */
export function linksSection({ links, linkedFrom }: ShownEvent, query: string): Html | undefined {
  if (links.length + linkedFrom.length === 0) return undefined
  return html`<section id="links" aria-labelledby="links-title"><h2 id="links-title">What led to it, what followed</h2>
<div class="two"><div><h3>Before</h3>${linkList(links, 0, query)}</div><div><h3>After</h3>${linkList(linkedFrom, 1, query)}</div></div></section>`
}

function linkList(links: readonly Link[], side: 0 | 1, query: string): Html {
  if (links.length === 0)
    return html`<p class="quiet">${query ? 'These documents state no link.' : 'No link is recorded.'}</p>`
  return html`${KINDS.map(kind => {
    const own = links.filter(link => link.kind === kind)
    return (
      own.length > 0 &&
      html`<h4>${WORDS[kind][side]}</h4><ul class="links">${own.map(link => linkItem(link, query))}</ul>`
    )
  })}`
}

const KINDS = ['ANSWERED', 'CAUSED', 'CITED', 'FOLLOWED'] as const

function linkItem({ stated, basis, to, claims }: Link, query: string): Html {
  return html`<li><span class="when">${whenOf(to.date)}</span> ${linked(to, query)}${to.status !== 'HAPPENED' && html` <em>(${titled(to.status)})</em>`}
<br><span class="quiet"><strong>${stated ? 'stated' : 'inferred'}</strong>${
    stated &&
    claims.length > 0 &&
    html` by ${claims.map(
      ({ id, statement, attributedAs }, place) =>
        html`${place > 0 && '; '}<a href="${pageOf(id, query)}" title="${statement}">${attributedAs ?? 'a claim'}</a>`,
    )}`
  }${basis && html`: ${basis.replace(/^inferred by the editor: /, '')}`}</span></li>\n`
}
