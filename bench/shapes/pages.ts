import type { Json } from './shape.ts'

/**
 * The latest events of a pair. @neo4j/graphql reads them along its index only where the caller filters both properties
 * and sorts by both, the pair first: few would guess it.
 */
export const page = {
  tuned: (size: number) =>
    `where: { dyad: { eq: $dyad }, position: { gte: "" } }, sort: [{ dyad: DESC }, { position: DESC }], limit: ${size}`,
  connections: (size: number) =>
    `where: { dyad: { eq: $dyad }, position: { gte: "" } }, sort: [{ dyad: DESC }, { position: DESC }], first: ${size}`,
  /** Relationship range index BEARS_ON(dyad, position). */
  raw: (size: number) => `MATCH (e)-[b:BEARS_ON]->()
WHERE b.dyad = $p.subject AND b.position IS NOT NULL
WITH e, b
ORDER BY b.dyad DESC, b.position DESC
LIMIT ${size}`,
}

export const scalarsOf = ([id, date, type, score, title]: readonly unknown[]): {
  readonly [key: string]: Json
} => ({
  id: String(id),
  date: String(date),
  type: String(type),
  score: Number(score),
  title: String(title),
})
