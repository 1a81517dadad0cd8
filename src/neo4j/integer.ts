import neo4j from 'neo4j-driver'

/**
 * A JavaScript number travels to Neo4j as a float, which LIMIT and integer properties refuse:
 * whole numbers that Cypher needs as integers go through here.
 */
export const integer = (value: number): unknown => neo4j.int(value)
