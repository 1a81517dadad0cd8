import { daysOf } from '../dates/edtf.ts'
import type { Records } from '../seed/kinds.ts'

export type KnownOn = (documents: readonly string[], notBefore: string) => string

/**
 * The day on which the first of some documents came out. First is the one that was surely out the soonest; its day is
 * the earliest that its date allows ("2025-07" is 1 July), but nothing is known before it happened.
 */
export function knownOn({ documents }: Pick<Records, 'documents'>): KnownOn {
  const published = new Map(documents.map(({ record }) => [record.id, daysOf(record.published)]))
  return (ids, notBefore) => {
    const [first] = ids
      .flatMap(id => published.get(id) ?? [])
      .sort((a, b) => ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1))
    const day = first?.earliest ?? notBefore
    return day < notBefore ? notBefore : day
  }
}
