import { givingPart, KIN, speakingOf } from '../evidence/admitted.ts'

/*
 * Who did a hostile deed is often said later than that it happened, and so is with what. As known on a day before, nobody had
 * said so: on the edges to who acted and to the weapon stands the day by which the first claim that says so was known
 * (`saidFrom`), where any does; of a hostile deed's instruments on the event itself (`instrumentsSaidFrom`). Of
 * who acted only where it was a question: where claims say who did it or what caused it. An act bears on a pair as that side's
 * from then on.
 */

const firstSaid = (edge: string, thing: string): string =>
  `${speakingOf('e', thing)}
WHERE ${[...givingPart('e', thing), 'c.known IS NOT NULL'].join(' AND ')}
WITH e, ${edge}, ${thing}, min(c.known) AS said
SET ${edge}.saidFrom = said`

export const markWeaponsSaid = `MATCH (e:Event)-[used:USED]->(weapon:Weapon)
WHERE e.dossier IN $dossiers
${firstSaid('used', 'weapon')}`

/** What was done with instruments stands in the order of the record, and so do the days; '' where no claim names one. */
export const markInstrumentsSaid = `MATCH (e:Event {quadClass: 'MATERIAL_CONFLICT'})
WHERE e.dossier IN $dossiers
  AND EXISTS { (e)<-[:ABOUT]-(:Claim {property: 'instrument'}) }
SET e.instrumentsSaidFrom = COLLECT {
  UNWIND range(0, size(e.instruments) - 1) AS i
  OPTIONAL MATCH (e)<-[:ABOUT]-(c:Claim {property: 'instrument'})-[:HAS_VALUE]->(:Value {text: e.instruments[i]})
  WHERE c.strength <> 'DENIES'
  WITH i, coalesce(min(c.known), '') AS said
  ORDER BY i
  RETURN said
}`

/** Properties of claims by which it was a question who acted. */
const WHOSE = "['actor', 'cause', 'responsibility']"

const actorsAsked = `MATCH (e:Event {quadClass: 'MATERIAL_CONFLICT'})-[acted:ACTOR]->(party)
WHERE e.dossier IN $dossiers
  AND EXISTS { MATCH (e)<-[:ABOUT]-(asked:Claim) WHERE asked.property IN ${WHOSE} }`

/** The bearings of what a party did as that of a state of the pair, as `b`. */
const bearingsOf = `MATCH (e)-[b:BEARS_ON]->()
WHERE EXISTS { (party)-[:${KIN}*0..2]->(:State {iso3: b.agent}) }`

/** On a bearing the claims that say whose deed it was, for the number of those who do. */
export const markAccused = `${actorsAsked}
${speakingOf('e', 'party')}
WHERE ${[`c.property IN ${WHOSE}`, ...givingPart('e', 'party')].join(' AND ')}
WITH e, party, c
${bearingsOf}
WITH DISTINCT b, c.id AS accusing
ORDER BY accusing
WITH b, collect(accusing) AS accusing
SET b.accusedBy = accusing`

export const markActorsSaid = `${actorsAsked}
${firstSaid('acted', 'party')}
WITH e, party, said
${bearingsOf}
  AND b.known < said
WITH b, max(said) AS said
SET b.known = said`
