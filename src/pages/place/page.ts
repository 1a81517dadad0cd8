import { html } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { type Context, framed, leadOf } from '../entity/frame.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { linked, section } from '../shown/things.ts'
import { titled, wordsOf } from '../words.ts'
import { PlaceRecord, type PlaceRecordQuery } from './place.generated.ts'

/** All that the page of a place shows. */
export type ShownPlace = { readonly place: Of<PlaceRecordQuery['node']> }

/** Reads a place; undefined where there is none, or where nothing of it may be read. */
export async function readPlace(ask: Ask, id: string, view: View): Promise<ShownPlace | undefined> {
  const place = given((await ask(PlaceRecord, { id, evidence: evidenceOf(view) })).node)
  return place && { place }
}

/** The page of a city or region: what stands there. */
export function placePage({ place }: ShownPlace, context: Context): Page {
  const { query } = context
  const { name, names, kind, state, facilities, notes } = place
  return framed(context, {
    kicker: kind ? titled(kind) : 'Place',
    title: name,
    description: `${name}: the facilities there that the graph knows.`,
    lead: state && leadOf(linked(state, query)),
    main: html`<dl class="facts">${nameFacts(names, name)}</dl>
${section(
  'facilities',
  'What stands there',
  facilities.length > 0
    ? html`<ul>${facilities.map(one => html`<li>${linked(one, query)} <span class="quiet">${wordsOf(one.kind)}${one.sentBy && html`, sent by ${linked(one.sentBy, query)}`}</span></li>`)}</ul>`
    : html`<p class="quiet">No facility is recorded there.</p>`,
)}
<p><a href="/search?q=${encodeURIComponent(name)}&amp;kinds=event">Events that speak of it</a></p>
${notesSection(notes)}`,
    question: PlaceRecord.query,
  })
}
