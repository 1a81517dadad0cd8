import { dateText } from '../events/account.ts'
import { carried, claimsOn, statedIn } from '../events/links.ts'
import { knownBy, oursInWords, where } from '../evidence/admitted.ts'
import type { Ambient } from '../selection/declare.ts'
import { type LinkKind, relationshipOf } from './link.ts'

/*
 * What chains and exchanges are read from. Which kinds of link may be walked stands in the text, for Neo4j then looks at
 * no others: fifteen texts at the most.
 */

const types = (kinds: readonly LinkKind[]): string => kinds.map(relationshipOf).join('|')

/** What `linkOf` reads. */
const linkColumns = (edge: string, ambient: Ambient): string =>
  `[type(${edge}), ${statedIn(edge, ambient)}, ${oursInWords(edge, 'basis', ambient)}, ${claimsOn(edge, ambient)}]`

/** The events `$p.ids`, each as `[id, date, earliest, latest, sequence]`. Unique index Event(id). */
export const endsText = `UNWIND $p.ids AS id
MATCH (e:Event {id: id})
RETURN e.id, e.date, e.earliest, e.latest, e.sequence`

/**
 * All links on the ways back from the event `$p.to`, `$p.longest` steps at most, to events that were not over before
 * `$p.from` began; at most `$p.limit`. Each end as `[id, type]`. Only distinct ends of the ways are asked for: Neo4j
 * then visits each event once, however many ways lead there.
 */
export const waysBackText = (
  kinds: readonly LinkKind[],
  longest: number,
  ambient: Ambient,
): string => `MATCH (first:Event {id: $p.from})
MATCH (last:Event {id: $p.to})
CALL (last) {
  MATCH (last)-[:${types(kinds)}*0..${longest}]->(e)
  RETURN DISTINCT e AS later
}
MATCH (later)-[link:${types(kinds)}]->(earlier:Event)${where(
  'earlier.latest >= first.earliest',
  ...knownBy('later', ambient),
  ...knownBy('earlier', ambient),
  ...carried('link', ambient),
)}
RETURN later.id, later.type, earlier.id, earlier.type, ${linkColumns('link', ambient)}
LIMIT $p.limit`

/**
 * Links between events that both bear on the pair `$p.dyad`, at most `$p.limit`, the earlier answer first. Begins at the
 * links, which are few beside the events of a pair: relationship type look-up index.
 */
export const exchangesText = (
  kinds: readonly LinkKind[],
  filters: { readonly from: boolean; readonly to: boolean },
  ambient: Ambient,
): string => `MATCH ()-[link:${types(kinds)}]->()
WITH link, startNode(link) AS answer, endNode(link) AS act${where(
  ...(filters.from ? ['answer.latest >= $p.from'] : []),
  ...(filters.to ? ['answer.earliest <= $p.to'] : []),
  ...knownBy('answer', ambient),
  ...knownBy('act', ambient),
  ...carried('link', ambient),
)}
MATCH (answer)-[answered:BEARS_ON]->() WHERE answered.dyad = $p.dyad
MATCH (act)-[acted:BEARS_ON]->() WHERE acted.dyad = $p.dyad
RETURN act.id, act.type, ${dateText('act', ambient)}, [acted.agent, acted.because], ${occasionOf('act')},
  answer.id, answer.type, ${dateText('answer', ambient)}, [answered.agent, answered.because], ${occasionOf('answer')},
  ${linkColumns('link', ambient)}
ORDER BY answer.position, act.position
LIMIT $p.limit`

/** The event that a meeting counts in, where it is told as several. */
const occasionOf = (event: string): string =>
  `head(COLLECT { MATCH (${event})-[:SAME_OCCASION_AS]->(same:Event) RETURN same.id ORDER BY same.id })`
