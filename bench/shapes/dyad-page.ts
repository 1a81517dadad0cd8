import { page, scalarsOf } from './pages.ts'
import {
  CONNECTED_CLAIMS,
  CONNECTED_PARTIES,
  claim,
  fromConnections,
  fromLists,
  fromProduct,
  nodesAt,
  party,
  RAW_CLAIMS,
  RAW_PARTIES,
  rowsOf,
  TUNED_CLAIMS,
} from './parts.ts'
import { listAt, type Shape } from './shape.ts'

const KEYS = ['id', 'date', 'type', 'score', 'title']

/** The latest events of a pair, three levels deep. */
export const dyadPage: Shape = {
  name: 'dyad-page',
  title: 'dyad page, 20 x 3 levels',
  subjects: 'DYADS',
  product: {
    query: `query ($id: ID!) { node(id: $id) { ... on Dyad { events(first: 20, orderBy: { field: DATE, direction: DESC }) { nodes {
  id date type score title actors { id name } recipients { id name }
  claims { id rank statement documents { url title source { id name } } } } } } } }`,
    variables: id => ({ id }),
    plain: data => listAt(data, 'node', 'events', 'nodes').map(event => fromProduct(event, KEYS)),
  },
  tuned: {
    query: `query ($dyad: String!) { events(${page.tuned(20)}) {
  id date type score title actors { id name } recipients { id name }
  ${TUNED_CLAIMS} } }`,
    variables: dyad => ({ dyad }),
    plain: data => listAt(data, 'events').map(event => fromLists(event, KEYS)),
  },
  connections: {
    query: `query ($dyad: String!) { eventsConnection(${page.connections(20)}) { edges { node {
  id date type score title
  ${CONNECTED_PARTIES}
  ${CONNECTED_CLAIMS} } } } }`,
    variables: dyad => ({ dyad }),
    plain: data => nodesAt(data, 'eventsConnection').map(event => fromConnections(event, KEYS)),
  },
  raw: {
    text: `${page.raw(20)}
RETURN e.id, e.date, e.type, e.score, e.title,
  ${RAW_PARTIES('ACTOR')},
  ${RAW_PARTIES('RECIPIENT')},
  ${RAW_CLAIMS}`,
    read: rows => ({
      node: {
        events: {
          nodes: rows.map(row => ({
            ...scalarsOf(row),
            actors: rowsOf(row[5]).map(party),
            recipients: rowsOf(row[6]).map(party),
            claims: rowsOf(row[7]).map(claim),
          })),
        },
      },
    }),
  },
}
