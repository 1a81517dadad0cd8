import neo4j from 'neo4j-driver'

/** A driver over the Neo4j that the bench started, as NEO4J_URI and its companions say. */
export function driverOfBench() {
  const { NEO4J_URI = '', NEO4J_USER = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = 'neo4j' } = process.env
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  return { driver, database: NEO4J_DATABASE }
}
