import { type Random, shuffled } from '../graph/random.ts'

const EVENT = [
  'title',
  'summary',
  'date',
  'earliest',
  'latest',
  'sequence',
  'type',
  'mode',
  'quadClass',
  'score',
  'scale',
  'status',
  'importance',
  'known',
]
const CLAIM = [
  'statement',
  'property',
  'value',
  'strength',
  'rank',
  'form',
  'channel',
  'known',
  'sourced',
  'inferred',
]
const DOCUMENT = [
  'title',
  'url',
  'published',
  'earliest',
  'language',
  'kind',
  'reliability',
  'eventCount',
  'claimCount',
]
const SOURCE = ['name', 'stateRun', 'documentCount']
const LISTS = [
  'actors',
  'recipients',
  'affected',
  'mentioned',
  'facilities',
  'weapons',
  'places',
  'arcs',
  'sources',
]

/** Columns of a level: 4 of them, so that there are hundreds of thousands of texts of each depth. */
const some = (columns: readonly string[], random: Random) => shuffled(columns, random).slice(0, 4).join(' ')

/** A question that is very likely new to Neo4j: lists within lists, so many of them deep. */
export function deep(depth: number, random: Random): string {
  return `query ($id: ID!) { event(id: $id) { ${levels(depth, random, 'EVENT')} } }`
}

/** An event's documents, their publisher, one of its documents, that one's publisher: pages of one, for rows are limited too. */
function levels(depth: number, random: Random, at: 'EVENT' | 'SOURCE' | 'DOCUMENT'): string {
  const columns = some(at === 'EVENT' ? EVENT : at === 'SOURCE' ? SOURCE : DOCUMENT, random)
  if (depth === 0) return columns
  if (at === 'EVENT') return `${columns} documents { ${levels(depth - 1, random, 'DOCUMENT')} }`
  if (at === 'DOCUMENT') return `${columns} source { ${levels(depth - 1, random, 'SOURCE')} }`
  return `${columns} documents(first: 1) { nodes { ${levels(depth - 1, random, 'DOCUMENT')} } }`
}

/** The same with so many lists beside each other. */
export function broad(lists: number, random: Random): string {
  const chosen = LISTS.slice(0, lists).map(list => `${list} { id name }`)
  return `query ($id: ID!) { event(id: $id) { ${some(EVENT, random)} claims { ${some(CLAIM, random)} } ${chosen.join(' ')} } }`
}
