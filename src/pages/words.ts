/** A code of the contract as words: MATERIAL_CONFLICT is "material conflict", eventDate "event date". */
export const wordsOf = (code: string): string =>
  code
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll('_', ' ')

/** The same with a capital. */
export const titled = (code: string): string => capital(wordsOf(code))

/** A text with its first letter as a capital. */
export const capital = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`

/** Two decimals with a real minus, as in print; a dash where there is no figure. */
export const decimal = (value: number | null | undefined, digits = 2): string =>
  value == null ? '–' : value < 0 ? `−${Math.abs(value).toFixed(digits)}` : value.toFixed(digits)

/** A share or a change, always with its sign. */
export const withSign = (value: number, digits = 2): string =>
  value > 0 ? `+${value.toFixed(digits)}` : decimal(value, digits)

/** "1 event", "2 events", "10,000 events". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** Where pages of a kind stand, where that is not the kind's own name. */
const PLACES: Readonly<Record<string, string>> = { arc: 'storyline', dyad: 'arc' }

/**
 * The page of a thing, by its id: `event:2025-11-14-x` is at /event/2025-11-14-x, a pair at its arc, a claim in the page of
 * its event, a tenure in that of its holder. `query`, with its question mark, is what the address shall carry.
 */
export function pageOf(id: string, query = ''): string {
  const [kind = '', name = ''] = splitId(id)
  if (kind === 'claim') {
    const [, event, number] = /^(.+)\/([^/]+)$/.exec(name) ?? []
    return event === undefined ? `/claim/${name}${query}` : `/event/${event}${query}#claim-${number}`
  }
  if (kind === 'tenure') return `/person/${name.split('/')[0]}${query}#${tenureAnchor(id)}`
  return `/${PLACES[kind] ?? kind}/${name}${query}`
}

/** Kind and name of an id: `event`, `2025-11-14-x`. */
export function splitId(id: string): readonly [string, string] {
  const colon = id.indexOf(':')
  return [id.slice(0, colon), id.slice(colon + 1)]
}

/** Where a claim stands in its event's page; undefined in the pages of others. */
export const claimAnchor = (claim: string, event: string): string | undefined =>
  pageOf(claim) === `${pageOf(event)}#claim-${claim.split('/').at(-1)}`
    ? `claim-${claim.split('/').at(-1)}`
    : undefined

/** Where a tenure stands in its holder's page. */
export const tenureAnchor = (tenure: string): string =>
  `post-${splitId(tenure)[1].split('/').slice(1).join('-')}`
