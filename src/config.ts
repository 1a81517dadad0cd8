import { homedir } from 'node:os'
import { join } from 'node:path'
import { CannotStart } from './cannot-start.ts'
import { megabytes } from './neo4j/managed/profile.ts'
import { type Settings, settingsOf } from './settings.ts'

/** Every setting of the program, in the rooms that use them. Nothing else reads the environment. */
export type Config = {
  readonly host: string
  /** Undefined: 4000, or the next free port where that is taken. */
  readonly port: number | undefined
  /** Web origins other than our own whose pages may ask. */
  readonly corsOrigins: readonly string[]
  /** Web origins whose pages may show our embeds in a frame. */
  readonly frameOrigins: readonly string[]
  /** Host names under which /mcp answers, without port. */
  readonly mcpHosts: readonly string[]
  /** The running server that commands ask: `http://127.0.0.1:4000`. */
  readonly server: string
  /** Milliseconds after which Neo4j ends a read. */
  readonly readTimeout: number
  /** Bytes of answers that are kept for whoever asks the same again; 0: none. */
  readonly answerCache: number
  readonly logLevel: Settings['LOG_LEVEL']
  /** Whether a terminal may be written to in colour. */
  readonly colour: boolean
  /** The Neo4j to use; undefined: bring up our own. */
  readonly remote: RemoteConfig | undefined
  readonly managed: ManagedConfig
}

export type RemoteConfig = {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export type ManagedConfig = {
  readonly home: string
  readonly cache: string
  readonly javaHome: string | undefined
  /** As Neo4j writes them: "512m", "2g". */
  readonly heap: string
  readonly pageCache: string
}

/** Fails with CannotStart that names every wrong setting and what would be right. */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = settingsOf(environment)
  if ('wrong' in read) throw new CannotStart(read.wrong.join('\n'))
  const { settings } = read
  return {
    host: settings.HOST,
    port: settings.PORT,
    corsOrigins: settings.CORS_ORIGINS,
    frameOrigins: settings.FRAME_ORIGINS,
    mcpHosts: settings.MCP_HOSTS,
    server: settings.DEMARCHE_SERVER,
    readTimeout: settings.READ_TIMEOUT_MS,
    answerCache: settings.ANSWER_CACHE === 'off' ? 0 : megabytes(settings.ANSWER_CACHE) * 1024 ** 2,
    logLevel: settings.LOG_LEVEL,
    colour: settings.NO_COLOR === undefined,
    remote: remoteOf(settings),
    managed: {
      home: settings.DEMARCHE_HOME,
      cache:
        settings.DEMARCHE_CACHE ?? join(settings.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'demarche'),
      javaHome: settings.JAVA_HOME,
      heap: settings.NEO4J_HEAP,
      pageCache: settings.NEO4J_PAGE_CACHE,
    },
  }
}

/** Without NEO4J_URI the other three mean nothing: Docker Compose reads NEO4J_PASSWORD from the same shell. */
function remoteOf(settings: Settings): RemoteConfig | undefined {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings
  return uri === undefined || password === undefined ? undefined : { uri, user, password, database }
}
