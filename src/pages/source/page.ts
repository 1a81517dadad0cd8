import { type Html, html } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { type Context, framed, slicedAt } from '../entity/frame.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { documentList, languageInWords } from '../shown/documents.ts'
import { eventList, paging } from '../shown/events.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { fact, linked, section } from '../shown/things.ts'
import { counted } from '../words.ts'
import {
  PublisherEvents,
  type PublisherEventsQuery,
  PublisherRecord,
  type PublisherRecordQuery,
} from './source.generated.ts'

type Publisher = Of<PublisherRecordQuery['node']>

/** All that the page of a publisher shows. */
export type ShownPublisher = {
  readonly publisher: Publisher
  readonly events: Of<PublisherEventsQuery['node']>['events']
}

/** Reads a publisher; undefined where there is none, or where nothing of it may be read. */
export async function readPublisher(ask: Ask, id: string, view: View): Promise<ShownPublisher | undefined> {
  const asked = { id, evidence: evidenceOf(view) }
  const [record, listed] = await Promise.all([
    ask(PublisherRecord, { ...asked, after: view.after }),
    ask(PublisherEvents, asked),
  ])
  const [publisher, events] = [given(record.node), given(listed.node)?.events]
  return publisher && events ? { publisher, events } : undefined
}

/** The page of a publisher: whose it is, as far as anybody says, what it published and reported. */
export function publisherPage({ publisher, events }: ShownPublisher, context: Context): Page {
  const { query, view } = context
  const { name, documents, notes } = publisher
  return framed(context, {
    kicker: 'Publisher',
    title: name,
    description: `${name}: ${counted(publisher.documentCount, 'document')} in the graph, and what they report.`,
    contents: [
      documents.totalCount > 0 && ['documents', counted(documents.totalCount, 'document')],
      events.totalCount > 0 && ['events', `${counted(events.totalCount, 'event')} reported`],
    ],
    main: html`${facts(publisher, query)}
${section('documents', 'Its documents, the earliest first', documents.nodes.length > 0 && html`${documentList(documents.nodes, query)}${paging(documents, documents.nodes.length, { isFirst: view.after === undefined, to: slicedAt(context, 'documents') })}`)}
${section('events', 'What it reported, the newest first', events.nodes.length > 0 && html`${eventList(events.nodes, query)}${events.totalCount > events.nodes.length && html`<p class="quiet">The newest ${events.nodes.length} of ${events.totalCount}.</p>`}`)}
${notesSection(notes)}`,
    question: PublisherRecord.query,
  })
}

const BY = (basis: string | null) => (basis ? ` (${basis})` : '')

/** What nobody says is told apart from no. */
function facts(publisher: Publisher, query: string): Html {
  const {
    name,
    names,
    stateRun,
    stateRunBasis,
    state,
    stateBasis,
    language,
    languageBasis,
    documentLanguages,
    organization,
  } = publisher
  return html`<dl class="facts">
${fact('Run by a state', stateRun === null ? html`<span class="quiet">not known</span>` : html`<strong>${stateRun ? 'yes' : 'no'}</strong>${BY(stateRunBasis)}`)}
${fact('Seat', state ? html`${linked(state, query)}${BY(stateBasis)}` : html`<span class="quiet">not known</span>`)}
${fact('Publishes in', language && `${languageInWords(language)}${BY(languageBasis)}`)}
${fact('Its documents here are in', documentLanguages.map(languageInWords).join(', '))}
${fact('Is the organisation', organization && linked(organization, query))}
${nameFacts(names, name)}
</dl>`
}
