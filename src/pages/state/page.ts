import { type Html, html } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { type Context, framed, leadOf, slicedAt } from '../entity/frame.ts'
import { evidenceQuery } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { claimsByProperty } from '../shown/claim.ts'
import { summonsList } from '../shown/encounters.ts'
import { eventList, legend, paging } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { tenureList } from '../shown/tenures.ts'
import { fact, linked, section } from '../shown/things.ts'
import { counted, decimal, pageOf, wordsOf } from '../words.ts'
import { atRiskSection, facilitiesSection } from './facilities.ts'
import type { ShownState, State } from './read.ts'
import { StateRecord } from './state.generated.ts'

/** The page of a state. */
export function statePage(shown: ShownState, context: Context): Page {
  const { state, neighbours, facilities, facilitiesAtRisk, onItsSoil, summoned, events } = shown
  const { query } = context
  return framed(context, {
    kicker: 'State',
    title: state.name,
    description: `${state.name}: its relations, facilities abroad, officials and events.`,
    lead: state.officialName && leadOf(state.officialName),
    contents: [
      neighbours.length > 0 && ['relations', 'Relations'],
      facilities.length > 0 && ['facilities', counted(facilities.length, 'facility', 'facilities')],
      facilitiesAtRisk.length + onItsSoil.length > 0 && ['risk', 'Where it was hit'],
      ['officials', 'Officials'],
      events.totalCount > 0 && ['events', counted(events.totalCount, 'event')],
    ],
    main: html`<dl class="facts">${fact('Codes', codes(state))}${fact('United Nations', MEMBERSHIP[state.membership])}${nameFacts(state.names, state.name)}</dl>
${relations(shown, context)}
${facilitiesSection(shown, query)}
${atRiskSection(shown, context)}
${officialsSection(shown, context)}
${section('summoned', 'Whom it summoned', summonsList(summoned, 'both', query))}
${section('organizations', 'Its organs, companies and media', state.organizations.nodes.length > 0 && html`<ul class="columns">${state.organizations.nodes.map(one => html`<li>${linked(one, query)} <span class="quiet">${wordsOf(one.kind)}</span></li>`)}</ul>`)}
${section('claims', 'What is said of it', state.claims.length > 0 && claimsByProperty(state.claims, query))}
${section('events', 'Events, the newest first', events.nodes.length > 0 && html`${legend()}${eventList(events.nodes, query)}${paging(events, events.nodes.length, { isFirst: context.view.after === undefined, to: slicedAt(context, 'events') })}`)}
${notesSection(state.notes)}`,
    question: StateRecord.query,
  })
}

const MEMBERSHIP = {
  UN_MEMBER: 'member',
  UN_OBSERVER: 'observer',
  OTHER: 'neither member nor observer',
} as const

const codes = (state: State): string =>
  [
    ['ISO 3166', [state.iso2, state.iso3, state.isoNumeric].filter(code => code !== null).join(', ')],
    ['Correlates of War', [state.cowCode, state.cowAbbreviation].filter(code => code !== null).join(', ')],
    ['FIPS', state.fips],
    ['CAMEO', state.cameo],
    ['Wikidata', state.wikidata],
  ]
    .filter(([, code]) => code)
    .map(([scheme, code]) => `${scheme} ${code}`)
    .join('; ')

/** How it stands with others, each leading to the arc at that day. */
function relations({ neighbours, on }: ShownState, { query }: Context): Html | undefined {
  if (neighbours.length === 0 || on === null) return undefined
  const at = (dyad: string) => `${pageOf(dyad, query ? `${query}&on=${on}` : `?on=${on}`)}#point`
  return section(
    'relations',
    `Relations on ${dateInWords(on)}`,
    html`<div class="scroll" tabindex="0" role="region" aria-label="Relations as a table"><table><thead><tr><th scope="col">With</th><th scope="col">Over time</th><th scope="col">Relation, −10 to 10</th><th scope="col">Tension, 0 to 100</th><th scope="col">Events till then</th></tr></thead><tbody>${neighbours.map(
      ({ state, dyad, point }) =>
        html`<tr><th scope="row">${linked(state, query)}</th><td><a href="${at(dyad.id)}" aria-label="The arc with ${state.name}">Arc</a></td><td>${decimal(point.relation)}</td><td>${decimal(point.tension, 1)}</td><td>${point.events}</td></tr>\n`,
    )}</tbody></table></div>`,
  )
}

/** Who may have served it on the day, and the way to another day. */
function officialsSection({ officials, on }: ShownState, { id, view, query }: Context): Html | undefined {
  return section(
    'officials',
    on === null ? 'Officials' : `Officials on ${dateInWords(on)}`,
    html`<form class="sieve" method="get" action="${pageOf(id)}#officials">${hiddenOf(evidenceQuery(view))}<label>On another day <input name="on" type="date" value="${on}"></label> <button type="submit">Show</button></form>
${
  officials.length > 0
    ? html`${tenureList(officials, 'both', query)}<p class="quiet">Whoever may have served on that day: an open end stays open, and where no begin is known events show the post held then.</p>`
    : nothing(
        view,
        'The graph names nobody who served it then.',
        'These documents name nobody who served it then.',
      )
}`,
  )
}

/** What a form must keep of an address. */
const hiddenOf = (query: string): Html =>
  html`${[...new URLSearchParams(query)].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}`
