import type { Ambient } from '../selection/declare.ts'

/** What a reader could have known by the ambient day: an event or claim counts from the day of its first document. */
export const knownBy = (variable: string, ambient: Ambient): string[] =>
  ambient.asKnownOn ? [`${variable}.known <= ${ambient.asKnownOn}`] : []

/** The same for documents: those that can have been published by then. */
export const publishedBy = (document: string, ambient: Ambient): string[] =>
  ambient.asKnownOn ? [`${document}.earliest <= ${ambient.asKnownOn}`] : []

/** WHERE with all conditions; nothing where there are none. */
export const where = (...conditions: readonly string[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''

/**
 * Whether a dispute of two claims concerns this subject. Where both are about one and the same thing, it concerns that
 * thing only: a claim about two strikes that is disputed for the second is not disputed for the first.
 */
export const concerns = (subject: string, claim: string, other: string): string =>
  `(EXISTS { (${other})-[:ABOUT]->(${subject}) } OR NOT EXISTS { (${other})-[:ABOUT]->()<-[:ABOUT]-(${claim}) })`
