import { type Html, html } from '../../html.ts'
import { pairIn } from '../arc/pair.ts'
import { type Ask, inTurn } from '../ask.ts'
import { dateInWords } from '../dates.ts'
import { NotThere } from '../refusal.ts'
import { searchForm } from '../search/form.ts'
import type { Page } from '../shell.ts'
import { counted } from '../words.ts'
import { FrontPage, type FrontPageQuery, SmallArc, type SmallArcQuery } from './home.generated.ts'
import { type Bounds, boundsOf, smallFigure } from './small-figure.ts'

type DossierArc = {
  readonly dossier: FrontPageQuery['dossiers'][number]
  readonly pair: readonly [string, string]
  readonly arc: SmallArcQuery['tensionArc'] & { readonly from: string; readonly to: string }
}

/** All that the front page shows: each dossier of two states with their arc. */
export type Home = {
  readonly arcs: readonly DossierArc[]
  readonly searched: FrontPageQuery['searched']
}

export async function readHome(ask: Ask): Promise<Home> {
  const { dossiers, searched } = await ask(FrontPage, {})
  const one = inTurn(ask)
  const arcs = await Promise.all(dossiers.map(dossier => arcOf(one, dossier)))
  return { arcs: arcs.filter(arc => arc !== undefined), searched }
}

/** A dossier is called by its two capitals; undefined for one that is not about two states, or has no event of them. */
async function arcOf(ask: Ask, dossier: DossierArc['dossier']): Promise<DossierArc | undefined> {
  try {
    const pair = await pairIn(ask, dossier.id)
    const { tensionArc: arc } = await ask(SmallArc, { between: pair })
    const { from, to } = arc
    return from === null || to === null ? undefined : { dossier, pair, arc: { ...arc, from, to } }
  } catch (error) {
    if (error instanceof NotThere) return undefined
    throw error
  }
}

/** The front page: what this is, the arcs, and ways in. */
export const homePage = ({ arcs, searched }: Home): Page => ({
  title: 'Diplomatic relations as a graph',
  description:
    'States, officials, organisations, facilities and the events between them, each event resting on documents, with what each of them claims.',
  path: '/',
  scripts: ['places.ts'],
  main: html`<h1>Who did what to whom, when, and who says so</h1>
<p class="lead">Demarche is a graph of diplomatic relations: states, officials, organisations, facilities and the events between them. Every event rests on documents; where their accounts differ all stand, each with who says it.</p>
${searchForm({ text: '', kinds: [] })}
<section id="arcs" aria-labelledby="arcs-title"><h2 id="arcs-title">Relations over time</h2><p class="quiet">Relation from −10, hostile, to 10, friendly, at the end of each week.</p><ul class="cards">${arcs.map(one => arcCard(one, boundsOf(arcs.map(({ arc }) => arc))))}</ul>
<p class="quiet">${counted(searched.documents, 'document')} of ${counted(searched.sources, 'publisher')}${
    searched.from &&
    searched.to &&
    html`, published from ${dateInWords(searched.from)} to ${dateInWords(searched.to)}`
  }. Other pairs between which something happened have their arc too, by any of their names: <a href="/arc/AZE-UKR">/arc/AZE-UKR</a>.</p></section>
<section id="ways" aria-labelledby="ways-title"><h2 id="ways-title">Ways in</h2><ul>
<li><a href="/event/2025-11-14-kyiv-embassy-missile#accounts">What came down in the embassy’s compound in Kyiv?</a> <span class="quiet">An event whose accounts differ, side by side</span></li>
<li><a href="/state/AZE">Azerbaijan</a>, <a href="/state/RUS">Russia</a>, <a href="/state/IRN">Iran</a> <span class="quiet">Relations, facilities abroad, officials on a day</span></li>
<li><a href="/examples">Worked questions</a> <span class="quiet">Each with its query and its answer</span></li>
<li><a href="/playground">Playground</a> <span class="quiet">Ask in GraphQL</span></li>
<li><a href="/explore?from=state:AZE">Explorer</a> <span class="quiet">Walk the graph</span></li>
<li><a href="/browser-pack">Neo4j Browser</a> <span class="quiet">The same graph in Cypher; its address stands where the server was started</span></li>
</ul></section>`,
})

const arcCard = ({ dossier, pair, arc }: DossierArc, bounds: Bounds): Html => {
  const name = arc.states.map(state => state.name).join(' and ')
  return html`<li><a href="/arc/${pair.join('-')}"><strong>${name}</strong>${smallFigure({ name, from: arc.from, to: arc.to, points: arc.points }, bounds)}</a><span class="quiet">${dossier.title}: ${counted(arc.dyad?.eventCount ?? 0, 'event')}</span></li>\n`
}
