import { type Html, html } from '../../html.ts'
import { type Context, framed, slicedAt } from '../entity/frame.ts'
import type { Page } from '../shell.ts'
import { summonsList } from '../shown/encounters.ts'
import { eventList, legend, paging } from '../shown/events.ts'
import { nothing } from '../shown/evidence.ts'
import { nameFacts } from '../shown/names.ts'
import { notesSection } from '../shown/notes.ts'
import { seenNote, tenureItem } from '../shown/tenures.ts'
import { fact, linked, section } from '../shown/things.ts'
import { counted, titled, wordsOf } from '../words.ts'
import { OrganizationRecord } from './organization.generated.ts'
import type { Organization, ShownOrganization } from './read.ts'

/** The page of a ministry, company, medium or other body. */
export function organizationPage({ organization, events }: ShownOrganization, context: Context): Page {
  const { query } = context
  const { name, kind, posts, facilities, summoned, notes } = organization
  return framed(context, {
    kicker: titled(kind),
    title: name,
    description: `${name}: whose it is, who led it, and the events in which it has a part.`,
    contents: [
      posts.length > 0 && ['posts', counted(posts.length, 'post')],
      facilities.length > 0 && ['facilities', counted(facilities.length, 'facility', 'facilities')],
      summoned.length > 0 && ['summoned', 'Whom it summoned'],
      events.totalCount > 0 && ['events', counted(events.totalCount, 'event')],
    ],
    main: html`${facts(organization, query)}
${section(
  'posts',
  'Posts in it',
  posts.length > 0 &&
    html`${posts.map(
      ({ id, title, tenures }) =>
        html`<h3>${linked({ id, name: title }, query)}</h3>${
          tenures.length > 0
            ? html`<ul class="posts">${tenures.map(one => tenureItem(one, 'post', query))}</ul>`
            : nothing(
                context.view,
                'The graph names nobody who held it.',
                'These documents name nobody who held it.',
              )
        }`,
    )}${seenNote(posts.flatMap(({ tenures }) => tenures))}`,
)}
${section('facilities', 'What it owns or runs', facilities.length > 0 && html`<ul>${facilities.map(one => html`<li>${linked(one, query)} <span class="quiet">${wordsOf(one.kind)}</span></li>`)}</ul>`)}
${section('summoned', 'Whom it summoned', summonsList(summoned, 'person', query))}
${section('events', 'Events, the newest first', events.nodes.length > 0 && html`${legend()}${eventList(events.nodes, query)}${paging(events, events.nodes.length, { isFirst: context.view.after === undefined, to: slicedAt(context, 'events') })}`)}
${notesSection(notes)}`,
    question: OrganizationRecord.query,
  })
}

/** What nobody says is told apart from no. */
function facts({ name, names, state, parent, organ, stateOwned, basis }: Organization, query: string): Html {
  return html`<dl class="facts">
${fact('State', state ? linked(state, query) : html`<span class="quiet">not stated</span>`)}
${fact('Organ of the state', organ === null ? html`<span class="quiet">not stated</span>` : organ ? 'yes: its acts are acts of its state' : 'no')}
${fact('State-owned', stateOwned === null ? undefined : stateOwned ? 'yes: harm to it affects its state' : 'no')}
${fact('By', basis)}
${fact('Part of', parent && linked(parent, query))}
${nameFacts(names, name)}
</dl>`
}
