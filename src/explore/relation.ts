import { type EventMark, FEW, type Item, type Part, type Relation } from './card.ts'
import type { KindName } from './kinds.ts'

/** A row of an event as the questions ask for it. */
export type EventRow = EventMark & { readonly id: string; readonly title: string }

export const markOf = (row: EventMark): EventMark => ({
  date: row.date,
  earliest: row.earliest,
  latest: row.latest,
  type: row.type,
  quadClass: row.quadClass,
  status: row.status,
  importance: row.importance,
})

export const eventItem = (row: EventRow, tie: string): Item => ({
  id: row.id,
  name: row.title,
  tie,
  event: markOf(row),
})

/** A thing that has a name or a title. */
type NamedRow = { readonly id: string; readonly name?: string; readonly title?: string }

export const item = (row: NamedRow, tie: string, note?: string | null): Item => ({
  id: row.id,
  name: row.name ?? row.title ?? row.id,
  tie,
  ...(note && { note }),
})

/** At most one thing, for relations that have one end. */
export const some = (row: NamedRow | null, tie: string): readonly Item[] => (row ? [item(row, tie)] : [])

/** Several names of one thing in one relation are one line between the two, with all that it means. */
export function relation(
  key: string,
  title: string,
  kind: KindName,
  items: readonly Item[],
  total = items.length,
): Relation {
  const byId = new Map<string, Item>()
  for (const one of items) {
    const before = byId.get(one.id)
    byId.set(one.id, before ? joined(before, one) : one)
  }
  return { key, title, kind, items: [...byId.values()], total: total - (items.length - byId.size) }
}

function joined(first: Item, second: Item): Item {
  const tie = first.tie === second.tie ? first.tie : `${first.tie}; ${second.tie}`
  const notes = [first.note, second.note].filter(note => note !== undefined)
  return { ...first, tie, ...(notes.length > 0 && { note: [...new Set(notes)].join('; ') }) }
}

export type Counted = readonly { readonly key: readonly (string | null)[]; readonly events: number }[]

/** Cells of a count as parts; of events of no year there are none in a graph that dates each. */
export const partsOf = (cells: Counted): readonly Part[] =>
  cells.flatMap(({ key: [key], events }) => (key == null ? [] : [{ key, count: events }]))

/** Events of a thing: themselves where they are few, else how many in each year. */
export function eventsRelation(
  events: { readonly totalCount: number; readonly nodes: readonly EventRow[] },
  cells: Counted,
  title: string,
  tie: string,
): Relation {
  const isFew = events.totalCount <= FEW
  return {
    key: 'events',
    title,
    kind: 'event',
    items: isFew ? events.nodes.map(row => eventItem(row, tie)) : [],
    total: events.totalCount,
    ...(!isFew && { years: partsOf(cells) }),
  }
}

type Term = {
  readonly from: string | null
  readonly to: string | null
  readonly attested: string | null
}

/** "2020-07-16 to 2024", "since 2020-07-16", "seen in it on 2025-05-02": to be seen in a post is no word on its begin. */
export function termOf({ from, to, attested }: Term): string {
  if (from !== null) return to === null ? `since ${from}` : `${from} to ${to}`
  if (to !== null) return `until ${to}`
  if (attested === null) return 'nobody says when'
  return /^\d{4}-\d\d-\d\d$/.test(attested)
    ? `seen in it on ${attested}`
    : `seen in it ${attested.includes('/') ? '' : 'in '}${attested.replace('/', ' to ')}`
}

/** Anything, by what it has of a name. */
export function anything(
  row: {
    readonly id?: string
    readonly name?: string
    readonly title?: string
    readonly statement?: string
    readonly attributedAs?: string | null
    readonly published?: string | null
  } & Partial<EventRow>,
  tie: string,
  note?: string,
): Item {
  const { id = '', title, quadClass, status, importance, date = null, earliest = null, latest = null } = row
  const said = note ?? row.attributedAs ?? row.published ?? undefined
  return {
    id,
    name: row.name ?? title ?? row.statement ?? id,
    tie,
    ...(said && { note: said }),
    ...(quadClass !== undefined &&
      status !== undefined &&
      importance !== undefined && {
        event: { date, earliest, latest, type: row.type ?? null, quadClass, status, importance },
      }),
  }
}
