/**
 * What bears on the pair `$p.dyad` and became known after `$p.one` and by `$p.other`, in order; at most `$p.limit`.
 * Relationship range index BEARS_ON(dyad, position); a bearing tells by itself when its event was known.
 */
export const appearedText = `MATCH (e)-[b:BEARS_ON]->()
USING INDEX SEEK b:BEARS_ON(dyad, position)
WHERE b.dyad = $p.dyad
  AND b.position IS NOT NULL
  AND b.known > $p.one
  AND b.known <= $p.other
RETURN e.id
ORDER BY b.dyad, b.position
LIMIT $p.limit`

/**
 * Claims of that time about the pair itself and about what had been known of it before, each as `[id, kinds of dispute with
 * claims known before, ids of these, ids of claims known before that say the same]`.
 */
export const claimsText = `CALL () {
  MATCH (e)-[b:BEARS_ON]->()
  USING INDEX SEEK b:BEARS_ON(dyad, position)
  WHERE b.dyad = $p.dyad
    AND b.position IS NOT NULL
    AND b.known <= $p.one
  MATCH (e)<-[:ABOUT]-(c:Claim)
  RETURN c
  UNION
  MATCH (:Dyad {id: $p.dyad})<-[:ABOUT]-(c:Claim)
  RETURN c
}
WITH DISTINCT c
WHERE c.known > $p.one
  AND c.known <= $p.other
WITH c
ORDER BY c.known, c.id
LIMIT $p.limit
RETURN c.id,
  COLLECT { MATCH (c)-[r:DISPUTES]-(o:Claim) WHERE o.known <= $p.one RETURN DISTINCT r.kind ORDER BY r.kind },
  COLLECT { MATCH (c)-[:DISPUTES]-(o:Claim) WHERE o.known <= $p.one RETURN DISTINCT o.id ORDER BY o.id },
  COLLECT { MATCH (c)-[:AGREES]-(o:Claim) WHERE o.known <= $p.one RETURN DISTINCT o.id ORDER BY o.id }`
