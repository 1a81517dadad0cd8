import type { Basis, EvidenceInput } from '../graphql/schema.generated.ts'
import { type Ask, ifThere } from '../pages/ask.ts'
import { NotThere } from '../pages/refusal.ts'
import { pageOf } from '../pages/words.ts'
import { citationOf } from './citation.ts'
import { groundOf } from './ground.ts'
import {
  EventClaimed,
  type EventClaimedQuery,
  EventTied,
  type EventTiedQuery,
  EventTold,
} from './told.generated.ts'

type Claimed = NonNullable<EventClaimedQuery['event']>
type Tied = NonNullable<EventTiedQuery['event']>

export type ToldEvent = Awaited<ReturnType<typeof tellEvent>>
export type ToldClaim = ToldEvent['claims'][number]

/**
 * An event with all that is said of it: accounts that differ side by side, each claim with who makes it and where it
 * stands. Null is "nobody says". `origin`: the server that is asked, for addresses. Throws NotThere.
 */
export async function tellEvent(ask: Ask, id: string, evidence: EvidenceInput | undefined, origin: string) {
  const event = (await ifThere(id, ask(EventTold, { id, evidence })))?.event
  if (!event) throw new NotThere(missing(id, evidence))
  const [claimed, tied, restsOn] = [
    (await ask(EventClaimed, { id, evidence })).event,
    (await ask(EventTied, { id, evidence })).event,
    await groundOf(ask, evidence),
  ]
  if (!claimed || !tied) throw new NotThere(missing(id, evidence))
  const { officials, sites, weaponUses, arcs, ...facts } = event
  return {
    ...facts,
    page: `${origin}${pageOf(id)}`,
    officials: officials.map(({ role, present, person }) => ({ ...person, capacity: role, present })),
    facilities: sites.map(({ facility, outcome, part }) => ({ ...facility, outcome, part })),
    weapons: weaponUses.map(({ weapon, alleged, note }) => ({ ...weapon, alleged, note })),
    storylines: arcs,
    accountsThatDiffer: claimed.disputes.map(disputeOf),
    claims: claimed.claims.map(claim => claimOf(claim, origin)),
    /** Fields of which nobody says anything, in any document of the graph. */
    statedByNobody: fieldsWith(claimed, 'NOBODY'),
    /** Fields that others state; the documents that may be read are not known to. This is no "no". */
    notStatedThere: fieldsWith(claimed, 'NOT_STATED'),
    /** Fields that the record has and no claim that may be read: documents that are left out may have had a part in them. */
    recordAlone: fieldsWith(claimed, 'RECORD'),
    /** Fields of which claims speak only to deny them: this is a "no". */
    denied: fieldsWith(claimed, 'DENIED'),
    within: tied.within && eventRef(tied.within, origin),
    parts: tied.parts.map(part => eventRef(part, origin)),
    sameOccasionAs: tied.sameOccasionAs && eventRef(tied.sameOccasionAs, origin),
    linksToEarlier: tied.links.map(link => linkOf(link, origin)),
    answeredBy: tied.responses.map(link => linkOf(link, origin)),
    documents: tied.documents.map(document => citationOf(document)),
    restsOn,
  }
}

const missing = (id: string, evidence: EvidenceInput | undefined) =>
  `There is no event "${id}"${evidence ? ' in the documents that may be read' : ''}. Search for words of it to find its id.`

const fieldsWith = ({ stated }: Claimed, wanted: Basis) =>
  stated.filter(({ basis }) => basis === wanted).map(({ field }) => field)

const disputeOf = ({ property, kinds, sides }: Claimed['disputes'][number]) => ({
  property,
  kinds,
  sides: sides.map(({ value, claims }) => ({ value, claims: claims.map(({ id }) => id) })),
})

const claimOf = (
  { attributedTo, attributedAs, documents, ...claim }: Claimed['claims'][number],
  origin: string,
) => ({
  ...claim,
  page: `${origin}${pageOf(claim.id)}`,
  speaker: attributedTo,
  speakerAs: attributedAs,
  citations: documents.map(({ locator, document, ...cited }) =>
    citationOf({ ...document, ...cited }, locator),
  ),
})

type Ref = { readonly id: string; readonly title: string; readonly date: string | null }

export const eventRef = ({ id, title, date }: Ref, origin: string) => ({
  id,
  title,
  date,
  page: `${origin}${pageOf(id)}`,
})

const linkOf = ({ kind, stated, basis, to, claims }: Tied['links'][number], origin: string) => ({
  kind,
  /** True where a source states the link, false where the editor infers it. */
  stated,
  basis,
  event: eventRef(to, origin),
  claims: claims.map(({ id }) => id),
})
