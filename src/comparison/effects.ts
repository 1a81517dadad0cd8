import { type Comparable, type ComparedValue, compare, countsAs } from '../claims/compare.ts'
import type { Row } from '../neo4j/statement.ts'
import { listOf } from '../selection/compiling.ts'

/** What a claim does to those known before, the strongest first. */
const EFFECTS = ['CONTRADICTS', 'DIFFERS', 'REFINES', 'CORROBORATES', 'REPEATS', 'ADDS'] as const

type Effect = (typeof EFFECTS)[number]

/** `otherIds`: the claims known before to which it does so; none where it is the recorded date of an event. */
export type ClaimEffect = { readonly effect: Effect; readonly otherIds: readonly string[] }

export type ClaimChange = { readonly claimId: string; readonly effects: readonly ClaimEffect[] }

/**
 * What a claim does to what was known, by a row of `claimsText`. A claim that says the same as others bears them out if its
 * speaker is known and none of them is his; else it repeats them. Where only the record of an event gave its day, that
 * was known with the event. What says nothing that any of these said adds.
 */
export function changeIn([id, property, strength, voice, values, about, others, days]: Row): ClaimChange {
  const own: Comparable = {
    property: String(property),
    single: true,
    excludesEntities: false,
    about: listOf(about).join(' '),
    strength: String(strength),
    values: listOf(values).map(valueIn),
  }
  const standing = listOf(others).map(listOf)
  const agrees = ([kind]: readonly unknown[]) => kind === 'AGREES'
  const found = [
    ...standing.filter(other => !agrees(other)).map(other => disputed(other, own)),
    ...agreed(standing.filter(agrees), voice),
  ]
  const told = found.length > 0 ? found : listOf(days).flatMap(day => onRecord(own, listOf(day)))
  const effects = EFFECTS.flatMap(effect => {
    const same = told.filter(one => one.effect === effect)
    const otherIds = [...new Set(same.flatMap(one => one.otherIds))]
    return same.length === 0 ? [] : [{ effect, otherIds }]
  })
  return { claimId: String(id), effects: effects.length > 0 ? effects : [{ effect: 'ADDS', otherIds: [] }] }
}

function disputed([kind, id, , values]: readonly unknown[], own: Comparable): ClaimEffect {
  const otherIds = [String(id)]
  if (kind === 'CONTRADICTION') return { effect: 'CONTRADICTS', otherIds }
  if (kind !== 'PRECISION') return { effect: 'DIFFERS', otherIds }
  const other = { ...own, values: listOf(values).map(valueIn) }
  return { effect: isCoarser(own, other) ? 'REPEATS' : 'REFINES', otherIds }
}

function agreed(agreements: readonly (readonly unknown[])[], voice: unknown): ClaimEffect[] {
  if (agreements.length === 0) return []
  const isNew = typeof voice === 'string' && agreements.every(([, , other]) => other !== voice)
  return [{ effect: isNew ? 'CORROBORATES' : 'REPEATS', otherIds: agreements.map(([, id]) => String(id)) }]
}

/** A claim on the date of an event, beside the date on its record. */
function onRecord(own: Comparable, [earliest, latest, date]: readonly unknown[]): ClaimEffect[] {
  const record = { ...own, strength: 'ASSERTS', values: [valueIn(['DATE', earliest, latest, date])] }
  const how = compare(own, record)
  if (how === null) return []
  if (how === 'CONTRADICTION') return [{ effect: 'CONTRADICTS', otherIds: [] }]
  return [{ effect: how === 'AGREES' || isCoarser(own, record) ? 'REPEATS' : 'REFINES', otherIds: [] }]
}

/** Whether a claim says no more than another that is more precise: its dates and numbers hold those of the other. */
function isCoarser(own: Comparable, other: Comparable): boolean {
  const pairs = own.values.flatMap(one =>
    other.values
      .filter(value => countsAs(one, own.about) === countsAs(value, own.about))
      .map(value => [one, value] as const),
  )
  return pairs.length > 0 && pairs.every(([one, value]) => holds(one, value))
}

function holds(coarse: ComparedValue, fine: ComparedValue): boolean {
  if (coarse.type === 'ENTITY') return coarse.variant === undefined && fine.variant !== undefined
  const [low, high] = coarse.type === 'DATE' ? [coarse.earliest, coarse.latest] : [coarse.min, coarse.max]
  const [from, to] = fine.type === 'DATE' ? [fine.earliest, fine.latest] : [fine.min, fine.max]
  return (low == null || (from != null && from >= low)) && (high == null || (to != null && to <= high))
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const number = (value: unknown) => (typeof value === 'number' ? value : undefined)

function valueIn(raw: unknown): ComparedValue {
  const [type, earliest, latest, date, min, max, unit, measure, scope, of, part, variant] = listOf(raw)
  return {
    type: String(type),
    earliest: text(earliest),
    latest: text(latest),
    uncertain: /[?~%]/.test(text(date) ?? ''),
    min: number(min),
    max: number(max),
    unit: text(unit),
    measure: text(measure),
    scope: text(scope),
    of: text(of),
    part: text(part),
    variant: text(variant),
  }
}
