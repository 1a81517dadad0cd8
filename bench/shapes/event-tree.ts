import {
  CONNECTED_CLAIMS,
  CONNECTED_PARTIES,
  claim,
  fromConnections,
  fromLists,
  fromProduct,
  party,
  people,
  RAW_CLAIMS,
  RAW_PARTIES,
  rowsOf,
  TUNED_CLAIMS,
  TUNED_PEOPLE,
} from './parts.ts'
import { at, type Json, listAt, type Shape, unordered } from './shape.ts'

const KEYS = ['id', 'title', 'date', 'type', 'score']
const officials = (event: Json) => unordered(listAt(event, 'officials'))

/** One event by its id with everything around it. */
export const eventTree: Shape = {
  name: 'event-tree',
  title: 'event tree',
  subjects: 'EVENTS',
  product: {
    query: `query ($id: ID!) { event(id: $id) { id title date type score
  actors { id name } recipients { id name }
  officials { role person { id name } }
  claims { id rank statement documents { url title source { id name } } } } }`,
    variables: id => ({ id }),
    plain: data => {
      const event = at(data, 'event')
      return { ...Object(fromProduct(event, KEYS)), officials: officials(event) }
    },
  },
  tuned: {
    query: `query ($id: String!) { events(where: { id: { eq: $id } }) { id title date type score
  actors { id name } recipients { id name }
  ${TUNED_PEOPLE}
  ${TUNED_CLAIMS} } }`,
    variables: id => ({ id }),
    plain: data => {
      const event = at(data, 'events', 0)
      return { ...Object(fromLists(event, KEYS)), officials: people(event) }
    },
  },
  connections: {
    query: `query ($id: String!) { eventsConnection(where: { id: { eq: $id } }) { edges { node { id title date type score
  ${CONNECTED_PARTIES}
  ${TUNED_PEOPLE}
  ${CONNECTED_CLAIMS} } } } }`,
    variables: id => ({ id }),
    plain: data => {
      const event = at(data, 'eventsConnection', 'edges', 0, 'node')
      return { ...Object(fromConnections(event, KEYS)), officials: people(event) }
    },
  },
  raw: {
    text: `MATCH (e:Event {id: $p.subject})
RETURN e.id, e.title, e.date, e.type, e.score,
  ${RAW_PARTIES('ACTOR')},
  ${RAW_PARTIES('RECIPIENT')},
  COLLECT { MATCH (e)-[r:INVOLVED]->(x) RETURN [r.role, x.id, x.name] ORDER BY r.order, x.id },
  ${RAW_CLAIMS}`,
    read: rows => ({ event: rows.map(eventOf)[0] ?? null }),
  },
}

function eventOf([
  id,
  title,
  date,
  type,
  score,
  actors,
  recipients,
  involved,
  claims,
]: readonly unknown[]): Json {
  return {
    ...scalars(id, title, date, type, score),
    actors: rowsOf(actors).map(party),
    recipients: rowsOf(recipients).map(party),
    officials: rowsOf(involved).map(([role = null, person = null, name = null]) => ({
      role,
      person: { id: person, name },
    })),
    claims: rowsOf(claims).map(claim),
  }
}

const scalars = (id: unknown, title: unknown, date: unknown, type: unknown, score: unknown) => ({
  id: String(id),
  title: String(title),
  date: String(date),
  type: String(type),
  score: Number(score),
})
