import { publishedBy, where } from '../evidence/admitted.ts'
import { expression, nodeOf, type Reach } from '../selection/declare.ts'
import { first, listed } from './cells.ts'

/** The first document that may be read at the end of a relationship, as `d`; the earliest, by id where days are equal. */
const firstDocument = ({ scope, ambient }: Reach, relationship: string) =>
  `MATCH (${nodeOf(scope)})-[:${relationship}]->(d:Document)${where(...publishedBy('d', ambient))}`

const ORDER = 'ORDER BY d.earliest, d.id'

/** The columns of a row that tell what it rests on: one document, and its publishers. */
export function documentCells(relationship: string) {
  const own = (property: string) =>
    first(reach => `${firstDocument(reach, relationship)} RETURN d.${property} ${ORDER}`)
  const publisher = (property: string) =>
    listed(
      reach =>
        `${firstDocument(reach, relationship)} WITH d ${ORDER} LIMIT 1 MATCH (d)-[:PUBLISHED_BY]->(s:Source) WITH DISTINCT s ORDER BY s.id RETURN s.${property}`,
    )
  return {
    document: own('title'),
    documentId: own('id'),
    url: own('url'),
    source: publisher('name'),
    sourceId: publisher('id'),
  }
}

export const documentsOf = (relationship: string) =>
  expression(reach => `COUNT { ${firstDocument(reach, relationship)} }`, { lists: 1 })
