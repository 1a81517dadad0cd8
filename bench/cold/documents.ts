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

function levels(depth: number, random: Random, at: 'EVENT' | 'CLAIM' | 'DOCUMENT'): string {
  const columns = some(at === 'EVENT' ? EVENT : at === 'CLAIM' ? CLAIM : DOCUMENT, random)
  if (depth === 0) return columns
  if (at === 'EVENT') return `${columns} claims { ${levels(depth - 1, random, 'CLAIM')} }`
  if (at === 'CLAIM') return `${columns} documents { document { ${levels(depth - 1, random, 'DOCUMENT')} } }`
  return `${columns} events(first: 2) { nodes { ${levels(depth - 1, random, 'EVENT')} } }`
}

/** The same with so many lists beside each other. */
export function broad(lists: number, random: Random): string {
  const chosen = LISTS.slice(0, lists).map(list => `${list} { id name }`)
  return `query ($id: ID!) { event(id: $id) { ${some(EVENT, random)} claims { ${some(CLAIM, random)} } ${chosen.join(' ')} } }`
}
