import { beyond, type Comparable, type Comparison, compare, saysTheSame } from '../claims/compare.ts'
import { daysOf } from '../dates/edtf.ts'
import type { ClaimProperty } from '../seed/codebooks.ts'
import type { ClaimRecord } from '../seed/schema/claims.ts'

type Dispute = NonNullable<ClaimRecord['disputes']>[number]

/** Two claims that agree, contradict each other or differ, without anybody having linked these two. */
export type Compared = {
  readonly from: string
  readonly to: string
  readonly how: NonNullable<Comparison> | Dispute['kind']
  /** Where they agree, what either says beyond the other, each behind its id and a blank. */
  readonly beyond?: readonly string[]
}

/**
 * Compares all claims on one property of one thing; what the dossier links by hand stays as it is linked. A claim that says
 * the same as one that is linked stands beside it: the link holds for both. `kin`: what an entity is a kind or part of.
 */
export function comparisons(
  claims: readonly ClaimRecord[],
  properties: ReadonlyMap<string, ClaimProperty>,
  kin: (id: string) => ReadonlySet<string>,
): Compared[] {
  const linked = new Set(
    claims.flatMap(({ id, disputes = [] }) => disputes.map(({ claim }) => pair(id, claim))),
  )
  const comparable = new Map(
    claims.map(record => [record.id, comparableOf(record, properties.get(record.property), kin)]),
  )
  const found = new Map<string, Compared>()
  const beside = new Map<string, string[]>()
  for (const [one, other] of pairsToCompare(claims)) {
    const key = pair(one, other)
    const [a, b] = [comparable.get(one), comparable.get(other)]
    if (linked.has(key) || found.has(key) || !a || !b) continue
    const how = compare(a, b)
    if (how)
      found.set(key, {
        from: one,
        to: other,
        how,
        ...(how === 'AGREES' && { beyond: eitherBeyond([one, a], [other, b]) }),
      })
    if (!saysTheSame(a, b)) continue
    beside.set(one, [...(beside.get(one) ?? []), other])
    beside.set(other, [...(beside.get(other) ?? []), one])
  }
  const saying = (id: string) => [id, ...(beside.get(id) ?? [])]
  for (const { id, disputes = [] } of claims)
    for (const { claim, kind } of disputes)
      for (const from of saying(id))
        for (const to of saying(claim)) {
          const key = pair(from, to)
          if (from === to || linked.has(key) || found.get(key)?.how === 'AGREES') continue
          // Of two links the first holds.
          linked.add(key)
          found.set(key, { from, to, how: kind })
        }
  return [...found.values()]
}

function eitherBeyond(one: Named, other: Named): string[] {
  const points = ([id, claim]: Named, [, by]: Named) => beyond(claim, by).map(point => `${id} ${point}`)
  return [...points(one, other), ...points(other, one)]
}

/** Every two claims on one property of one thing, some of them more than once. */
function* pairsToCompare(claims: readonly ClaimRecord[]): Generator<[string, string]> {
  const groups = Map.groupBy(
    claims.flatMap(({ id, property, about }) => about.map(thing => ({ id, on: `${thing} ${property}` }))),
    ({ on }) => on,
  )
  for (const group of groups.values())
    for (const [place, one] of group.entries())
      for (const other of group.slice(place + 1)) yield [one.id, other.id]
}

type Named = readonly [id: string, claim: Comparable]

const pair = (one: string, other: string) => [one, other].sort().join(' ')

function comparableOf(
  { property, about, strength = 'ASSERTS', values }: ClaimRecord,
  declared: ClaimProperty | undefined,
  kin: (id: string) => ReadonlySet<string>,
): Comparable {
  return {
    property,
    single: declared?.single ?? false,
    excludesEntities: declared?.excludesEntities ?? false,
    about: about.toSorted().join(' '),
    strength,
    values: values.map(value => {
      const { earliest, latest } = (value.date === undefined ? null : daysOf(value.date)) ?? {}
      const within = value.entity === undefined ? undefined : kin(value.entity)
      return { ...value, within, earliest, latest, uncertain: /[?~%]/.test(value.date ?? '') }
    }),
  }
}
