import { publishedBy, saidAlike, voicesOn, where } from '../evidence/admitted.ts'
import { column, type Declarations, expression, inline, many, nodeOf } from '../selection/declare.ts'

/** Who can speak or pass words on. */
export const SPEAKERS = ['State', 'Organization', 'Person', 'Source']

/** How a claim's words came: who says it, through whom, on which channel, through which outlets. */
export const saidThrough = many(({ scope, fresh, ambient }) => {
  const [self, party] = [fresh('link'), fresh('party')]
  const claim = nodeOf(scope)
  const published = publishedBy('document', ambient)
  return {
    match: `CALL (${claim}) {
  OPTIONAL MATCH (${claim})-[:ATTRIBUTED_TO]->(n)
  RETURN 'SPEAKER' AS role, ${claim}.attributedAs AS name, 0 AS place, n
  UNION
  MATCH (${claim})-[r:RELAYED_BY]->(n)
  RETURN 'RELAY' AS role, n.name AS name, 1 + coalesce(r.order, 0) AS place, n
  UNION
  WITH ${claim}, null AS n
  WHERE ${claim}.channel IS NOT NULL
  RETURN 'CHANNEL' AS role, ${claim}.channel AS name, 1000 AS place, n
  UNION
  MATCH (${claim})-[:STATED_IN]->(document:Document)-[:PUBLISHED_BY]->(n)${published.length > 0 ? `\n  WHERE ${published.join(' AND ')}` : ''}
  RETURN DISTINCT 'OUTLET' AS role, n.name AS name, 1001 AS place, n
}
WITH {role: role, name: name, place: place} AS ${self}, n AS ${party}`,
    order: [`${self}.place`, `${self}.name`],
    scope: { self, party },
  }
})

/** Of an event: by all claims about it. Of a claim: by those that say the same. */
export const corroboration = inline(scope => scope)

/** States that the event, or the events that the claim is about, was an act of or towards, and the parties themselves. */
const partiesTo = (node: string) =>
  `COLLECT { MATCH (${node})-[:ABOUT*0..1]->(:Event)-[:ACTOR|RECIPIENT|AFFECTED]->()-[:ORGAN_OF|OWNED_BY|NATIONALS_OF*0..1]->(party:Entity) RETURN DISTINCT party.id }`

export const corroborationTypes: Declarations = {
  Corroboration: {
    fields: {
      speakers: expression(
        ({ scope, ambient }) => `COUNT { ${voicesOn(nodeOf(scope), ambient)} RETURN DISTINCT speech.voice }`,
      ),
      voices: many(
        ({ scope, fresh, ambient }) => {
          const self = fresh('voice')
          return {
            match: `${voicesOn(nodeOf(scope), ambient)}\nWITH DISTINCT speech.voice AS voice\nMATCH (${self}:Entity {id: voice})`,
            order: [`${self}.id`],
            scope: { self },
          }
        },
        { types: SPEAKERS },
      ),
      outlets: expression(({ scope, ambient }) => {
        const [node, published] = [nodeOf(scope), publishedBy('outlet', ambient)]
        const publishers = (by: string) =>
          `${by}->(outlet:Document)-[:PUBLISHED_BY]->(s:Source)${where(...published)} RETURN DISTINCT s`
        return `CASE WHEN ${node}:Event THEN COUNT { ${publishers(`MATCH (${node})-[:REPORTED_IN]`)} } ELSE COUNT { ${saidAlike(node, ambient)}
${publishers('MATCH (speech)-[:STATED_IN]')} } END`
      }),
      onlyParties: expression(
        ({ scope, ambient }) =>
          `CASE WHEN EXISTS { ${voicesOn(nodeOf(scope), ambient)} } THEN all(speaker IN COLLECT { ${voicesOn(nodeOf(scope), ambient)} RETURN DISTINCT speech.voice } WHERE speaker IN ${partiesTo(nodeOf(scope))}) END`,
        { lists: 2 },
      ),
    },
  },
  ChainLink: {
    fields: {
      role: column('role'),
      name: column('name'),
      party: inline(({ party = '' }) => ({ self: party }), {
        nullWith: ({ party = '' }) => party,
        types: SPEAKERS,
      }),
    },
  },
}
