import { type KindName, kindOf } from './kinds.ts'

/** What is worth a look around a thing of each kind, as Neo4j Browser draws it; not what is derived for reading. */
const AROUND: Readonly<Record<KindName, string>> = {
  state: 'BETWEEN|ORGAN_OF|SENT_BY',
  dyad: 'BETWEEN',
  event:
    'ACTOR|RECIPIENT|AFFECTED|INVOLVED|SITE|USED|OCCURRED_AT|ANSWERED|CAUSED_BY|CITED|FOLLOWED|WITHIN|PART_OF',
  organization: 'ORGAN_OF|OWNED_BY|PART_OF|ACTOR|RECIPIENT|AFFECTED',
  person: 'HELD|INVOLVED|ACTOR',
  post: 'OF_POST|SERVES|ACCREDITED_TO|WITHIN',
  facility: 'SENT_BY|HOSTED_BY|OWNED_BY|OPERATED_BY|LOCATED_IN|PART_OF|SITE',
  place: 'LOCATED_IN|IN|OCCURRED_AT',
  weapon: 'USED',
  arc: 'PART_OF',
  claim: 'ABOUT|ATTRIBUTED_TO|RELAYED_BY|STATED_IN|DISPUTES',
  document: 'PUBLISHED_BY|STATED_IN|REPORTED_IN',
  source: 'SAME_AS|SEATED_IN|PUBLISHED_BY',
}

/** The surroundings of a thing as a statement for Neo4j Browser; of a pair its newest events. By the id's own index. */
export function cypherOf(id: string): string {
  const kind = kindOf(id) ?? 'event'
  const named = `'${id.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
  if (kind === 'dyad')
    return `MATCH (d:Dyad {id: ${named}})-[b:BETWEEN]->(s:State)
MATCH (e:Event)-[r:BEARS_ON {dyad: d.id}]->(d)
WHERE r.position IS NOT NULL
WITH d, b, s, e, r
ORDER BY r.dyad DESC, r.position DESC
LIMIT 40
RETURN d, b, s, e, r`
  return `MATCH (n:Entity {id: ${named}})-[r:${AROUND[kind]}]-(m)
RETURN n, r, m
LIMIT 60`
}
