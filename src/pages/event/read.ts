import type { Ask } from '../ask.ts'
import type { View } from '../entity/view.ts'
import { evidenceOf } from '../evidence.ts'
import type { Accounts } from '../shown/accounts.ts'
import type { Told } from '../shown/claim.ts'
import {
  EventBasis,
  type EventBasisQuery,
  EventClaims,
  EventClaimsBeside,
  type EventClaimsBesideQuery,
  EventDisputes,
  EventDocuments,
  type EventDocumentsQuery,
  EventLinks,
  type EventLinksQuery,
  EventOfficials,
  type EventOfficialsQuery,
  EventRecord,
  type EventRecordQuery,
  EventSites,
  type EventSitesQuery,
} from './event.generated.ts'

type Of<Query extends { readonly event: object | null }> = NonNullable<Query['event']>

export type Official = Of<EventOfficialsQuery>['officials'][number]
export type Link = Of<EventLinksQuery>['links'][number]
export type Site = Of<EventSitesQuery>['sites'][number]
export type Bearing = Of<EventSitesQuery>['bearsOn'][number]
export type Beside = Of<EventClaimsBesideQuery>['claimsBeside'][number]

/** All that the page of an event shows. */
export type ShownEvent = {
  readonly event: Of<EventRecordQuery> & Of<EventBasisQuery>
  readonly officials: readonly Official[]
  readonly sites: readonly Site[]
  readonly bearsOn: readonly Bearing[]
  readonly links: readonly Link[]
  readonly linkedFrom: readonly Link[]
  readonly claims: readonly Told[]
  /** What came with its record, but is about something else. */
  readonly claimsBeside: readonly Beside[]
  readonly disputes: readonly Accounts[]
  readonly documents: Of<EventDocumentsQuery>['documents']
}

/** Reads an event; undefined where there is none, or where nothing of it may be read. Posts are those on its first possible day. */
export async function readEvent(ask: Ask, id: string, view: View): Promise<ShownEvent | undefined> {
  const asked = { id, evidence: evidenceOf(view) }
  const [{ event }, basis, sites, said, beside, differing, links, reported] = await Promise.all([
    ask(EventRecord, asked),
    ask(EventBasis, asked),
    ask(EventSites, asked),
    ask(EventClaims, asked),
    ask(EventClaimsBeside, asked),
    ask(EventDisputes, asked),
    ask(EventLinks, asked),
    ask(EventDocuments, asked),
  ])
  if (!event || !basis.event || !sites.event || !said.event || !links.event || !reported.event)
    return undefined
  // Whose posts are asked for on a day, and without a day there are none to tell.
  const { event: people } = await ask(EventOfficials, { ...asked, on: event.earliest })
  const claims = new Map(said.event.claims.map(claim => [claim.id, claim]))
  return {
    event: { ...event, ...basis.event },
    officials: (people?.officials ?? []).map(one =>
      event.earliest === null ? { ...one, person: { ...one.person, tenures: [] } } : one,
    ),
    sites: sites.event.sites,
    bearsOn: sites.event.bearsOn,
    links: links.event.links,
    linkedFrom: links.event.linkedFrom,
    claims: said.event.claims,
    claimsBeside: beside.event?.claimsBeside ?? [],
    disputes: (differing.event?.disputes ?? []).map(({ property, kinds, sides }) => ({
      property,
      kinds,
      sides: sides.map(side => ({
        value: side.value,
        claims: side.claims.flatMap(({ id }) => claims.get(id) ?? []),
      })),
    })),
    documents: reported.event.documents,
  }
}
