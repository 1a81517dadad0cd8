import type { FacilityTie } from '../../graphql/schema.generated.ts'
import { type Html, html, joined } from '../../html.ts'
import { type Dot, type Marked, mapFigure } from '../../map/figure.ts'
import type { Context } from '../entity/frame.ts'
import { restricts } from '../evidence.ts'
import { whenOf } from '../shown/events.ts'
import { dotted, linked, section } from '../shown/things.ts'
import { counted, wordsOf } from '../words.ts'
import type { ShownState } from './read.ts'

const TIES: Readonly<Record<FacilityTie, string>> = {
  SENDER: 'its mission',
  OWNER: 'its own',
  OPERATOR: 'run by it',
  COMPANY_OWNS: 'its company’s',
  COMPANY_OPERATES: 'run by its company',
  HOST: 'on its soil',
}

type Facility = ShownState['facilities'][number]
type AtRisk = ShownState['facilitiesAtRisk'][number]

/** What it has abroad, with a map and, beside it, the same as a list. */
export function facilitiesSection(shown: ShownState, query: string): Html | undefined {
  const { facilities, state } = shown
  const abroad = facilities.filter(({ hostedBy }) => hostedBy && hostedBy.id !== state.id)
  const others = facilities.filter(one => !abroad.includes(one))
  if (facilities.length === 0) return undefined
  return section(
    'facilities',
    'What it has abroad, and what its companies own',
    html`<div class="mapped">${abroad.length > 0 && mapOf(shown, abroad)}
<ul>${hostsOf(abroad).map(
      ([host, own]) =>
        html`<li>${linked(host, query)}: ${counted(own.length, 'facility', 'facilities')}<ul>${own.map(one => facilityItem(one, query))}</ul></li>`,
    )}${others.length > 0 && html`<li>At home, or where it stands is not stated<ul>${others.map(one => facilityItem(one, query))}</ul></li>`}</ul></div>`,
  )
}

const facilityItem = (facility: Facility, query: string): Html =>
  html`<li>${linked(facility, query)} <span class="quiet">${dotted([
    wordsOf(facility.kind),
    facility.place && linked(facility.place, query),
    facility.ownedBy && html`owned by ${linked(facility.ownedBy, query)}`,
  ])}</span></li>`

type Host = NonNullable<Facility['hostedBy']>

/** Facilities by the state on whose territory they stand, most first. */
function hostsOf(facilities: readonly Facility[]): readonly (readonly [Host, readonly Facility[]])[] {
  const hosts = new Map(
    facilities.flatMap(({ hostedBy }) => (hostedBy ? [[hostedBy.id, hostedBy] as const] : [])),
  )
  return [...hosts.values()]
    .map(host => [host, facilities.filter(({ hostedBy }) => hostedBy?.id === host.id)] as const)
    .sort(([a, own], [b, others]) => others.length - own.length || (a.name < b.name ? -1 : 1))
}

/**
 * Host states are coloured and told with their counts, which is known; a dot is drawn only for a facility whose coordinates a
 * source gives.
 */
function mapOf({ state, facilitiesAtRisk }: ShownState, abroad: readonly Facility[]): Html | undefined {
  const struck = new Set(facilitiesAtRisk.map(({ facility }) => facility.id))
  const hosts = hostsOf(abroad)
  const own: readonly Marked[] = state.iso3 ? [{ code: state.iso3, label: state.name, as: 'own' }] : []
  const marked = hosts.flatMap(([{ iso3, name }, there]): Marked[] =>
    iso3
      ? [
          {
            code: iso3,
            label: `${name}: ${there.length}`,
            as: there.some(({ id }) => struck.has(id)) ? 'struck' : 'host',
          },
        ]
      : [],
  )
  const dots = abroad.flatMap(({ id, name, latitude, longitude }): Dot[] =>
    latitude === null || longitude === null
      ? []
      : [{ latitude, longitude, label: name, struck: struck.has(id) }],
  )
  const sentence = `Map: facilities of ${state.name} abroad by state: ${hosts.map(([{ name }, there]) => `${name} ${there.length}`).join(', ')}.`
  const drawn = mapFigure({ marked: [...own, ...marked], dots, sentence })
  return (
    drawn &&
    html`<figure class="map">${drawn}<figcaption class="quiet"><ul class="legend"><li><span class="swatch own"></span>${state.name}</li><li><span class="swatch host"></span>has facilities there</li><li><span class="swatch struck"></span>something happened at one of them</li><li><span class="swatch line"></span>disputed line</li></ul>${
      dots.length < abroad.length &&
      `${dots.length === 0 ? 'No coordinates of these facilities are' : 'Not all coordinates of these facilities are'} recorded, so ${dots.length === 0 ? 'states are shown and no dots' : 'dots are drawn only where they are'}. `
    }Outlines: Natural Earth in Visionscarto’s version; they say nothing of anybody’s recognition.</figcaption></figure>`
  )
}

/** Where something happened, most incidents first: what is the state's own, then what only stands on its soil. */
export function atRiskSection(
  { facilitiesAtRisk, onItsSoil }: ShownState,
  { view, query }: Context,
): Html | undefined {
  return section(
    'risk',
    'Where it was hit',
    facilitiesAtRisk.length + onItsSoil.length > 0 &&
      html`${riskTable(facilitiesAtRisk, query)}${onItsSoil.length > 0 && html`<h3>On its soil</h3>${riskTable(onItsSoil, query)}<p class="quiet">Whosever it is: missions of other states too.</p>`}<p class="quiet">Hit, damaged, destroyed, or missed narrowly. Each occasion counts once.${
        restricts(view) &&
        ' Counted is only what these documents tell to have been hit; that they tell of no more is no “no”.'
      }</p>`,
  )
}

/** Roles are written out, since a narrow screen stacks the cells of a row. */
const riskTable = (rows: readonly AtRisk[], query: string): Html | false =>
  rows.length > 0 &&
  html`<table class="stacked" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Facility</th><th role="columnheader" scope="col">Whose it is</th><th role="columnheader" scope="col">Incidents</th><th role="columnheader" scope="col">Which</th></tr></thead><tbody role="rowgroup">${rows.map(
    one => riskRow(one, query),
  )}</tbody></table>`

const riskRow = ({ facility, as, incidents, events }: AtRisk, query: string): Html =>
  html`<tr role="row"><th role="rowheader" scope="row">${linked(facility, query)}${facility.hostedBy && html`<br><span class="quiet">${linked(facility.hostedBy, query)}</span>`}</th><td role="cell" data-column="Whose it is">${as.map(tie => TIES[tie]).join(', ')}</td><td role="cell" data-column="Incidents">${incidents}</td><td role="cell">${joined(
    events.map(event => html`<span class="when">${whenOf(event.date)}</span> ${linked(event, query)}`),
    html`<br>`,
  )}</td></tr>\n`
