import { daysOf } from '../dates/edtf.ts'
import { integer } from '../neo4j/integer.ts'
import { searchableEvent } from '../search/searchable.ts'
import type { Codebooks } from '../seed/codebooks.ts'
import type { Records } from '../seed/kinds.ts'
import type { EventRecord } from '../seed/schema/events.ts'
import { bearsOn } from '../tension/bearing.ts'
import { attributionsOf } from './attributions.ts'
import { eventKnown, type KnownOn, knownOn } from './known.ts'
import { partiesOf } from './parties.ts'
import type { Pen } from './pen.ts'

type Events = Pick<
  Records,
  'events' | 'links' | 'documents' | 'organizations' | 'claims' | 'tenures' | 'posts'
>

/** Events, whom they concern, what they bear on, and the links between them. */
export function writeEvents(records: Events, codebooks: Codebooks, penOf: (dossier: string) => Pen): void {
  const known = knownOn(records)
  const partyOf = partiesOf(records)
  const attributedTo = attributionsOf(records)
  for (const { record, dossier } of records.events) {
    const pen = penOf(dossier)
    const event = eventProperties(record, codebooks, known)
    const { id, actors = [], recipients = [], affected = [] } = record
    pen.node('Event', id, {
      ...event,
      written: pen.written,
      ...searchableEvent(id, record.title, record.summary),
      days: integer(event.days),
      sequence: integer(event.sequence),
    })
    pen.edges('ACTOR', id, actors)
    pen.edges('RECIPIENT', id, recipients)
    pen.edges('AFFECTED', id, affected)
    pen.edges('MENTIONED', id, record.mentioned)
    writeSurroundings(pen, record)
    const attributions = attributedTo(id, event.earliest)
    // What was only planned, or is denied altogether, has done nothing to anybody yet.
    const bearings =
      event.status !== 'HAPPENED'
        ? []
        : bearsOn({
            id,
            score: event.score,
            actors: actors.map(partyOf),
            recipients: recipients.map(partyOf),
            affected: affected.map(partyOf),
            sameOccasionAs: record.sameOccasionAs ?? null,
            attributions,
          })
    const { position, earliest, latest, days, score, importance, type, quadClass } = event
    for (const { dyad, weight, because, agent, claim } of bearings) {
      const attributed = attributions.find(attribution => attribution.claim === claim)?.known ?? ''
      pen.edge('BEARS_ON', id, dyad, {
        dyad,
        position,
        earliest,
        latest,
        days: integer(days),
        score,
        weight,
        importance,
        type,
        quadClass,
        because,
        agent,
        claim: claim ?? undefined,
        // An event that was known bears by attribution from the day of the claim.
        known: attributed > event.known ? attributed : event.known,
      })
    }
    pen.notes(id, record.notes)
  }
  for (const [order, { record, dossier }] of records.links.entries()) {
    const { from, kind, to, stated, basis, claims = [] } = record
    const pen = penOf(dossier)
    pen.edge(kind, from, to, { stated, basis, written: basis && pen.written, claims, order: integer(order) })
  }
}

function writeSurroundings(pen: Pen, record: EventRecord): void {
  const { id } = record
  for (const [order, { person, role, present }] of (record.involved ?? []).entries())
    pen.edge('INVOLVED', id, person, { role, present: present ?? true, order: integer(order) })
  for (const [order, { facility, outcome, part }] of (record.sites ?? []).entries())
    pen.edge('SITE', id, facility, { outcome, part, order: integer(order) })
  for (const [order, { weapon, alleged, note }] of (record.used ?? []).entries())
    pen.edge('USED', id, weapon, { alleged: alleged ?? false, note, order: integer(order) })
  pen.edges('OCCURRED_AT', id, record.places)
  pen.edges('PART_OF', id, record.partOf)
  pen.edge('WITHIN', id, record.within)
  pen.edge('SAME_OCCASION_AS', id, record.sameOccasionAs)
  pen.edges('REPORTED_IN', id, record.documents)
}

function eventProperties(record: EventRecord, { plover, importanceOf }: Codebooks, known: KnownOn) {
  const { id, date, title, summary, type, mode, alternativeType, instruments = [] } = record
  const range = daysOf(date)
  const code = plover.scoreOf(type, mode)
  if (!range?.earliest || !range.latest || range.days === null || code === undefined)
    throw new Error(`${id} was not checked before loading.`)
  const sequence = record.sequence ?? 1
  return {
    // In Neo4j Browser one property captions all entities.
    name: title,
    title,
    summary,
    date,
    earliest: range.earliest,
    latest: range.latest,
    days: range.days,
    sequence,
    position: `${range.earliest}.${String(sequence).padStart(3, '0')}.${id}`,
    type,
    mode,
    alternativeType,
    quadClass: code.quadClass,
    instruments,
    score: code.score,
    scale: 'PLOVER',
    status: record.status ?? 'HAPPENED',
    importance: record.importance ?? importanceOf(instruments[0]),
    importanceReason: record.importanceReason,
    known: eventKnown(known, record.documents, range.earliest),
    editorsReliability: record.reliability,
    intentional: record.intentional,
  }
}
