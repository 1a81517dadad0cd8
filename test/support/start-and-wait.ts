import { startManaged } from '../../src/neo4j/managed/start.ts'
import { SMALL } from './small-neo4j.ts'

/** Starts the managed Neo4j of a folder, says so in a line of JSON, and lives until it is killed. */
const [home, cache, javaHome] = process.argv.slice(2)
if (!home || !cache) throw new Error('start-and-wait HOME CACHE [JAVA_HOME]')

const neo4j = await startManaged({ kind: 'LASTING', home, cache, javaHome, ...SMALL })
process.stdout.write(`${JSON.stringify({ pid: neo4j.pid })}\n`)
setInterval(() => {}, 60_000)
