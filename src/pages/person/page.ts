import { type Html, html } from '../../html.ts'
import { type Context, framed, leadOf, slicedAt } from '../entity/frame.ts'
import type { Page } from '../shell.ts'
import { MET, occasions, summonsList } from '../shown/encounters.ts'
import { paging } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { tenureList } from '../shown/tenures.ts'
import { linked, section } from '../shown/things.ts'
import { counted } from '../words.ts'
import { PersonRecord } from './person.generated.ts'
import type { Person, ShownPerson } from './read.ts'
import { timelineEntry } from './timeline.ts'

/** The page of a person. */
export function personPage({ person, timeline }: ShownPerson, context: Context): Page {
  const { query, view } = context
  const { name, description, names, notes, tenures, encounters, summonedBy } = person
  return framed(context, {
    kicker: 'Person',
    title: name,
    description: `${name}: posts, and all that is dated about them.`,
    lead: description && leadOf(description),
    contents: [
      tenures.length > 0 && ['posts', counted(tenures.length, 'post')],
      encounters.length > 0 && ['met', 'Whom they met'],
      summonedBy.length > 0 && ['summoned', 'By whom summoned'],
      timeline.totalCount > 0 && ['timeline', 'Timeline'],
    ],
    main: html`<dl class="facts">${nameFacts(names, name)}</dl>
${section('posts', 'Posts', tenures.length > 0 ? tenureList(tenures, 'person', query) : nothing(view, 'No post is recorded.', 'These documents state no post.'))}
${section('summoned', 'By whom summoned', summonsList(summonedBy, 'by', query))}
${section('met', 'Whom they met, called or summoned', encounterList(encounters, query))}
${section(
  'timeline',
  'All that is dated, in one order',
  timeline.nodes.length > 0 &&
    html`<ol class="timeline">${timeline.nodes.map(entry => timelineEntry(entry, query))}</ol>${paging(timeline, timeline.nodes.length, { isFirst: view.after === undefined, to: slicedAt(context, 'timeline') })}`,
)}
${notesSection(notes)}`,
    question: PersonRecord.query,
  })
}

const encounterList = (encounters: Person['encounters'], query: string): Html | undefined =>
  encounters.length === 0
    ? undefined
    : html`<ul>${encounters.map(
        encounter =>
          html`<li>${linked(encounter.person, query)} <span class="quiet">${encounter.kinds.map(kind => MET[kind]).join('; ')}</span>: ${occasions(encounter, query)}</li>`,
      )}</ul><p class="quiet">Whoever serves the same state is left out: they sat on one side of the table.</p>`
