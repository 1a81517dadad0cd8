import { z } from 'zod'
import type { NodeKind } from '../../graphql/schema.generated.ts'
import { evidenceParameters } from '../evidence.ts'
import { kebab, period, readParameters, valuesOf, words, writeParameters } from '../parameters.ts'

const search = z
  .object({
    q: words,
    kinds: valuesOf<NodeKind>('NodeKind').some,
    from: period,
    to: period,
    after: words,
    before: words,
    ...evidenceParameters,
  })
  .partial()

/** What the address of a search says. */
export type SearchAddress = Readonly<z.infer<typeof search>>

/** Throws BadAddress, which names the parameter and says what would be right. Boxes that are ticked send `kinds` several times. */
export function searchAddressOf(query: Readonly<Record<string, unknown>>): SearchAddress {
  const { kinds } = query
  return readParameters(search, { ...query, ...(Array.isArray(kinds) && { kinds: kinds.join(',') }) })
}

/** The address of a search, with some of it changed. */
export function searchAt(view: SearchAddress, change: Partial<SearchAddress> = {}): string {
  const asked: SearchAddress = { ...view, ...change }
  return `/search${writeParameters(Object.keys(search.shape), name => {
    if (name === 'kinds') return asked.kinds?.map(kebab)
    return asked[name as keyof SearchAddress]
  })}`
}
