import type { BearingReason } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import type { Context } from '../entity/frame.ts'
import { isRestricted } from '../evidence.ts'
import { section } from '../shown/things.ts'
import { decimal, pageOf } from '../words.ts'
import type { Bearing, ShownEvent } from './read.ts'

type Event = ShownEvent['event']

/** Why an event counts for a pair, in words. */
export const BECAUSE: Readonly<Record<BearingReason, string>> = {
  ACTOR_RECIPIENT: 'one side acted towards the other',
  ACTORS_TOGETHER: 'both acted together, and the act was friendly',
  ACTOR_AFFECTED: 'one side’s hostile act hit the other, though it was not addressed to it',
  ATTRIBUTED: 'one side lays the act at the other’s door',
  SAME_OCCASION: 'the same meeting is already counted in another event',
}

/** On which pairs of states it bears, why, and where their curves stand on its last possible day. */
export function bearingsSection({ event, bearsOn }: ShownEvent, { query, view }: Context): Html | undefined {
  if (bearsOn.length === 0) return undefined
  return section(
    'pairs',
    'Which relations it bears on',
    html`<ul>${bearsOn.map(bearing => bearingItem(bearing, event, isRestricted(view), query))}</ul>`,
  )
}

function bearingItem(bearing: Bearing, event: Event, restricted: boolean, query: string): Html {
  const { dyad, weight, because, claim } = bearing
  const day = event.latest
  const states = dyad.states.map(({ name }) => name).join(' and ')
  const { tellsWhy, acted } = restricted
    ? shownOf(bearing, event)
    : { tellsWhy: true, acted: actedOf(bearing) }
  const point =
    day === null
      ? pageOf(dyad.id, query)
      : `${pageOf(dyad.id, query ? `${query}&on=${day}` : `?on=${day}`)}#point`
  return html`<li><a href="${point}">${states}${day && html`, as they stood on ${day}`}</a>: ${tellsWhy ? BECAUSE[because] : 'it bears on this pair by the record'}${
    acted && html` (${because === 'ATTRIBUTED' ? `laid at the door of ${acted}` : `${acted} acted`})`
  }. Weight ${decimal(weight, 1)}.${
    claim &&
    html` By the claim: <a href="${pageOf(claim.id, query)}">${claim.statement}</a>${claim.attributedAs && html` <span class="quiet">${claim.attributedAs}</span>`}`
  }</li>`
}

/** The name of the side that acted; undefined where both did. */
const actedOf = ({ dyad, agent }: Bearing): string | undefined =>
  dyad.states.find(({ id }) => id === `state:${agent}`)?.name

/**
 * Which pairs an event bears on is coded from all documents, so who acted may be told by none that is left: under evidence
 * a side is named only if it is shown to have acted, and the reason said only if the other is shown to be concerned.
 */
function shownOf(bearing: Bearing, { actors, recipients, affected, sameOccasionAs }: Event) {
  const { dyad, because, agent, claim } = bearing
  // An attributed act bears by a claim, which is only there where it may be read.
  if (because === 'ATTRIBUTED' && claim) return { tellsWhy: true, acted: actedOf(bearing) }
  const acting = dyad.states.filter(({ id }) => agent === 'BOTH' || id === `state:${agent}`)
  const others = dyad.states.filter(state => !acting.includes(state))
  const isActing = acting.every(({ id }) => actors.some(party => actsFor(party) === id))
  const isConcerned = others.every(({ id }) =>
    [...recipients, ...affected].some(party => party.id === id || stateOf(party) === id),
  )
  return {
    tellsWhy: because === 'SAME_OCCASION' ? sameOccasionAs !== null : isActing && isConcerned,
    acted: isActing ? actedOf(bearing) : undefined,
  }
}

type Party = Event['actors'][number]

/** A state acts itself or by an organ. */
const actsFor = (party: Party): string | undefined =>
  'organ' in party ? (party.organ === true ? party.state?.id : undefined) : party.id

const stateOf = (party: Party): string | undefined => ('state' in party ? party.state?.id : undefined)
