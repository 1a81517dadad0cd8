import type { Ask } from '../graphql/typed-question.ts'
import type { View } from './address.ts'
import { type Bundle, bundleOf, idOf, isBundle } from './bundle.ts'
import { type Card, type Opened, SOME } from './card.ts'
import { eventCard } from './cards/event.ts'
import { organizationCard, personCard, postCard, stateCard } from './cards/parties.ts'
import { claimCard, documentCard, sourceCard } from './cards/sources.ts'
import { arcCard, dyadCard, facilityCard, placeCard, weaponCard } from './cards/things.ts'
import {
  ArcCard,
  ClaimCard,
  DocumentCard,
  DyadCard,
  EventCard,
  EventsByMonth,
  EventsByType,
  EventsOfBundle,
  FacilityCard,
  OrganizationCard,
  PersonCard,
  PlaceCard,
  PostCard,
  SourceCard,
  StateCard,
  WeaponCard,
} from './cards.generated.ts'
import { bundleFilter, eventsOf, filterOf, isWithin } from './filter.ts'
import { type KindName, kindOf } from './kinds.ts'
import { eventItem, partsOf } from './relation.ts'

/** What has been read of a view: things by their ids, opened bundles of events by theirs. */
export type Known = {
  readonly cards: ReadonlyMap<string, Card>
  readonly opened: ReadonlyMap<string, Opened>
}

export const NOTHING: Known = { cards: new Map(), opened: new Map() }

type Reading = (ask: Ask, id: string, view: View) => Promise<Card | undefined>

/** Of things whose events are counted. */
const variablesOf = (id: string, view: View) => ({
  id,
  filter: filterOf(view),
  counted: { ...filterOf(view), ...eventsOf(id) },
})

const READINGS: Readonly<Record<KindName, Reading>> = {
  state: async (ask, id, view) => {
    const range = { since: view.since, until: view.until }
    return stateCard(await ask(StateCard, { ...variablesOf(id, view), ...range }))
  },
  dyad: async (ask, id, view) => dyadCard(await ask(DyadCard, variablesOf(id, view))),
  person: async (ask, id, view) => personCard(await ask(PersonCard, variablesOf(id, view))),
  organization: async (ask, id, view) => organizationCard(await ask(OrganizationCard, variablesOf(id, view))),
  facility: async (ask, id, view) => facilityCard(await ask(FacilityCard, variablesOf(id, view))),
  weapon: async (ask, id, view) => weaponCard(await ask(WeaponCard, variablesOf(id, view))),
  arc: async (ask, id, view) => arcCard(await ask(ArcCard, variablesOf(id, view))),
  source: async (ask, id, view) => sourceCard(await ask(SourceCard, variablesOf(id, view))),
  document: async (ask, id, view) => documentCard(await ask(DocumentCard, { id, filter: filterOf(view) })),
  event: async (ask, id) => eventCard(await ask(EventCard, { id })),
  claim: async (ask, id) => claimCard(await ask(ClaimCard, { id })),
  place: async (ask, id) => placeCard(await ask(PlaceCard, { id })),
  post: async (ask, id) => postCard(await ask(PostCard, { id })),
}

/** One thing with all that it is related to; undefined where the graph has none of this id. */
export const readCard: Reading = async (ask, id, view) => {
  const kind = kindOf(id)
  return kind && READINGS[kind](ask, id, view)
}

/** The events of a bundle: themselves where they are few or of one type, else by months, then by types. */
async function readOpened(ask: Ask, bundle: Bundle, view: View): Promise<Opened> {
  const counted = bundleFilter(bundle, view)
  const { period = '', type } = bundle
  const { events } = await ask(EventsOfBundle, { counted })
  const total = events.totalCount
  if (type !== undefined || total <= SOME)
    return { items: events.nodes.map(row => eventItem(row, 'one of them')), total, parts: [] }
  if (period.length === 'YYYY'.length) {
    const { eventCounts } = await ask(EventsByMonth, { counted })
    const months = partsOf(eventCounts).filter(({ key }) => key.startsWith(period) && isWithin(key, view))
    return { items: [], total, parts: months }
  }
  const { eventCounts } = await ask(EventsByType, { counted })
  return { items: [], total, parts: partsOf(eventCounts) }
}

/**
 * Reads what a view shows and is not yet known, each thing by a question of its own, two at a time:
 * a server that has just started plans so many, and those that wait for it wait in vain. What the graph does not
 * have is left out. Throws Unanswered and WrongAddress.
 */
export async function readView(ask: Ask, view: View, known: Known = NOTHING): Promise<Known> {
  const ids = [...new Set([view.from, ...view.open, ...(view.at ? [view.at] : [])])]
  const owners = [...new Set(ids.map(id => bundleOf(id)?.owner ?? id))]
  const bundles = ids.flatMap(id => {
    const bundle = isBundle(id) ? bundleOf(id) : undefined
    return bundle?.period === undefined || known.opened.has(id) ? [] : [bundle]
  })
  const cards: Card[] = []
  const opened: (readonly [string, Opened])[] = []
  await inPairs([
    ...owners
      .filter(id => !known.cards.has(id))
      .map(id => async () => {
        const card = await readCard(ask, id, view)
        if (card) cards.push(card)
      }),
    ...bundles.map(bundle => async () => {
      opened.push([idOf(bundle), await readOpened(ask, bundle, view)])
    }),
  ])
  return {
    cards: new Map([...known.cards, ...cards.flatMap(card => (card ? [[card.id, card] as const] : []))]),
    opened: new Map([...known.opened, ...opened]),
  }
}

async function inPairs(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = tasks.values()
  const worker = async () => {
    for (const task of waiting) await task()
  }
  await Promise.all([worker(), worker()])
}
