import { type Html, html } from '../../html.ts'
import { mapFigure } from '../../map/figure.ts'
import { dateInWords } from '../dates.ts'
import { type Context, framed, leadOf, slicedAt } from '../entity/frame.ts'
import type { Page } from '../shell.ts'
import { accountsSection } from '../shown/accounts.ts'
import { claimsByProperty } from '../shown/claim.ts'
import { eventList, legend, paging } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { outcomeOf } from '../shown/sites.ts'
import { fact, linked, section } from '../shown/things.ts'
import { counted, titled, wordsOf } from '../words.ts'
import { FacilityRecord } from './facility.generated.ts'
import type { Facility, ShownFacility } from './read.ts'

/** The page of a facility. */
export function facilityPage(shown: ShownFacility, context: Context): Page {
  const { facility, incidents, disputes } = shown
  const { query } = context
  const { name, kind, place, claims, namedIn, notes } = facility
  return framed(context, {
    kicker: titled(kind),
    title: name,
    description: `${name}: ${counted(incidents.totalCount, 'event')} at it or of it.`,
    lead:
      place && leadOf(html`${linked(place, query)}${place.state && html`, ${linked(place.state, query)}`}`),
    contents: [
      incidents.totalCount > 0 && ['incidents', 'What happened'],
      disputes.length > 0 && ['accounts', `Where accounts differ (${disputes.length})`],
      claims.length > 0 && ['claims', counted(claims.length, 'claim')],
      namedIn.totalCount > 0 && ['named', 'Where it is named'],
    ],
    main: html`${facts(facility, query)}
${mapOf(shown)}
${incidentsSection(shown, context)}
${partsSection(shown, query)}
${accountsSection(disputes, query)}
${section('claims', 'What is said of it', claims.length > 0 && claimsByProperty(claims, query))}
${namedSection(facility, query)}
${notesSection(notes)}`,
    question: FacilityRecord.query,
  })
}

function facts(facility: Facility, query: string): Html {
  const {
    names,
    name,
    sentBy,
    hostedBy,
    ownedBy,
    operatedBy,
    place,
    opened,
    closed,
    capacity,
    compound,
    parts,
  } = facility
  return html`<dl class="facts">
${fact('Sent by', sentBy && linked(sentBy, query))}
${fact('On the territory of', hostedBy && linked(hostedBy, query))}
${fact('Owned by', ownedBy && linked(ownedBy, query))}
${fact('Run by', operatedBy && linked(operatedBy, query))}
${fact('Where', place ? linked(place, query) : html`<span class="quiet">not stated</span>`)}
${fact('Opened', opened && dateInWords(opened))}
${fact('Closed', closed && dateInWords(closed))}
${fact('Holds', capacity)}
${fact('Part of', compound && linked(compound, query))}
${fact('Parts', parts.length > 0 && html`<ul class="plain">${parts.map(part => html`<li>${linked(part, query)} <span class="quiet">${wordsOf(part.kind)}</span></li>`)}</ul>`)}
${nameFacts(names, name)}
</dl>`
}

/** A dot where a source gives the coordinates; else no map, since a guessed one would be believed. */
function mapOf({ facility, incidents }: ShownFacility): Html {
  const { name, latitude, longitude, hostedBy } = facility
  if (latitude === null || longitude === null)
    return html`<p class="quiet">No source in the graph gives its coordinates, so there is no map.</p>`
  const drawn = mapFigure({
    marked: hostedBy?.iso3 ? [{ code: hostedBy.iso3, label: hostedBy.name, as: 'host' }] : [],
    dots: [
      {
        latitude,
        longitude,
        label: name,
        struck: incidents.nodes.some(({ outcome }) => outcome !== null),
      },
    ],
    sentence: `Map: ${name} at ${latitude}, ${longitude}.`,
  })
  return html`<figure class="map">${drawn}<figcaption class="quiet">${latitude}, ${longitude} (WGS 84). Outlines: Natural Earth in Visionscarto’s version; dashed lines are disputed.</figcaption></figure>`
}

const incidentsSection = ({ incidents }: ShownFacility, context: Context): Html =>
  html`<section id="incidents" aria-labelledby="incidents-title"><h2 id="incidents-title">What happened to it and at it</h2>${
    incidents.nodes.length === 0
      ? nothing(context.view, 'No event is recorded.', 'These documents report no event.')
      : html`${legend()}${eventList(
          incidents.nodes.map(({ event, ...site }) => ({ ...event, site })),
          context.query,
          ({ site }) => outcomeOf(site, context.view),
        )}${paging(incidents, incidents.nodes.length, { isFirst: context.view.after === undefined, to: slicedAt(context, 'incidents') })}`
  }</section>`

/** What happened at its parts, where that is recorded apart. */
function partsSection({ facility, atParts }: ShownFacility, query: string): Html | undefined {
  const struck = atParts.filter(({ incidents }) => incidents.nodes.length > 0)
  return section(
    'parts',
    'At its parts',
    struck.length > 0 &&
      html`${struck.map(part => {
        const own = facility.parts.find(({ id }) => id === part.id)
        return html`<h3>${own ? linked(own, query) : part.id}</h3>${eventList(
          part.incidents.nodes.map(({ event, outcome }) => ({ ...event, outcome })),
          query,
          ({ outcome }) => (outcome ? html`${wordsOf(outcome)}` : undefined),
        )}`
      })}`,
  )
}

const namedSection = ({ namedIn }: Facility, query: string): Html | undefined =>
  section(
    'named',
    'Documents that name it',
    namedIn.nodes.length > 0 &&
      html`<ul>${namedIn.nodes.map(
        ({ words, part, document }) =>
          html`<li>${linked(document, query)} <span class="quiet">“${words.join('”, “')}”${part && `, in the ${wordsOf(part)}`}</span></li>`,
      )}</ul>${namedIn.totalCount > namedIn.nodes.length && html`<p class="quiet">The first ${namedIn.nodes.length} of ${namedIn.totalCount}.</p>`}`,
  )
