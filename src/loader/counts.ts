import { voicesOn } from '../evidence/admitted.ts'
import { RELIABILITY_WEIGHTS, reliabilityOf } from '../evidence/reliability.ts'

/** Stored counts, taken from the graph itself when all is written: what users added counts too. */

export const countEvents = `MATCH (e:Event)
WHERE e.dossier IN $dossiers
SET e.documentCount = COUNT { (e)-[:REPORTED_IN]->(:Document) },
    e.claimCount = COUNT { (e)<-[:ABOUT]-(:Claim) },
    e.sourceCount = COUNT {
      MATCH (e)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(s:Source)
      RETURN DISTINCT s
    },
    e.disputeCount = COUNT {
      // A less precise account refines a more precise one: no dispute.
      MATCH (e)<-[:ABOUT]-(c:Claim)-[d:DISPUTES]-(other:Claim)
      WHERE d.kind <> 'PRECISION'
        // A claim about two events that is disputed for one of them is not disputed for the other.
        AND (EXISTS { (other)-[:ABOUT]->(e) } OR NOT EXISTS { (other)-[:ABOUT]->()<-[:ABOUT]-(c) })
      RETURN DISTINCT d
    }`

export const countDocuments = `MATCH (d:Document)
WHERE d.dossier IN $dossiers
SET d.eventCount = COUNT { (d)<-[:REPORTED_IN]-(:Event) },
    d.claimCount = COUNT { (d)<-[:STATED_IN]-(:Claim) }`

export const countSources = `MATCH (s:Source)
WHERE s.dossier IN $dossiers
SET s.documentCount = COUNT { (s)<-[:PUBLISHED_BY]-(:Document) }`

/** Events of the arc and of the arcs within it, each once. */
export const countArcs = `MATCH (a:Arc)
WHERE a.dossier IN $dossiers
SET a.eventCount = COUNT { (a)<-[:CONCERNS]-() }`

export const countDyads = `UNWIND $rows AS row
MATCH (d:Dyad {id: row.id})
CALL (d) {
  OPTIONAL MATCH (d)<-[b:BEARS_ON]-(:Event)
  RETURN count(b) AS events, min(b.earliest) AS earliest, max(b.latest) AS latest
}
SET d.eventCount = events,
    d.earliest = earliest,
    d.latest = latest`

/** That every document of the event carries its publisher's own text. */
const ownText =
  'NOT EXISTS { MATCH (e)-[:REPORTED_IN]->(d:Document) WHERE d.source IS NULL OR d.textOf <> [d.source] }'

const publishers = (condition: string): string =>
  `COLLECT { MATCH (e)-[:REPORTED_IN]->(d:Document) WHERE ${condition} RETURN d.source ORDER BY d.source }`

/**
 * How well each event is founded, what that weighs on the edges that arcs read, and, for evidence, how many speak of it and who
 * published each of its documents, if all carry their publishers' own text.
 */
export const rateEvents = `MATCH (e:Event)
WHERE e.dossier IN $dossiers
WITH e, ${reliabilityOf('e', {})} AS rated, COUNT { ${voicesOn('e', {})} RETURN DISTINCT speech.voice } AS speakers, ${ownText} AS own
SET e.reliability = rated[0], e.reliabilityReason = rated[1]
WITH e, speakers, CASE WHEN own THEN ${publishers('true')} END AS publishers, CASE WHEN own THEN ${publishers('NOT d.stateRun')} END AS notStateRun
MATCH (e)-[b:BEARS_ON]->()
SET b.reliability = CASE e.reliability ${Object.entries(RELIABILITY_WEIGHTS)
  .map(([name, weight]) => `WHEN '${name}' THEN ${weight.toFixed(2)}`)
  .join(' ')} END,
    b.speakers = speakers,
    b.publishers = publishers,
    b.publishersNotStateRun = notStateRun`
