import { startManaged } from '../../src/neo4j/managed/start.ts'
import { silent } from '../../src/progress.ts'

/** Starts the managed Neo4j of a folder, says so in a line of JSON, and lives until it is killed. */
const [home, cache, javaHome] = process.argv.slice(2)
if (!home || !cache) throw new Error('start-and-wait HOME CACHE [JAVA_HOME]')

const neo4j = await startManaged({
  kind: 'LASTING',
  home,
  cache,
  javaHome,
  heap: '256m',
  pageCache: '16m',
  readTimeout: 5_000,
  progress: silent,
})
process.stdout.write(`${JSON.stringify({ pid: neo4j.pid })}\n`)
setInterval(() => {}, 60_000)
