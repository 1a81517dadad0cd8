import { type Fault, fault } from '../fault.ts'
import type { Records } from '../kinds.ts'
import type { ClaimRecord } from '../schema/claims.ts'
import type { EventRecord, LinkRecord } from '../schema/events.ts'
import { byId, spotOfLink } from './spot.ts'

type Ends = { readonly later: EventRecord | undefined; readonly earlier: EventRecord | undefined }

/** Claims that are to state a link and tell of neither of its events. */
export function checkLinks({ links, events, claims }: Records): Fault[] {
  const [event, claim] = [byId(events), byId(claims)]
  return links.flatMap(placed => {
    const { from, to, stated, claims: stating = [] } = placed.record
    if (!stated) return []
    const ends = { later: event.get(from)?.record, earlier: event.get(to)?.record }
    return stating.flatMap((id, index) => {
      const record = claim.get(id)?.record
      if (record === undefined || isOfEither(record, placed.record) || isWordOfTheLater(record, ends))
        return []
      return [
        fault(
          spotOfLink(placed),
          `claims.${index}`,
          `"${id}" is about neither of the two events, and has neither as its context or value.`,
          `Name one about ${from} or ${to}, or give it one of them as its "context".`,
        ),
      ]
    })
  })
}

function isOfEither({ about, context, values }: ClaimRecord, { from, to }: LinkRecord): boolean {
  const of = [...about, context, ...values.map(({ entity }) => entity)]
  return of.includes(from) || of.includes(to)
}

/**
 * A claim about a third event, in a document of the later one, that names who or what took part in the earlier: a finding
 * about a cyberattack cites the closing of a house by naming the house. States take part in too much to tell anything.
 */
function isWordOfTheLater(
  { about, values, speaksOf = [], statedIn = [] }: ClaimRecord,
  { later, earlier }: Ends,
): boolean {
  if (later === undefined || earlier === undefined) return false
  const named = new Set([...about, ...values.flatMap(({ entity }) => entity ?? []), ...speaksOf])
  return (
    statedIn.some(({ document }) => later.documents.includes(document)) &&
    takingPartIn(earlier).some(id => !id.startsWith('state:') && named.has(id))
  )
}

const takingPartIn = (event: EventRecord): string[] => [
  ...[event.actors, event.recipients, event.affected, event.mentioned, event.places].flatMap(
    ids => ids ?? [],
  ),
  ...(event.involved ?? []).map(({ person }) => person),
  ...(event.sites ?? []).map(({ facility }) => facility),
  ...(event.used ?? []).map(({ weapon }) => weapon),
]
