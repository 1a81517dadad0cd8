import { type Comparable, type Comparison, compare } from '../claims/compare.ts'
import { daysOf } from '../dates/edtf.ts'
import type { ClaimProperty } from '../seed/codebooks.ts'
import type { ClaimRecord } from '../seed/schema/claims.ts'

/** Two claims that agree, contradict each other or differ in precision, without anybody having linked them. */
export type Compared = { readonly from: string; readonly to: string; readonly how: NonNullable<Comparison> }

/** Compares all claims on one property of one thing; what the dossier links by hand stays as it is linked. */
export function comparisons(
  claims: readonly ClaimRecord[],
  properties: ReadonlyMap<string, ClaimProperty>,
): Compared[] {
  const linked = new Set(
    claims.flatMap(({ id, disputes = [] }) => disputes.map(({ claim }) => pair(id, claim))),
  )
  const comparable = new Map(
    claims.map(record => [record.id, comparableOf(record, properties.get(record.property))]),
  )
  const groups = Map.groupBy(
    claims.flatMap(claim => claim.about.map(about => ({ about, claim }))),
    ({ about, claim }) => `${about} ${claim.property}`,
  )
  const found = new Map<string, Compared>()
  for (const group of groups.values())
    for (const [place, { claim }] of group.entries())
      for (const { claim: other } of group.slice(place + 1)) {
        const key = pair(claim.id, other.id)
        if (linked.has(key) || found.has(key)) continue
        const [one, two] = [comparable.get(claim.id), comparable.get(other.id)]
        const how = one && two ? compare(one, two) : null
        if (how) found.set(key, { from: claim.id, to: other.id, how })
      }
  return [...found.values()]
}

const pair = (one: string, other: string) => [one, other].sort().join(' ')

function comparableOf(
  { property, strength = 'ASSERTS', values }: ClaimRecord,
  declared: ClaimProperty | undefined,
): Comparable {
  return {
    property,
    single: declared?.single ?? false,
    strength,
    values: values.map(value => {
      const { earliest, latest } = (value.date === undefined ? null : daysOf(value.date)) ?? {}
      return { ...value, earliest, latest, uncertain: /[?~%]/.test(value.date ?? '') }
    }),
  }
}
