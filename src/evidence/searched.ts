import { listOf } from '../selection/compiling.ts'
import { expression } from '../selection/declare.ts'
import { publishedBy, where } from './admitted.ts'

/** The documents that an answer could rest on: how many, of how many publishers, between which days: the first that a date allows, and by which all were out. */
export const searched = expression(
  ({ ambient }) => {
    const read = publishedBy('d', ambient)
    const dated = where('d.earliest IS NOT NULL', ...read)
    return [
      '[',
      `  COUNT { MATCH (d:Document)${where(...read)} },`,
      `  COUNT { MATCH (s:Source) WHERE EXISTS { MATCH (s)<-[:PUBLISHED_BY]-(d:Document)${where(...read)} } },`,
      `  head(COLLECT { MATCH (d:Document)${dated} RETURN d.earliest ORDER BY d.earliest LIMIT 1 }),`,
      `  head(COLLECT { MATCH (d:Document)${dated} RETURN coalesce(d.known, d.latest) AS out ORDER BY out DESC LIMIT 1 })`,
      ']',
    ].join('\n')
  },
  {
    lists: 2,
    value: raw => {
      const [documents, sources, from, to] = listOf(raw)
      return { documents, sources, from, to }
    },
  },
)
