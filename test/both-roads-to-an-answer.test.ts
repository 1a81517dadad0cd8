import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Engine } from '../src/graphql/engine.ts'
import { examples } from '../src/playground/examples.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
let answer: Engine
beforeAll(async () => {
  api = await startApi()
  answer = api.engine
  // Two events that are not as the schema promises: one without a title, one of a type that does not exist.
  await api.database.write(run =>
    run({
      text: `CREATE (:Event:Entity:Flawed {id: 'event:untitled', position: '1900-01-01.000.event:untitled', type: 'ACCUSE'})
CREATE (:Event:Entity:Flawed {id: 'event:early', title: 'Early', known: '2000-01-01'})<-[:ABOUT]-
       (:Claim:Entity:Flawed {id: 'claim:of-both', known: '2000-01-01'})-[:ABOUT]->
       (:Event:Entity:Flawed {id: 'event:late', title: 'Late', known: '2010-01-01'})
CREATE (:Event:Entity:Flawed {id: 'event:untyped', title: 'Untyped', position: '1900-01-02.000.event:untyped', type: 'QUARREL'})`,
      parameters: {},
    }),
  )
})
afterAll(async () => {
  await api.database.write(run => run({ text: 'MATCH (n:Flawed) DETACH DELETE n', parameters: {} }))
  await api.close()
})

const both = async (query: string, variables: Record<string, unknown> = {}) => {
  const [one, other] = [await answer({ query, variables }), await answer({ query, variables }, 'graphql-js')]
  const plain = ({ data, errors }: typeof one) =>
    JSON.parse(JSON.stringify({ data, errors: errors?.map(({ message, path }) => ({ message, path })) }))
  return { road: one.road, one: plain(one), other: plain(other) }
}

test.each(examples.map(example => [/query (\w+)/.exec(example.query)?.[1], example] as const))(
  'the example %s is answered without graphql-js, and as graphql-js would',
  async (_, { query, variables }) => {
    const { road, one, other } = await both(query, variables)
    expect(road).toBe('compiled')
    expect(one.errors).toBeUndefined()
    expect(one).toEqual(other)
  },
)

const DRESSED = `query ($yes: Boolean = true, $no: Boolean!) {
  __typename
  kind: __typename
  event(id: "event:2025-11-14-baku-summons-yevdokimov") {
    __proto__: id
    name: title
    title
    __typename
    a: claims(properties: [instrument]) { id }
    b: claims { property value }
    actors { kind: __typename ... on Organization { id names(kinds: [OFFICIAL]) { text } } ...P }
    links @include(if: $no) { kind }
    skipped: summary @skip(if: $yes)
  }
  events(first: 2, filter: { from: "2022" }) { __typename edges { __typename cursor one: node { id } node { title } } nodes { date } pageInfo { __typename more: hasNextPage } totalCount }
  again: events(first: 1, orderBy: { field: DATE, direction: DESC }) { edges { node { id } } edges { node { title } } }
  nodes(ids: ["state:AZE", "nothing", "event:2025-11-14-baku-summons-yevdokimov"]) { id ... on State { iso3 } ... on Event { title } }
  tensionArc(between: ["Baku", "Moscow"], from: "2025-11-10", to: "2025-11-16", interval: DAY) {
    method { h: halfLifeDays __typename }
    dyad { name events(first: 1) { nodes { title } } }
    states { iso3 }
    points { date R: relation few: contributions(first: 2) { share event { title } } rest(first: 2) { events } }
  }
}
fragment P on Party { name }`

test('aliases, fragments, directives, pages, abstract types and computed values come out as graphql-js has them', async () => {
  const { road, one, other } = await both(DRESSED, { no: false })
  expect(road).toBe('compiled')
  expect(one).toEqual(other)
  expect(Object.keys(one.data.event)).toEqual([
    '__proto__',
    'name',
    'title',
    '__typename',
    'a',
    'b',
    'actors',
  ])
  expect(one.data.nodes[1]).toBeNull()
  expect(one.data.again.edges[0].node).toHaveProperty('title')
})

test('a null where the schema promises a value empties its parent, with the path', async () => {
  const { road, one, other } = await both(
    '{ node(id: "event:untitled") { id ... on Event { title } } event(id: "event:untitled") { id } }',
  )
  expect(road).toBe('graphql-js')
  expect(one).toEqual(other)
  expect(one.data).toEqual({ node: null, event: { id: 'event:untitled' } })
  expect(one.errors).toEqual([
    { message: 'Cannot return null for non-nullable field Event.title.', path: ['node', 'title'] },
  ])
})

test('a null in a list of what may not be null empties all up to the first that may', async () => {
  const { one } = await both('{ events(first: 1) { nodes { title } } }')
  expect(one.data).toBeNull()
  expect(one.errors).toEqual([
    {
      message: 'Cannot return null for non-nullable field Event.title.',
      path: ['events', 'nodes', 0, 'title'],
    },
  ])
})

test('a word that is none of an enumeration is a fault of ours, and what it says is shown with an incident', async () => {
  const { status, errors, data } = await api.answer('{ event(id: "event:untyped") { type } }')
  expect(status).toBe(200)
  expect(data).toEqual({ event: { type: null } })
  expect(errors[0]).toMatchObject({
    message: 'Enum "PloverType" cannot represent value: "QUARREL"',
    path: ['event', 'type'],
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  })
})

test('what was not yet known is left out where a wider pattern ends at it too', async () => {
  const query =
    '{ event(id: "event:early", evidence: { asKnownOn: "2005-01-01" }) { claims { about { id } } } }'
  const { one, other } = await both(query)
  expect(one).toEqual(other)
  expect(one.data.event.claims).toEqual([{ about: [{ id: 'event:early' }] }])
  const later = await both(query.replace('2005', '2011'))
  expect(later.one.data.event.claims[0].about).toHaveLength(2)
})

test('metrics tell which road was taken', async () => {
  await api.answer('{ event(id: "event:untyped") { id title } }')
  await api.answer('{ event(id: "event:untyped") { type } }')
  await api.answer('{ nothing }')
  const { body } = await api.app.inject('/metrics')
  for (const line of [
    'road="compiled",outcome="ok"',
    'road="graphql-js",outcome="errors"',
    'road="refused",outcome="errors"',
  ])
    expect(body).toMatch(new RegExp(`^demarche_requests_total\\{${line}\\} [1-9]`, 'm'))
})

test('one root field that is refused leaves the others answered, if it may be null', async () => {
  const { one, other } = await both('{ state(code: "Nowhere") { id } event(id: "event:untyped") { title } }')
  expect(one).toEqual(other)
  expect(one.data).toEqual({ state: null, event: { title: 'Untyped' } })
  expect(one.errors[0].path).toEqual(['state'])
})

test('a computed field that refuses its argument is told at its place', async () => {
  const { one, other } = await both(
    '{ tensionArc(between: ["Baku", "Moscow"], from: "2025-11-14", to: "2025-11-14") { points { date contributions(first: 0) { share } } } }',
  )
  expect(one).toEqual(other)
  expect(one.errors[0]).toEqual({
    message: '"first" must be from 1 to 1000; 0 was asked for.',
    path: ['tensionArc', 'points', 0, 'contributions'],
  })
})

test('questions about the schema are answered beside questions about the graph', async () => {
  const { road, one } = await both('{ __type(name: "State") { name } state(code: "AZ") { iso3 } }')
  expect(road).toBe('graphql-js')
  expect(one.data).toEqual({ __type: { name: 'State' }, state: { iso3: 'AZE' } })
})
