import { QUAD_CLASSES } from '../../chart/quad-classes.ts'
import type { TimelineKind } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { whenOf } from '../shown/events.ts'
import { dotted, linked } from '../shown/things.ts'
import { pageOf, titled, wordsOf } from '../words.ts'
import type { Entry } from './read.ts'

const KINDS: Readonly<Record<TimelineKind, string>> = {
  EVENT: 'event',
  ENCOUNTER: 'encounter',
  TENURE_BEGAN: 'post began',
  TENURE_ENDED: 'post ended',
  SAID: 'said',
  SAID_OF: 'said of them',
  SAID_TO_HOLD: 'said of them for this time',
}

/** One dated thing about a person. */
export function timelineEntry(
  { kind, date, parts, capacities, encounters, entity }: Entry,
  query: string,
): Html {
  const line = (mark: Html | undefined, what: Html, more: Html) =>
    html`<li data-kind="${kind.toLowerCase()}"><span class="when">${whenOf(date)}</span><span class="what">${mark}${what} <span class="quiet">${more}</span></span></li>\n`
  if ('quadClass' in entity) {
    const told = [
      encounters.length > 0 ? encounters.map(wordsOf).join(', ') : undefined,
      capacities.length > 0 ? capacities.join('; ') : parts.map(wordsOf).join(', '),
      entity.status !== 'HAPPENED' && titled(entity.status),
    ]
    return line(
      html`<span class="dot ${QUAD_CLASSES[entity.quadClass].className}"></span>`,
      linked(entity, query),
      dotted(told),
    )
  }
  if ('post' in entity)
    return line(
      undefined,
      linked({ id: entity.post.id, name: entity.post.title }, query),
      html`${KINDS[kind]}`,
    )
  if ('statement' in entity)
    return line(
      undefined,
      html`<a href="${pageOf(entity.id, query)}">${entity.statement}</a>`,
      dotted([KINDS[kind], kind === 'SAID' ? undefined : entity.attributedAs]),
    )
  return line(undefined, linked(entity, query), html`${KINDS[kind]}`)
}
