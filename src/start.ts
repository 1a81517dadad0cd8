import { welcomeFrom } from './browser-pack/welcome.ts'
import type { Config } from './config.ts'
import { reach } from './neo4j/connect.ts'
import type { Connection } from './neo4j/database.ts'
import { startManaged } from './neo4j/managed/start.ts'
import type { Progress } from './progress.ts'

/** The graph database of this run, whoever started it. */
export type Neo4j = {
  readonly connection: Connection
  /** "5.26.31" */
  readonly version: string
  /** Whether it is our own, and ends with us. */
  readonly managed: boolean
  /** Neo4j Browser of our own Neo4j; where someone else runs it, they know. */
  readonly browser: string | undefined
  /** The file that holds our own Neo4j's password, for whoever logs in to the Browser. */
  readonly passwordFile: string | undefined
  /** For after the first answer; answers when done, which may be 30 s later. */
  readonly prepareNextStart: () => Promise<boolean>
  /** For when the last statement is answered. */
  readonly stop: () => Promise<void>
}

/** Reaches the Neo4j of NEO4J_URI, or brings up our own, whose Browser opens with our guide of `here`. Fails with CannotStart, in words for the user. */
export async function obtainNeo4j(
  config: Config,
  here: string,
  progress: Progress,
  signal?: AbortSignal,
): Promise<Neo4j> {
  const { remote, managed, readTimeout } = config
  if (!remote) {
    const own = await startManaged({
      ...managed,
      kind: 'LASTING',
      welcome: welcomeFrom(here),
      readTimeout,
      progress,
      signal,
    })
    return { ...own, managed: true }
  }
  const connection = { ...remote, readTimeout }
  const { version } = await progress.step(`Reaching the Neo4j at ${remote.uri}`, () => reach(connection))
  return {
    connection,
    version,
    managed: false,
    browser: undefined,
    passwordFile: undefined,
    prepareNextStart: async () => true,
    stop: async () => {},
  }
}
