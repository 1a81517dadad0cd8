import { NAMED, TOLD } from '../../src/search/kinds.ts'
import { everyWord, ofKinds } from '../../src/search/query.ts'
import { soughtIn } from '../../src/search/sought.ts'
import { listAt, type Shape } from './shape.ts'

/** Things by name, in all scripts, by Neo4j's full-text index. The peers search one kind at a time. */
export const search: Shape = {
  name: 'search',
  title: 'search by name',
  subjects: 'PERSONS',
  product: {
    query: `query ($text: String!) { search(text: $text, first: 10) { __typename id ... on Entity { name } } }`,
    variables: text => ({ text }),
    plain: data => listAt(data, 'search'),
  },
  raw: {
    text: `CALL () {
  CALL db.index.fulltext.queryNodes('searchable', $p.ofNames, {limit: 1000}) YIELD node, score
  MATCH (found:Entity)-[:NAMED]->(node)
  RETURN found, score * CASE node.kind WHEN 'CODE' THEN 3.6 ELSE 3 END AS weight
  UNION ALL
  CALL db.index.fulltext.queryNodes('searchable', $p.ofTexts, {limit: 1000}) YIELD node, score
  RETURN node AS found, score * CASE WHEN node:Event THEN 1 WHEN node:Claim THEN 0.7 ELSE 0.5 END AS weight
}
WITH found, max(weight) AS weight
ORDER BY weight DESC, found.id
LIMIT 10
RETURN found.id, found.name, CASE
  WHEN found:Person THEN 'Person'
  WHEN found:State THEN 'State'
  WHEN found:Facility THEN 'Facility'
  WHEN found:Source THEN 'Source'
  WHEN found:Event THEN 'Event'
  WHEN found:Claim THEN 'Claim'
  WHEN found:Document THEN 'Document'
END`,
    read: rows => ({
      search: rows.map(([id, name, type]) => ({
        __typename: String(type),
        id: String(id),
        ...(type === 'Event' || type === 'Claim' || type === 'Document' ? {} : { name: String(name) }),
      })),
    }),
  },
}

/** A name as the product puts it to Lucene, for the raw statement: what they are asked must be the same. */
export const luceneQueries = (text: string) => {
  const words = everyWord(soughtIn(text, 'text'))
  return { ofNames: `${ofKinds(NAMED)} ${words}`, ofTexts: `${ofKinds(TOLD)} ${words}` }
}
