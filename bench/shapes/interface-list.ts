import { page } from './pages.ts'
import { nodesAt, rowsOf } from './parts.ts'
import { type Json, listAt, pick, type Shape, unordered } from './shape.ts'

const MENTIONED = '__typename id name ... on State { iso3 } ... on Person { description }'

/** Twenty events and whom they mention, states and persons alike. */
export const interfaceList: Shape = {
  name: 'interface-list',
  title: 'interface list of 20',
  subjects: 'DYADS',
  product: {
    query: `query ($id: ID!) { node(id: $id) { ... on Dyad { events(first: 20, orderBy: { field: DATE, direction: DESC }) { nodes {
  id title mentioned { ${MENTIONED} } } } } } }`,
    variables: id => ({ id }),
    plain: data =>
      listAt(data, 'node', 'events', 'nodes').map(event => withMentioned(event, listAt(event, 'mentioned'))),
  },
  tuned: {
    query: `query ($dyad: String!) { events(${page.tuned(20)}) { id title mentioned { ${MENTIONED} } } }`,
    variables: dyad => ({ dyad }),
    plain: data => listAt(data, 'events').map(event => withMentioned(event, listAt(event, 'mentioned'))),
  },
  connections: {
    query: `query ($dyad: String!) { eventsConnection(${page.connections(20)}) { edges { node {
  id title mentionedConnection { edges { node { ${MENTIONED} } } } } } } }`,
    variables: dyad => ({ dyad }),
    plain: data =>
      nodesAt(data, 'eventsConnection').map(event =>
        withMentioned(event, nodesAt(event, 'mentionedConnection')),
      ),
  },
  raw: {
    text: `${page.raw(20)}
RETURN e.id, e.title, COLLECT {
  MATCH (e)-[r:MENTIONED]->(x)
  RETURN CASE
    WHEN x:State THEN ['State', x.id, x.name, x.iso3]
    WHEN x:Person THEN ['Person', x.id, x.name, x.description]
  END ORDER BY r.order, x.id
}`,
    read: rows => ({
      node: {
        events: {
          nodes: rows.map(([id, title, mentioned]) => ({
            id: String(id),
            title: String(title),
            mentioned: rowsOf(mentioned).map(([type = null, party = null, name = null, last = null]) => ({
              __typename: type,
              id: party,
              name,
              [type === 'State' ? 'iso3' : 'description']: last,
            })),
          })),
        },
      },
    }),
  },
}

const withMentioned = (event: Json, mentioned: readonly Json[]): Json => ({
  ...pick(event, 'id', 'title'),
  mentioned: unordered(mentioned),
})
