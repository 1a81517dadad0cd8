import { type Html, html, joined } from '../../html.ts'
import { type EvidenceAddress, evidenceQuery } from '../evidence.ts'
import { outcomeOf } from '../shown/sites.ts'
import { linked } from '../shown/things.ts'
import { wordsOf } from '../words.ts'
import type { Site } from './read.ts'

/** A facility with whose it is and what became of it. */
export function siteItem({ facility, ...became }: Site, view: EvidenceAddress): Html {
  const query = evidenceQuery(view)
  const { kind, place, sentBy, hostedBy, ownedBy } = facility
  const belongs = [
    wordsOf(kind),
    sentBy && html`sent by ${linked(sentBy, query)}`,
    ownedBy && html`owned by ${linked(ownedBy, query)}`,
    place && linked(place, query),
    hostedBy && linked(hostedBy, query),
  ].filter(one => one !== null)
  return html`<li>${linked(facility, query)} <span class="quiet">${joined(belongs, ', ')}</span><br>${outcomeOf(became, view)}</li>`
}
