import type { BearingReason } from '../../graphql/schema.generated.ts'
import { type Html, html } from '../../html.ts'
import { section } from '../shown/things.ts'
import { decimal, pageOf } from '../words.ts'
import type { Bearing, ShownEvent } from './read.ts'

/** Why an event counts for a pair, in words. */
export const BECAUSE: Readonly<Record<BearingReason, string>> = {
  ACTOR_RECIPIENT: 'one side acted towards the other',
  ACTORS_TOGETHER: 'both acted together, and the act was friendly',
  ACTOR_AFFECTED: 'one side’s hostile act hit the other, though it was not addressed to it',
  ATTRIBUTED: 'one side lays the act at the other’s door',
  SAME_OCCASION: 'the same meeting is already counted in another event',
}

/** On which pairs of states it bears, why, and where their curves stand on its last possible day. */
export function bearingsSection({ event, bearsOn }: ShownEvent, query: string): Html | undefined {
  if (bearsOn.length === 0) return undefined
  const day = event.latest
  return section(
    'pairs',
    'Which relations it bears on',
    html`<ul>${bearsOn.map(bearing => bearingItem(bearing, day, query))}</ul>`,
  )
}

function bearingItem(
  { dyad, weight, because, agent, claim }: Bearing,
  day: string | null,
  query: string,
): Html {
  const states = dyad.states.map(({ name }) => name).join(' and ')
  const acted = agent === 'BOTH' ? undefined : dyad.states.find(({ id }) => id === `state:${agent}`)?.name
  const point =
    day === null
      ? pageOf(dyad.id, query)
      : `${pageOf(dyad.id, query ? `${query}&on=${day}` : `?on=${day}`)}#point`
  return html`<li><a href="${point}">${states}${day && html`, as they stood on ${day}`}</a>: ${BECAUSE[because]}${
    acted && html` (${because === 'ATTRIBUTED' ? `laid at the door of ${acted}` : `${acted} acted`})`
  }. Weight ${decimal(weight, 1)}.${
    claim &&
    html` By the claim: <a href="${pageOf(claim.id, query)}">${claim.statement}</a>${claim.attributedAs && html` <span class="quiet">${claim.attributedAs}</span>`}`
  }</li>`
}
