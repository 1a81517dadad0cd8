import { listAt, type Shape } from './shape.ts'

/** Things by name, in all scripts, by Neo4j's full-text indexes. The peers search one index at a time. */
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
  CALL db.index.fulltext.queryNodes('entityNames', $p.query) YIELD node, score
  MATCH (found)-[:NAMED]->(node)
  RETURN found, score * 3 AS weight
  UNION ALL
  CALL db.index.fulltext.queryNodes('eventText', $p.query) YIELD node, score
  RETURN node AS found, score AS weight
  UNION ALL
  CALL db.index.fulltext.queryNodes('documentTitle', $p.query) YIELD node, score
  RETURN node AS found, score * 0.5 AS weight
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
  WHEN found:Document THEN 'Document'
END`,
    read: rows => ({
      search: rows.map(([id, name, type]) => ({
        __typename: String(type),
        id: String(id),
        ...(type === 'Event' || type === 'Document' ? {} : { name: String(name) }),
      })),
    }),
  },
}

/** The words of a name as the product puts them to Lucene: each must be met, or begin a longer word. */
export const luceneQuery = (text: string): string =>
  text
    .split(' ')
    .map(word => `("${word}"^4 OR ${word.toLowerCase()}*)`)
    .join(' AND ')
