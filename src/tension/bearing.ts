import { OutOfRange } from './out-of-range.ts'

/**
 * Which pairs of states an act bears on, and how much: the one place where the rule stands.
 * Text and reasons: docs/tension-index.md, "Which acts bear on a pair".
 */

/**
 * Somebody in an act, seen from the states.
 * `actsFor`: the state itself, or the state whose organ this is (ministry, court, embassy, head of state).
 * `harmFallsOn`: the state that is hit when this party is hit (state-owned company, mission, nationals).
 * Both are ids of states (`state:AZE`) or null; private media, diasporas and individuals have null in both.
 */
export type Party = {
  readonly id: string
  readonly actsFor: string | null
  readonly harmFallsOn: string | null
}

/** A claim by which the state `by` lays an act at the door of the state `of`: as its act, or a duty that it failed. */
export type Attribution = { readonly claim: string; readonly by: string; readonly of: string }

/**
 * `score` in [-10, 10]; below zero is hostile. `affected` were hit though not addressed.
 * `sameOccasionAs`: the act that already counts for this meeting, if this one is another report of it.
 * `attributions`: by whom and to whom the act is attributed, the claim that was made first in front.
 */
export type Act = {
  readonly id: string
  readonly score: number
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly affected: readonly Party[]
  readonly sameOccasionAs: string | null
  readonly attributions: readonly Attribution[]
}

export type Because =
  | 'ACTOR_RECIPIENT'
  | 'ACTORS_TOGETHER'
  | 'ACTOR_AFFECTED'
  | 'ATTRIBUTED'
  | 'SAME_OCCASION'

/**
 * `weight` is 1, 0.5 (hit and not addressed, or attributed) or 0 (counts under another act); `agent` an iso3 or `BOTH`.
 * `claim`: the attribution that it bears by, null where it bears by whom it names.
 */
export type Bearing = {
  readonly dyad: string
  readonly weight: number
  readonly because: Because
  readonly agent: string
  readonly claim: string | null
}

const IN_FULL = 1
/**
 * To be hit is hostile, but less is known of the intent than where the act was addressed to the state. Of an attributed
 * act less is known of whose act it was.
 */
const HALF = 0.5

/** At most one bearing for each pair, by its strongest reason; sorted by dyad. */
export function bearsOn(act: Act): Bearing[] {
  const agents = statesOf(act.actors, actingState)
  const addressed = statesOf(act.recipients, actingState)
  const hit = act.score < 0 ? statesOf([...act.recipients, ...act.affected], harmedState) : new Set<string>()

  const strongest = new Map<string, Bearing>()
  // From the strongest reason to the weakest: what a pair already has is never replaced.
  const pair = (
    one: string,
    other: string,
    weight: number,
    because: Because,
    claim: string | null = null,
  ) => {
    if (one === other) return
    const dyad = dyadId(one, other)
    if (strongest.has(dyad)) return
    strongest.set(dyad, {
      dyad,
      weight: act.sameOccasionAs === null ? weight : 0,
      because: act.sameOccasionAs === null ? because : 'SAME_OCCASION',
      agent: agents.has(other) ? 'BOTH' : iso3(one),
      claim,
    })
  }
  for (const agent of agents) for (const state of addressed) pair(agent, state, IN_FULL, 'ACTOR_RECIPIENT')
  if (act.score > 0)
    for (const agent of agents) for (const other of agents) pair(agent, other, IN_FULL, 'ACTORS_TOGETHER')
  for (const agent of agents) for (const state of hit) pair(agent, state, HALF, 'ACTOR_AFFECTED')
  // What a state or its organ did is that state's, whatever others say; what is not hostile is laid at nobody's door.
  if (agents.size === 0 && act.score < 0)
    // To accuse for a state that was hit is another's quarrel; where only private persons were, who accuses is a side.
    for (const { by, of, claim } of act.attributions)
      if (hit.size === 0 || hit.has(by)) pair(of, by, HALF, 'ATTRIBUTED', claim)

  return [...strongest.values()].sort((a, b) => (a.dyad < b.dyad ? -1 : 1))
}

/**
 * `dyadId('state:RUS', 'state:AZE')` is `dyad:AZE-RUS`: iso3 codes in alphabetical order. Bare codes are taken
 * too. Throws OutOfRange where both are the same state.
 */
export function dyadId(a: string, b: string): string {
  if (iso3(a) === iso3(b))
    throw new OutOfRange('between', `A pair needs two states; ${iso3(a)} was named twice.`)
  return `dyad:${[iso3(a), iso3(b)].sort().join('-')}`
}

function iso3(state: string): string {
  return state.replace(/^state:/, '')
}

function actingState(party: Party): string | null {
  return party.actsFor
}

/** Harm to an organ is harm to its state, whether or not the record says so a second time. */
function harmedState(party: Party): string | null {
  return party.harmFallsOn ?? party.actsFor
}

function statesOf(parties: readonly Party[], stateOf: (party: Party) => string | null): Set<string> {
  return new Set(parties.map(stateOf).filter(state => state !== null))
}
