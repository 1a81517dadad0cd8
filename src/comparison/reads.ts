import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import type { Row } from '../neo4j/statement.ts'
import { ambientOf, isRecord, type Values } from '../selection/arguments.ts'
import { type Ambient, computed, type Declarations, reference, type Sources } from '../selection/declare.ts'
import { tooDear } from '../selection/limits.ts'
import { arcsOf } from '../tension/answer.ts'
import type { Point } from '../tension/apart.ts'
import { told } from '../tension/digits.ts'
import { intoOf } from '../tension/into.ts'
import { arcQuestionOf, bindPair } from '../tension/question.ts'
import { type ClaimChange, type ClaimEffect, changeIn } from './effects.ts'
import { appearedText, claimsText, type Days } from './statements.ts'

/** Events and claims that are told of at the most. */
const MOST = 1_000

/** What is compared: a pair as it was known on one day and on a later one. */
type Comparison = {
  readonly knownOn: readonly [string, string]
  readonly dyadId: string
  readonly eventIds: readonly string[]
  readonly claims: readonly ClaimChange[]
  readonly points: readonly ComparedPoint[]
}

type ComparedPoint = {
  readonly date: string
  readonly before: Point
  readonly after: Point
  readonly difference: number | null
}

/** What became known of a pair between two days, and what that did to its curve. */
export const compare = computed({
  bind: (values, nameOf) => {
    const [one, other] = daysIn(values.knownOn)
    if (isRecord(values.evidence) && values.evidence.asKnownOn != null)
      throw badInput(
        'evidence.asKnownOn',
        '"knownOn" says on which days it was known; leave "asKnownOn" out here.',
      )
    return { ...bindPair(values, nameOf), one, other }
  },
  // What came later than either day is told below no more than it is compared.
  evidence: ({ knownOn, evidence }) => ({
    ...(isRecord(evidence) && evidence),
    asKnownOn: Array.isArray(knownOn) ? knownOn.map(String).sort().at(-1) : undefined,
  }),
  batch: async (sources, _keys, bound, asks, evidence) => [
    await comparisonOf(sources, bound, asks, evidence),
  ],
})

/** The two days, the earlier first. Throws BAD_USER_INPUT where they are not two. */
function daysIn(knownOn: unknown): [string, string] {
  const days = Array.isArray(knownOn) ? knownOn.map(String) : []
  const [one, other] = [...days].sort()
  if (days.length !== 2 || one === undefined || other === undefined)
    throw badInput(
      'knownOn',
      `"knownOn" takes two days, such as ["2024-12-26", "2025-01-05"]; ${days.length} were given.`,
    )
  if (one === other)
    throw badInput('knownOn', `"knownOn" names ${one} twice; between a day and itself nothing changes.`)
  return [one, other]
}

async function comparisonOf(
  sources: Sources,
  bound: Values,
  asks: (field: string) => boolean,
  evidence: Values | undefined,
): Promise<Comparison> {
  const [one, other] = [String(bound.one), String(bound.other)]
  const dyads = Array.isArray(bound.dyads) ? bound.dyads.map(String) : []
  const dyad = dyads[0] ?? ''
  const on = (day: string): Values => ({ ...evidence, asKnownOn: day })
  const days: Days = { earlier: underName('earlier', on(one)), later: underName('later', on(other)) }
  const p = { dyad, earlier: on(one), later: on(other), limit: integer(MOST + 1) }
  const arcOn = async (day: string, range: Values = {}) => {
    const [arc] = await arcsOf(sources, dyads, arcQuestionOf({ ...bound, ...range }, on(day)), intoOf(asks))
    return arc
  }
  const curves = async () => {
    // What is known by the later day sets the range of both, so that point stands against point.
    const after = await arcOn(other)
    const before = after && (await arcOn(one, { from: after.from, to: after.to }))
    return [before?.points ?? [], after?.points ?? []] as const
  }
  const [appeared, claims, [before, after]] = await Promise.all([
    asks('Comparison.events') ? rowsOf(sources, appearedText(days), p, 'events') : [],
    asks('Comparison.claims') ? rowsOf(sources, claimsText(days), p, 'claims') : [],
    asks('Comparison.points') ? curves() : [[], []],
  ])
  return {
    knownOn: [one, other],
    dyadId: dyad,
    eventIds: appeared.map(([id]) => String(id)),
    claims: claims.map(changeIn),
    points: before.flatMap((point, nth) => {
      const later = after[nth]
      return later ? [comparedPoint(point, later)] : []
    }),
  }
}

async function rowsOf({ read }: Sources, text: string, p: Values, what: string): Promise<readonly Row[]> {
  const rows = await read({ text, parameters: { p } })
  if (rows.length > MOST)
    throw tooDear(
      `More than ${MOST} ${what} became known between the two days; compare days that lie closer together.`,
    )
  return rows
}

/** Evidence as the statements refer to it, by `$p.earlier` or `$p.later`. */
function underName(name: string, evidence: Values): Ambient {
  const { evidence: held } = ambientOf(evidence)
  return held ? { evidence: held.under(name) } : {}
}

const comparedPoint = (before: Point, after: Point): ComparedPoint => ({
  date: before.date,
  before,
  after,
  difference: before.value === null || after.value === null ? null : told(after.value - before.value),
})

export const comparisonTypes: Declarations = {
  Comparison: {
    fields: {
      dyad: reference(({ dyadId }: Comparison) => dyadId),
      events: reference(({ eventIds }: Comparison) => eventIds),
    },
  },
  ClaimChange: { fields: { claim: reference(({ claimId }: ClaimChange) => claimId) } },
  ChangeEffect: { fields: { others: reference(({ otherIds }: ClaimEffect) => otherIds) } },
}
