import type { EventFilter } from '../graphql/schema.generated.ts'
import { kebab, TYPES, type View, WrongAddress } from './address.ts'
import type { Bundle } from './bundle.ts'
import type { EventMark } from './card.ts'
import { type KindName, kindOf } from './kinds.ts'

/** What the view asks of events. */
export const filterOf = ({ types, classes, since, until }: View): EventFilter => ({
  ...(types && { types }),
  ...(classes && { quadClasses: classes }),
  ...(since && { from: since }),
  ...(until && { to: until }),
})

/** Events of a thing, as the filter of all events names them: its list and its counts by year hold the same. */
export function eventsOf(id: string): EventFilter {
  const kind = kindOf(id)
  if (kind === 'dyad')
    return {
      between: id
        .slice('dyad:'.length)
        .split('-')
        .map(code => `state:${code}`),
    }
  const by: Partial<Record<KindName, EventFilter>> = {
    facility: { facility: id },
    weapon: { weapon: id },
    arc: { arc: id },
    source: { sources: [id] },
  }
  return (kind && by[kind]) ?? { involving: id }
}

/** Events of a bundle that the view asks for. */
export function bundleFilter({ owner, period, type }: Bundle, view: View): EventFilter {
  const { since, until } = view
  return {
    ...filterOf(view),
    ...eventsOf(owner),
    ...(period && { from: latest(period, since), to: earliest(period, until) }),
    ...(type && { types: [view.types?.find(known => known.toLowerCase() === type) ?? typeOf(type)] }),
  }
}

const typeOf = (text: string) => {
  const found = TYPES.find(type => type.toLowerCase() === text)
  if (!found)
    throw new WrongAddress(`"${text}" is no type of event; there are ${TYPES.map(kebab).join(', ')}.`)
  return found
}

/** The later begin of two periods, however precise each is. */
const latest = (period: string, since: string | undefined) =>
  since !== undefined && begin(since) > begin(period) ? since : period

/** The earlier end. */
const earliest = (period: string, until: string | undefined) =>
  until !== undefined && end(until) < end(period) ? until : period

const begin = (period: string) => `${period}-01-01`.slice(0, 10)
const end = (period: string) => `${period}-99-99`.slice(0, 10)

/** Whether a year or month has a day in the view's range: an event that goes on is counted in each of its months. */
export const isWithin = (period: string, { since, until }: Pick<View, 'since' | 'until'>): boolean =>
  (since === undefined || end(period) >= begin(since)) && (until === undefined || begin(period) <= end(until))

/** Whether the view shows an event; asked of those that come one by one, as the graph is asked of those that are many. */
export function admits({ types, classes, since, until }: View, event: EventMark): boolean {
  if (types && (event.type === null || !types.includes(event.type))) return false
  if (classes && !classes.includes(event.quadClass)) return false
  if (since !== undefined && (event.latest === null || event.latest < begin(since))) return false
  return until === undefined || (event.earliest !== null && event.earliest <= end(until))
}
