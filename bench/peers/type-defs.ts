/**
 * The part of the graph that is asked about, as @neo4j/graphql wants it declared: the labels, properties and
 * relationships of docs/model.md. Actors and recipients are states here, which spares it the subqueries of an
 * interface that the product's contract has; whom an event mentions is an interface for both.
 */
export const typeDefs = /* GraphQL */ `
  interface Party {
    id: String!
    name: String!
  }

  type State implements Party @node {
    id: String!
    name: String!
    iso3: String
  }

  type Person implements Party @node {
    id: String!
    name: String!
    description: String
  }

  type Involved @relationshipProperties {
    role: String
    order: Int
  }

  type Ordered @relationshipProperties {
    order: Int
  }

  type Event @node {
    id: String!
    title: String!
    date: String!
    type: String!
    score: Float!
    dyad: String!
    position: String!
    actors: [State!]! @relationship(type: "ACTOR", direction: OUT, properties: "Ordered")
    recipients: [State!]! @relationship(type: "RECIPIENT", direction: OUT, properties: "Ordered")
    mentioned: [Party!]! @relationship(type: "MENTIONED", direction: OUT)
    people: [Person!]! @relationship(type: "INVOLVED", direction: OUT, properties: "Involved")
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Claim @node {
    id: String!
    order: Int!
    rank: String!
    statement: String!
    documents: [Document!]! @relationship(type: "STATED_IN", direction: OUT)
  }

  type Document @node {
    id: String!
    earliest: String!
    url: String
    title: String!
    source: [Source!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }

  type Source @node {
    id: String!
    name: String!
  }
`
