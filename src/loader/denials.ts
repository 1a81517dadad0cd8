/*
 * An event that is itself a denial has it among its instruments. Who denies there, where it is one that acted, or for whom that
 * speaks, does what the event is; what that contradicts is what the event denies. On the event stand the ids of these claims
 * (`denials`), and of those that it denies (`denied`); on other events neither.
 */
export const markDenials = `MATCH (e:Event)
WHERE e.dossier IN $dossiers AND 'DENIAL' IN e.instruments
SET e.denials = COLLECT {
  MATCH (e)<-[:ABOUT]-(c:Claim {strength: 'DENIES'})
  WHERE c.rank <> 'DEPRECATED'
    AND (EXISTS { (e)-[:ACTOR]->()<-[:ATTRIBUTED_TO]-(c) }
      OR EXISTS { (e)-[:ACTOR]->()-[:ORGAN_OF|OWNED_BY*0..1]->({id: c.voice}) })
  RETURN c.id ORDER BY c.id
}
SET e.denied = COLLECT {
  MATCH (e)<-[:ABOUT]-(c:Claim)
  WHERE c.strength <> 'DENIES'
    AND EXISTS { MATCH (c)-[:DISPUTES {kind: 'CONTRADICTION'}]-(denial:Claim) WHERE denial.id IN e.denials }
  RETURN c.id ORDER BY c.id
}`
