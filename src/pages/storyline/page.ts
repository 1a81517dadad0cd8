import { type Html, html } from '../../html.ts'
import type { Ask } from '../ask.ts'
import { dateInWords } from '../dates.ts'
import { type Context, framed, leadOf, slicedAt } from '../entity/frame.ts'
import { given, type Of } from '../entity/node.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Page } from '../shell.ts'
import { eventList, legend, paging } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { fact, linked, section } from '../shown/things.ts'
import { counted } from '../words.ts'
import { Storyline, type StorylineQuery } from './storyline.generated.ts'

/** All that the page of a storyline shows. */
export type ShownStoryline = { readonly storyline: Of<StorylineQuery['node']> }

/** Reads a storyline; undefined where there is none, or where nothing of it may be read. */
export async function readStoryline(ask: Ask, id: string, view: View): Promise<ShownStoryline | undefined> {
  const storyline = given((await ask(Storyline, { id, after: view.after, evidence: evidenceOf(view) })).node)
  return storyline && { storyline }
}

/** The page of a storyline: its events in their order, and the storylines above and within it. */
export function storylinePage({ storyline }: ShownStoryline, context: Context): Page {
  const { query, view } = context
  const { name, names, date, parent, parts, events, notes } = storyline
  return framed(context, {
    kicker: 'Storyline',
    title: name,
    description: `${name}: ${counted(events.totalCount, 'event')} in their order.`,
    lead: date && leadOf(dateInWords(date)),
    contents: [
      parts.length > 0 && ['parts', 'Within it'],
      events.totalCount > 0 && ['events', counted(events.totalCount, 'event')],
    ],
    main: html`<dl class="facts">${fact('Part of', parent && linked(parent, query))}${nameFacts(names, name)}</dl>
${section('parts', 'Within it', parts.length > 0 && html`<ul>${parts.map(part => partItem(part, query))}</ul>`)}
${section('events', 'Events, in their order', events.nodes.length > 0 ? html`${legend()}${eventList(events.nodes, query)}${paging(events, events.nodes.length, { isFirst: view.after === undefined, to: slicedAt(context, 'events') })}` : nothing(view, 'No event is recorded.', 'These documents report no event of it.'))}
${notesSection(notes)}`,
    question: Storyline.query,
  })
}

const partItem = (part: ShownStoryline['storyline']['parts'][number], query: string): Html =>
  html`<li>${linked(part, query)} <span class="quiet">${part.date && `${dateInWords(part.date)}, `}${counted(part.eventCount, 'event')}</span></li>`
