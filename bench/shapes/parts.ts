import { at, type Json, listAt, pick, unordered } from './shape.ts'

const OF_CLAIMS = '[{ order: ASC }, { id: ASC }]'
const OF_DOCUMENTS = '[{ earliest: ASC }, { id: ASC }]'
const byNode = (order: string) => order.replaceAll(/\{ (\w+: ASC) \}/g, '{ node: { $1 } }')

/**
 * How @neo4j/graphql words what the product asks: lists of one where the product knows there is one, and in the order
 * that the product promises, where it can sort so.
 */
export const TUNED_CLAIMS = `claims(sort: ${OF_CLAIMS}) { id rank statement
    documents(sort: ${OF_DOCUMENTS}) { url title source { id name } } }`

export const CONNECTED_CLAIMS = `claimsConnection(sort: ${byNode(OF_CLAIMS)}) { edges { node { id rank statement
  documentsConnection(sort: ${byNode(OF_DOCUMENTS)}) { edges { node { url title
    sourceConnection { edges { node { id name } } } } } } } } }`

/** Its lists can't be sorted by what is on their relationships, its connections can. */
const BY_EDGE = 'sort: [{ edge: { order: ASC } }]'
export const TUNED_PEOPLE = `peopleConnection(${BY_EDGE}) { edges { properties { role } node { id name } } }`
export const CONNECTED_PARTIES = `actorsConnection(${BY_EDGE}) { edges { node { id name } } }
  recipientsConnection(${BY_EDGE}) { edges { node { id name } } }`

/** An event of @neo4j/graphql, asked through its lists, in the product's form. */
export const fromLists = (event: Json, keys: readonly string[]): Json => ({
  ...pick(event, ...keys),
  actors: unordered(listAt(event, 'actors')),
  recipients: unordered(listAt(event, 'recipients')),
  claims: listAt(event, 'claims').map(claim => ({
    ...pick(claim, 'id', 'rank', 'statement'),
    documents: listAt(claim, 'documents').map(document => ({
      ...pick(document, 'url', 'title'),
      source: at(document, 'source', 0),
    })),
  })),
})

export const nodesAt = (json: Json, key: string): readonly Json[] =>
  listAt(json, key, 'edges').map(edge => at(edge, 'node'))

/** The same, asked through its connections. */
export const fromConnections = (event: Json, keys: readonly string[]): Json => ({
  ...pick(event, ...keys),
  actors: unordered(nodesAt(event, 'actorsConnection')),
  recipients: unordered(nodesAt(event, 'recipientsConnection')),
  claims: nodesAt(event, 'claimsConnection').map(claim => ({
    ...pick(claim, 'id', 'rank', 'statement'),
    documents: nodesAt(claim, 'documentsConnection').map(document => ({
      ...pick(document, 'url', 'title'),
      source: at(nodesAt(document, 'sourceConnection'), 0),
    })),
  })),
})

/** The product's own: lists whose order it promises and peers cannot give, in an order of no account. */
export const fromProduct = (event: Json, keys: readonly string[]): Json => ({
  ...pick(event, ...keys),
  actors: unordered(listAt(event, 'actors')),
  recipients: unordered(listAt(event, 'recipients')),
  claims: listAt(event, 'claims'),
})

/** People of an event with their role, which @neo4j/graphql has on the edges of a connection. */
export const people = (event: Json): readonly Json[] =>
  unordered(
    listAt(event, 'peopleConnection', 'edges').map(edge => ({
      role: at(edge, 'properties', 'role'),
      person: at(edge, 'node'),
    })),
  )

/** Sub-queries of the raw statements: lists by position, ordered as the product promises. */
export const RAW_PARTIES = (relationship: string) =>
  `COLLECT { MATCH (e)-[r:${relationship}]->(x) RETURN [x.id, x.name] ORDER BY r.order, x.id }`

export const RAW_CLAIMS = `COLLECT {
    MATCH (e)<-[:ABOUT]-(c:Claim)
    RETURN [c.id, c.rank, c.statement, COLLECT {
      MATCH (c)-[:STATED_IN]->(d:Document)-[:PUBLISHED_BY]->(s)
      RETURN [d.url, d.title, s.id, s.name] ORDER BY d.earliest, d.id
    }] ORDER BY c.order, c.id
  }`

type Rows = readonly (readonly Json[])[]

export const party = ([id = null, name = null]: readonly Json[]): Json => ({ id, name })

export const claim = ([id = null, rank = null, statement = null, documents = []]: readonly Json[]): Json => ({
  id,
  rank,
  statement,
  documents: rowsOf(documents).map(([url = null, title = null, source = null, name = null]) => ({
    url,
    title,
    source: { id: source, name },
  })),
})

/** A column that is a list of lists. */
export const rowsOf = (column: unknown): Rows => (Array.isArray(column) ? column : [])
