import { type Html, html } from '../../html.ts'
import { dateInWords } from '../dates.ts'
import { type Context, framed, leadOf } from '../entity/frame.ts'
import type { Page } from '../shell.ts'
import { accountsSection } from '../shown/accounts.ts'
import { claimItem, claimsByProperty } from '../shown/claim.ts'
import { documentList } from '../shown/documents.ts'
import { whenOf } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { notesSection } from '../shown/notes.ts'
import { linked, linkedAll, section } from '../shown/things.ts'
import { counted, titled } from '../words.ts'
import { bearingsSection } from './bearings.ts'
import { facts } from './facts.ts'
import { linksSection } from './links.ts'
import { EventInBrief } from './playground.generated.ts'
import type { ShownEvent } from './read.ts'

/** The page of an event. */
export function eventPage(shown: ShownEvent, context: Context): Page {
  const { event, disputes, claims, claimsBeside, documents, bearsOn, links, linkedFrom } = shown
  const { query } = context
  const when = event.date === null ? 'date not stated' : dateInWords(event.date)
  return framed(context, {
    kicker: html`Event · ${when}${event.type && ` · ${titled(event.type)}`}`,
    title: event.title,
    description: event.summary ?? `${when}: ${event.title}`,
    lead: html`${event.summary && leadOf(event.summary)}${titleFrom(event.titleFrom)}`,
    contents: [
      disputes.length > 0 && ['accounts', `Where accounts differ (${disputes.length})`],
      links.length + linkedFrom.length > 0 && ['links', 'What led to it, what followed'],
      bearsOn.length > 0 && ['pairs', 'Relations'],
      claims.length > 0 && ['claims', counted(claims.length, 'claim')],
      documents.length > 0 && ['documents', counted(documents.length, 'document')],
    ],
    main: html`${facts(shown, context)}
${within(shown, query)}
${accountsSection(disputes, query)}
${linksSection(shown, query)}
${bearingsSection(shown, context)}
${section('claims', 'What is said of it', claims.length > 0 ? claimsByProperty(claims, query, { event: event.id }) : nothing(context.view, 'No claim of it is recorded; the record rests on the documents below.', 'No claim of these documents about it is recorded.'))}
${beside(claimsBeside, query, event.id)}
${section('documents', 'Sources', documents.length > 0 && documentList(documents, query))}
${notesSection(event.notes)}`,
    question: EventInBrief.query,
  })
}

/** Under evidence the title is not ours. */
const titleFrom = (from: ShownEvent['event']['titleFrom']): Html | undefined =>
  from === 'RECORD' ? undefined : html`<p class="quiet">${NOT_OURS[from]}; our own draws on others too.</p>`

const NOT_OURS = {
  CLAIM: 'The title is the first statement of the documents that may be read',
  DOCUMENT:
    'The title is the headline of the first document that may be read, which may be about more than this event',
  CODING: 'The title is how the event is coded: a sentence is the words of one',
} as const

/** Events within it. Their figures are not to be added to its own. */
const within = ({ event }: ShownEvent, query: string): Html | undefined =>
  section(
    'within',
    'Within it',
    event.parts.length > 0 &&
      html`<ul>${event.parts.map(
        part => html`<li><span class="when">${whenOf(part.date)}</span> ${linked(part, query)}</li>`,
      )}</ul><p class="quiet">Their figures do not add up to its own, nor are they to be added to them.</p>`,
  )

const beside = (claims: ShownEvent['claimsBeside'], query: string, event: string): Html | undefined =>
  section(
    'beside',
    'Said beside it, of something else',
    claims.length > 0 &&
      html`${claims.map(
        claim =>
          html`<h3>${titled(claim.property)} <span class="quiet">of ${linkedAll(claim.about, query)}</span></h3><ul class="claims">${claimItem(claim, query, { event })}</ul>`,
      )}`,
  )
