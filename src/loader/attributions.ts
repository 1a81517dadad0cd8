import type { Records } from '../seed/kinds.ts'
import type { ClaimRecord } from '../seed/schema/claims.ts'
import type { Attribution } from '../tension/bearing.ts'
import { knownOn, saidOn } from './known.ts'
import { partiesOf } from './parties.ts'
import { statesServed } from './states-served.ts'

type Told = Pick<Records, 'claims' | 'documents' | 'events' | 'organizations' | 'tenures' | 'posts'>

/** An attribution and the day on which its claim was first published. */
export type DatedAttribution = Attribution & { readonly known: string }

/**
 * Who lays an event at whose door: claims of `responsibility` that assert it and have a state, or an organ of one, as
 * their value. A person speaks for the states of the posts held when the claim was made. First what was claimed first.
 */
export function attributionsOf(records: Told): (event: string, earliest: string) => DatedAttribution[] {
  const partyOf = partiesOf(records)
  const stateServed = statesServed(records)
  const known = knownOn(records)
  const said = saidOn(records)
  const about = Map.groupBy(
    records.claims
      .map(({ record }) => record)
      .filter(assigns)
      .flatMap(claim => claim.about.map(event => ({ event, claim }))),
    ({ event }) => event,
  )
  return (event, earliest) =>
    (about.get(event) ?? [])
      .flatMap(({ claim }) => {
        const documents = (claim.statedIn ?? []).map(({ document }) => document)
        const speaker = claim.attributedTo ?? ''
        const accusers = speaker.startsWith('person:')
          ? stateServed(speaker, said(documents, earliest))
          : [partyOf(speaker).actsFor ?? []].flat()
        const accused = claim.values.flatMap(({ entity = '' }) => partyOf(entity).actsFor ?? [])
        return accusers.flatMap(by =>
          accused.map(of => ({ claim: claim.id, by, of, known: known(documents) ?? earliest })),
        )
      })
      .sort((a, b) => (a.known < b.known ? -1 : a.known > b.known ? 1 : 0))
}

function assigns({ property, strength = 'ASSERTS', rank }: ClaimRecord): boolean {
  return property === 'responsibility' && strength === 'ASSERTS' && rank !== 'DEPRECATED'
}
