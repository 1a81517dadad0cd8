import type { Row } from '../../src/neo4j/database.ts'

/** An answer's JSON, of which each shape knows its own form. */
export type Json = { readonly [key: string]: Json } | readonly Json[] | string | number | boolean | null

/** One way to put a question to a GraphQL server. */
export type Ask = {
  readonly query: string
  readonly variables: (subject: string) => Readonly<Record<string, unknown>>
  /** The answer's `data` in the words and the order of the product's, so that all can be compared. */
  readonly plain: (data: Json) => Json
}

/** One question, asked of all that are compared, about subjects of one kind. */
export type Shape = {
  readonly name: string
  readonly title: string
  readonly subjects: 'EVENTS' | 'DYADS' | 'PERSONS'
  readonly product: Ask
  /** @neo4j/graphql, asked by somebody who knows its plans; absent where it cannot be asked. */
  readonly tuned?: Ask
  /** The same through its Relay connections. */
  readonly connections?: Ask
  /** The ceiling: one statement of lists by position, and what makes the product's own `data` of its rows. */
  readonly raw: { readonly text: string; readonly read: (rows: readonly Row[]) => Json }
}

/** What the answer has under a key; null where it has nothing there. */
export function at(json: Json | undefined, ...path: readonly (string | number)[]): Json {
  let found: Json = json ?? null
  for (const key of path) {
    if (found === null || typeof found !== 'object') return null
    found =
      (Array.isArray(found) ? found[Number(key)] : (found as { readonly [key: string]: Json })[key]) ?? null
  }
  return found
}

export const listAt = (json: Json | undefined, ...path: readonly (string | number)[]): readonly Json[] => {
  const found = at(json, ...path)
  return Array.isArray(found) ? found : []
}

/** Some keys of an object, in this order. */
export const pick = (json: Json, ...keys: readonly string[]): { readonly [key: string]: Json } =>
  Object.fromEntries(keys.map(key => [key, at(json, key)]))

/** A list whose order is of no account. */
export const unordered = (list: readonly Json[]): readonly Json[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
