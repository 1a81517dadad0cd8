import { firstReports, outFirst } from '../events/account.ts'
import { publishedBy, where } from '../evidence/admitted.ts'
import { expression, nodeOf, type Reach } from '../selection/declare.ts'
import { joined, together } from './cells.ts'

/** Documents that may be read at the end of an edge `r`, as `d`. */
const documents = ({ scope, ambient }: Reach, relationship: string) =>
  `MATCH (${nodeOf(scope)})-[r:${relationship}]->(d:Document)${where(...publishedBy('d', ambient))}`

const publishers = (property: string) =>
  `COLLECT { MATCH (d)-[:PUBLISHED_BY]->(s:Source) WITH DISTINCT s ORDER BY s.id RETURN s.${property} }`

/**
 * What a row rests on: the document that was surely out first, and who published it; of an event not one that was out before
 * it began, if there is another.
 */
export function documentCells(relationship: string) {
  const { first } = together(
    'document',
    reach =>
      `${documents(reach, relationship)} WITH d, r ORDER BY ${relationship === 'REPORTED_IN' ? firstReports('d', nodeOf(reach.scope)) : outFirst('d')} LIMIT 1 RETURN [d.title, d.id, d.url, r.locator, ${publishers('name')}, ${publishers('id')}]`,
  )
  const ofAll = (names: unknown) => (names === null ? null : joined(names))
  return {
    document: first(0),
    documentId: first(1),
    url: first(2),
    locator: first(3),
    source: first(4, ofAll),
    sourceIds: first(5, ofAll),
  }
}

/** How many documents, and how many publishers of them. */
export function documentCounts(relationship: string) {
  const count = (text: string) =>
    expression(reach => `COUNT { ${documents(reach, relationship)} ${text} }`, { lists: 1 })
  return {
    documentCount: count('RETURN DISTINCT d'),
    sourceCount: count('MATCH (d)-[:PUBLISHED_BY]->(s:Source) RETURN DISTINCT s'),
  }
}
