import type { Ambient } from '../selection/declare.ts'
import { asKnownOn, notAfterKnown, publishedBy, restricts, where } from './admitted.ts'

/* What evidence leaves of tenures: whether one is told, and which of its dates. */

/**
 * Whether documents that are left out by their day alone may state the dates: the first that does is stored (`statedFrom`), and
 * what no document states is ours. Undefined where that is no question: where else anything is left out, only tenures are told
 * that a document left states.
 */
function dated(tenure: string, ambient: Ambient): string | undefined {
  const day = asKnownOn(ambient)
  return day === undefined || restricts(ambient) ? undefined : `coalesce(${tenure}.statedFrom, '') <= ${day}`
}

/** Where what attests a tenure is stored as it grew with the days on which it was known (`src/loader/attested.ts`). */
const GROWN = { attested: 'attestedTexts', attestedFrom: 'attestedFroms', attestedTo: 'attestedTos' } as const

/** When somebody was seen in a post, in EDTF, or the first or last day that may be: as far as it was known on the day. */
export function seenIn(tenure: string, part: keyof typeof GROWN, ambient: Ambient): string {
  const day = asKnownOn(ambient)
  return day === undefined
    ? `${tenure}.${part}`
    : `head([i IN range(0, size(coalesce(${tenure}.attestedKnown, [])) - 1) WHERE ${tenure}.attestedKnown[i] <= ${day} | ${tenure}.${GROWN[part]}[i]])`
}

/**
 * Tenures whose dates a document states that may be read; those without a document are not told of where any are left out
 * for another reason than their day. By a day, those that had surely begun; by a day alone also those that are known to be attested by
 * then, though it is a later document that states their dates (`beginOf`, `endOf`).
 */
export function tenureBy(tenure: string, ambient: Ambient): string[] {
  const day = asKnownOn(ambient)
  const begun = ['fromLatest', 'toLatest']
    .map(date => `coalesce(${tenure}.${date} <= ${day}, false)`)
    .join(' OR ')
  const seen = `any(seen IN ${tenure}.attestedKnown WHERE seen <= ${day})`
  if (restricts(ambient)) {
    const stated = `EXISTS { MATCH (${tenure})-[:STATED_IN]->(d:Document)${where(...publishedBy('d', ambient))} }`
    return [...(day === undefined ? [] : [`(${begun} OR coalesce(${seen}, false))`]), stated]
  }
  const known = dated(tenure, ambient)
  return known === undefined ? [] : [`(coalesce(${seen}, false) OR ((${begun}) AND ${known}))`]
}

/** Something of a tenure's dates, told once a document that states them is out, where one does. */
const onceDated = (tenure: string, ambient: Ambient, told: string, otherwise = 'null'): string => {
  const known = dated(tenure, ambient)
  return known === undefined ? told : `CASE WHEN ${known} THEN ${told} ELSE ${otherwise} END`
}

/** The begin of a tenure, or a bound of it. */
export const beginOf = (
  tenure: string,
  part: 'from' | 'fromEarliest' | 'fromLatest',
  ambient: Ambient,
): string => onceDated(tenure, ambient, `${tenure}.${part}`)

/** The end of a tenure, or a bound of it: once it has come. */
export const endOf = (tenure: string, part: 'to' | 'toEarliest' | 'toLatest', ambient: Ambient): string =>
  onceDated(tenure, ambient, notAfterKnown(`${tenure}.toLatest`, ambient, `${tenure}.${part}`))

/** Whether a document states the dates. */
export const isSourced = (tenure: string, ambient: Ambient): string =>
  onceDated(tenure, ambient, `${tenure}.sourced`, 'false')

/** Posts that somebody is told to have held: of those alone documents that may be read are known to name them. */
export const postBy = (post: string, ambient: Ambient): string[] =>
  restricts(ambient)
    ? [`EXISTS { MATCH (${post})<-[:OF_POST]-(t:Tenure)${where(...tenureBy('t', ambient))} }`]
    : []
