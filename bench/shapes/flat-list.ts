import { page, scalarsOf } from './pages.ts'
import { nodesAt } from './parts.ts'
import { listAt, type Shape } from './shape.ts'

/** A hundred rows of a table. */
export const flatList: Shape = {
  name: 'flat-list',
  title: 'flat list of 100',
  subjects: 'DYADS',
  product: {
    query: `query ($id: ID!) { node(id: $id) { ... on Dyad { events(first: 100, orderBy: { field: DATE, direction: DESC }) { nodes {
  id date type score title } } } } }`,
    variables: id => ({ id }),
    plain: data => listAt(data, 'node', 'events', 'nodes'),
  },
  tuned: {
    query: `query ($dyad: String!) { events(${page.tuned(100)}) { id date type score title } }`,
    variables: dyad => ({ dyad }),
    plain: data => listAt(data, 'events'),
  },
  connections: {
    query: `query ($dyad: String!) { eventsConnection(${page.connections(100)}) { edges { node { id date type score title } } } }`,
    variables: dyad => ({ dyad }),
    plain: data => nodesAt(data, 'eventsConnection'),
  },
  raw: {
    text: `${page.raw(100)}
RETURN e.id, e.date, e.type, e.score, e.title`,
    read: rows => ({ node: { events: { nodes: rows.map(scalarsOf) } } }),
  },
}
