import { countsAs } from '../../claims/compare.ts'
import { type Fault, fault } from '../fault.ts'
import type { Records } from '../kinds.ts'
import type { ClaimRecord, ValueRecord } from '../schema/claims.ts'
import { byId, spotOf } from './spot.ts'

/** Disputes that an editor makes between claims that do not speak of the same, or of a claim with itself. */
export function checkDisputes({ claims }: Pick<Records, 'claims'>): Fault[] {
  const known = byId(claims)
  return claims.flatMap(placed =>
    (placed.record.disputes ?? []).flatMap(({ claim, kind }, index) => {
      const { record } = placed
      const other = known.get(claim)?.record
      if (other === undefined) return []
      const refused = (wrong: string, right?: string) => [
        fault(spotOf(placed), `disputes.${index}`, wrong, right),
      ]
      if (claim === record.id)
        return refused('is the claim itself.', 'Name the other claim, or leave it out.')
      if (other.property !== record.property)
        return refused(`is about ${record.property}, the claim disputed about ${other.property}.`)
      if (kind !== 'CONTRADICTION' || !hasFiguresOnly(record) || !hasFiguresOnly(other)) return []
      if (canContradict(record, other)) return []
      return refused(
        `contradicts a figure that counts something else: ${counted(record)} against ${counted(other)}.`,
        'Leave it out, or say DETAIL: both may stand.',
      )
    }),
  )
}

const hasFiguresOnly = ({ values }: ClaimRecord) => values.every(({ type }) => type === 'QUANTITY')

/** Whether two figures count the same and are not equal, or one of a part is more than the other says there are in all. */
function canContradict(one: ClaimRecord, other: ClaimRecord): boolean {
  const [about, disputed] = [one, other].map(claim => claim.about.toSorted().join(' '))
  if (about === undefined || about !== disputed) return false
  return one.values.some(a =>
    other.values.some(b =>
      countsAs(a, about) === countsAs(b, about)
        ? a.text !== b.text || a.min !== b.min || a.max !== b.max
        : exceeds(a, b) || exceeds(b, a),
    ),
  )
}

const exceeds = (part: ValueRecord, all: ValueRecord): boolean =>
  part.of !== undefined &&
  countsAs({ ...part, of: undefined }, '') === countsAs(all, '') &&
  part.min !== undefined &&
  all.max !== undefined &&
  part.min > all.max

/** "46 claim (of 62 passengers) of event:...". */
function counted({ values, about }: ClaimRecord): string {
  const figures = values.map(({ text, min, max, measure, unit = '', scope, of }) => {
    const number = text ?? (min === max ? min : `${min ?? ''}..${max ?? ''}`)
    const bracket = [scope, of].filter(word => word !== undefined).join(', ')
    return `${number} ${measure ?? unit}${bracket === '' ? '' : ` (${bracket})`}`
  })
  return `${figures.join('; ')} of ${about.join(', ')}`
}
