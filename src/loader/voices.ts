import type { Records } from '../seed/kinds.ts'
import type { ClaimRecord } from '../seed/schema/claims.ts'
import { partiesOf } from './parties.ts'
import { postsHeld, statesServed } from './states-served.ts'

/** Kinds of records that say for whom somebody speaks. */
export type Speaking = 'organizations' | 'sources' | 'posts' | 'tenures' | 'documents'

/**
 * Whose independent voice a claim is: organs, officials in office, state-owned bodies, who holds a post in them, state-run
 * media and outlets that carry their text are one voice, that of the state; an outlet that carries another's text has that one's; anybody else speaks for himself. An outlet is the speaker of what
 * it tells in its own name. Undefined where nobody is named, and where the claim is the caption of a picture: that speaks of the picture,
 * and bears out nothing of what happened. `on`: the day for which it is asked who held an office.
 */
export function voicesOf(
  records: Pick<Records, Speaking>,
): (claim: ClaimRecord, on: string) => string | undefined {
  const stateOf = statesOf(records)
  const carriedBy = carriersOf(records)
  const publisher = new Map(records.documents.map(({ record }) => [record.id, record.publishedBy]))
  return (claim, on) => {
    if (claim.anonymous || isCaption(claim)) return undefined
    const { attributedTo, form, statedIn = [] } = claim
    const ownWords = form === 'TOLD' || form === 'ASSESSMENT' || form === 'FORECAST'
    const speaker = attributedTo ?? (ownWords ? publisher.get(statedIn[0]?.document ?? '') : undefined)
    return speaker === undefined ? undefined : (stateOf(speaker, on) ?? carriedBy(speaker))
  }
}

/** Whether a claim stands nowhere but under a picture. */
const isCaption = ({ statedIn = [] }: ClaimRecord): boolean =>
  statedIn.length > 0 && statedIn.every(({ locator }) => /^caption\b/i.test(locator ?? ''))

/**
 * Whose independent voice a publisher is where it speaks for itself: the state's that is known to run it, that of the one whose
 * text it carries, or its own.
 */
export function voicesOfSources(records: Pick<Records, Speaking>): (source: string) => string {
  const stateOf = statesOf(records)
  const carriedBy = carriersOf(records)
  return source => stateOf(source, '') ?? carriedBy(source)
}

/** Whose text a publisher carries, through others; itself where its name says that of nobody, or of several, and all who are no publishers. */
function carriersOf({ sources }: Pick<Records, Speaking>): (speaker: string) => string {
  const textOf = new Map(sources.map(({ record }) => [record.id, record.textOf ?? []]))
  const carried = (speaker: string): string => {
    const [one, ...more] = textOf.get(speaker) ?? []
    return one === undefined || more.length > 0 ? speaker : carried(one)
  }
  return carried
}

/** The state for which somebody speaks on a day; undefined for all who speak for themselves. */
function statesOf(records: Pick<Records, Speaking>): (speaker: string, on: string) => string | undefined {
  const partyOf = partiesOf(records)
  const stateRun = (id: string) => {
    const { actsFor, harmFallsOn } = partyOf(id)
    // A group of nationals is hit for its state, but does not speak for it.
    return actsFor ?? (nationals.has(id) ? null : harmFallsOn) ?? undefined
  }
  const nationals = new Set(
    records.organizations
      .filter(({ record }) => record.nationalsOf !== undefined)
      .map(({ record }) => record.id),
  )
  const sources = new Map(records.sources.map(({ record }) => [record.id, record]))
  const served = statesServed(records)
  const bodiesServed = postsHeld(records, ({ within }) => within)
  const ofSource = (id: string): string | undefined => {
    const { stateRun: run, state, textOf = [], sameAs } = sources.get(id) ?? {}
    if (run !== undefined) return run.value ? state?.value : undefined
    // Who carries the text of several speaks for none of them.
    if (textOf.length > 1) return undefined
    const speaks = textOf[0] ?? sameAs ?? ''
    return speaks.startsWith('source:') ? ofSource(speaks) : stateRun(speaks)
  }
  return (speaker, on) => {
    if (speaker.startsWith('person:')) {
      const [state] = served(speaker, on)
      return state ?? bodiesServed(speaker, on).flatMap(body => stateRun(body) ?? [])[0]
    }
    return speaker.startsWith('source:') ? ofSource(speaker) : stateRun(speaker)
  }
}
