import type { NodeKind } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { type Ask, Unanswered } from '../ask.ts'
import { Beside, type BesideQuery } from '../entity/beside.generated.ts'
import { evidenceOf, evidenceQuery } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { evidenceNotice } from '../shown/evidence.ts'
import { linked } from '../shown/things.ts'
import { counted, wordsOf } from '../words.ts'
import { type SearchAddress, searchAt } from './address.ts'
import { searchForm } from './form.ts'
import { hitItem } from './hit.ts'
import { kindInWords } from './kinds.ts'
import { Called, type CalledQuery, Found, type FoundQuery } from './search.generated.ts'

/** So many hits stand on a page. */
const PAGE = 20

/** All that the page of a search shows. */
export type ShownSearch = {
  readonly view: SearchAddress
  readonly beside: BesideQuery
  readonly hits?: FoundQuery['searchHits']
  readonly meanings: CalledQuery['resolve']
  /** Why it cannot be searched so. */
  readonly refusal?: string
}

/** Searches for what an address says; without a word there is only the form. */
export async function readSearch(ask: Ask, view: SearchAddress): Promise<ShownSearch> {
  const { q, kinds, from, to, after, before } = view
  const evidence = evidenceOf(view)
  const beside = await ask(Beside, { evidence })
  if (q === undefined) return { view, beside, meanings: [] }
  try {
    const [{ searchHits }, { resolve }] = await Promise.all([
      ask(Found, {
        text: q,
        kinds,
        from,
        to,
        evidence,
        ...(before ? { before, last: PAGE } : { after, first: PAGE }),
      }),
      ask(Called, { text: q }),
    ])
    return { view, beside, hits: searchHits, meanings: resolve.filter(({ match }) => match !== 'SOUND') }
  } catch (error) {
    if (error instanceof Unanswered && error.code === 'BAD_USER_INPUT')
      return { view, beside, meanings: [], refusal: error.message }
    throw error
  }
}

/** The page of a search. */
export function searchPage({ view, beside, hits, meanings, refusal }: ShownSearch): Page {
  const { q, kinds = [], from, to } = view
  const query = evidenceQuery(view)
  return {
    title: q === undefined ? 'Search' : `Search for ${q}`,
    description: 'Search names in all scripts, events, claims and documents.',
    path: searchAt(view),
    scripts: ['places.ts'],
    main: html`${evidenceNotice(view, beside.searched, searchAt({ q, kinds: view.kinds, from, to }))}<h1>Search</h1>
${searchForm({ text: q ?? '', kinds, from, to, hasSieve: true, kept: keptOf(query) })}
${refusal && html`<p role="alert">${refusal}</p>`}
${meaningsSection(meanings, kinds, query)}
${hits && results(hits, view, query)}`,
  }
}

/** What a form must keep of an address. */
const keptOf = (query: string): Html =>
  html`${[...new URLSearchParams(query)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`

/** A name that means several things is told before what else was found. */
function meaningsSection(
  meanings: ShownSearch['meanings'],
  kinds: readonly NodeKind[],
  query: string,
): Html | undefined {
  const own = meanings.filter(({ nodeKind }) => kinds.length === 0 || kinds.includes(nodeKind))
  const things = [...new Map(own.map(meaning => [meaning.node.id, meaning])).values()]
  if (things.length < 2) return undefined
  return html`<section id="meanings" aria-labelledby="meanings-title"><h2 id="meanings-title">A name of several things</h2><ul>${things.map(
    ({ node, nodeKind }) =>
      html`<li><span class="badge">${kindInWords(nodeKind)}</span> ${linked(node, query)} <span class="quiet">${[
        ...new Set(own.filter(one => one.node.id === node.id).map(asOf)),
      ].join('; ')}</span></li>`,
  )}</ul></section>`
}

const asOf = ({ text, kind, scheme }: ShownSearch['meanings'][number]): string =>
  scheme ? `its code ${text} in ${scheme.replaceAll('_', ' ')}` : `${text}, ${NAMES[kind] ?? wordsOf(kind)}`

const NAMES: Readonly<Record<string, string>> = {
  OFFICIAL: 'its official name',
  ALIAS: 'another name',
  METONYM: 'by metonym',
  FORMER: 'a former name',
}

function results(hits: NonNullable<ShownSearch['hits']>, view: SearchAddress, query: string): Html {
  const { totalCount, nodes, pageInfo } = hits
  if (nodes.length === 0)
    return html`<p>Nothing was found. Every word must be met, as it is spelt, as it sounds, as the beginning of a longer one or with one letter amiss; ${
      view.kinds || view.from || view.to
        ? html`<a href="${searchAt({ q: view.q })}">search among all kinds and dates</a>`
        : 'fewer words find more'
    }.</p>`
  const at = (change: Partial<SearchAddress>) =>
    searchAt({ ...view, after: undefined, before: undefined }, change)
  return html`<section id="results" aria-labelledby="results-title"><h2 id="results-title">${counted(totalCount, 'hit')}${totalCount >= 2000 && ' at the most'}</h2><ol class="hits">${nodes.map(
    hit => hitItem(hit, query),
  )}</ol><p class="paging">${
    pageInfo.hasPreviousPage &&
    pageInfo.startCursor !== null &&
    html`<a href="${at({ before: pageInfo.startCursor })}" rel="prev">Before</a> `
  }${
    pageInfo.hasNextPage &&
    pageInfo.endCursor !== null &&
    html`<a href="${at({ after: pageInfo.endCursor })}" rel="next">Next ${PAGE}</a>`
  }</p></section>`
}
