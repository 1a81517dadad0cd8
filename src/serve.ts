import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { dashboardQuestions } from './dashboards.ts'
import { explorersQuestions } from './explore/first.ts'
import { type Engine, engine } from './graphql/engine.ts'
import { keptAnswers } from './graphql/kept-answers.ts'
import { executableSchema } from './graphql/schema.ts'
import { httpApp } from './http/app.ts'
import { originsOfBrowser } from './http/cors.ts'
import { LOOPBACK } from './mcp/route.ts'
import { type Metrics, metrics } from './metrics.ts'
import type { Database } from './neo4j/database.ts'
import { versionsOf } from './neo4j/versions.ts'
import { pageQuestions } from './pages/questions.ts'
import { examples } from './playground/examples.ts'

export type Server = {
  readonly app: FastifyInstance
  readonly engine: Engine
  /** Asks what is likely asked first, so that Neo4j has its plans before anyone waits for them; not ready before. */
  readonly warmFirst: () => Promise<void>
  /** The other questions that are known, one after another, so that whoever asks meanwhile keeps a core. */
  readonly warmOthers: (signal?: AbortSignal) => Promise<void>
}

/** Questions without whose plans nobody is sent here: the playground's opening one and those beside it. */
const FIRST = 5

/** What a dashboard is warmed with; which states and which days matters to no plan. */
const A_YEAR = { first: 'AZE', second: 'RUS', from: new Date('2025-01-01'), to: new Date('2025-12-31') }

export type ServeOptions = {
  readonly corsOrigins: readonly string[]
  readonly frameOrigins: readonly string[]
  /** Host names under which /mcp answers; those of this machine alone where nothing is said. */
  readonly mcpHosts?: readonly string[]
  /** Bytes of answers that are kept; 0: none. */
  readonly answerCache: number
  /** Neo4j Browser of our own Neo4j; undefined where somebody else runs it. */
  readonly browser?: string | undefined
  /** Where the Neo4j that somebody else runs answers; undefined where it is our own. */
  readonly neo4jUri?: string | undefined
}

/** Everything that answers questions, over one database; not yet listening. */
export async function serve(
  database: Database,
  { corsOrigins, frameOrigins, mcpHosts = LOOPBACK, answerCache, browser, neo4jUri }: ServeOptions,
  log: Logger,
  figures: Metrics = metrics(),
): Promise<Server> {
  const versions = versionsOf(database)
  const schema = executableSchema()
  const answers = engine(schema, versions)
  const kept = answerCache > 0 ? keptAnswers(versions, answerCache, figures.cached) : undefined
  if (kept) figures.showAnswers(kept.count)
  let warming = false
  const app = await httpApp({
    engine: answers,
    kept,
    database,
    isWarming: () => warming,
    figures,
    corsOrigins,
    frameOrigins,
    mcpHosts,
    browser,
    browserOrigins: originsOfBrowser(browser, neo4jUri),
    log,
  })
  // What nobody waits for comes after all that is asked meanwhile.
  const leisurely = engine(schema, versionsOf({ ...database, versioned: database.leisurely }))
  return {
    app,
    engine: answers,
    warmFirst: async () => {
      warming = true
      try {
        for (const question of examples.slice(0, FIRST)) await answers(question)
      } finally {
        warming = false
      }
    },
    warmOthers: async signal => {
      const shipped = [
        ...pageQuestions,
        ...examples.slice(FIRST),
        ...dashboardQuestions(A_YEAR),
        ...explorersQuestions,
      ]
      for (const question of shipped) if (!signal?.aborted) await leisurely(question)
    },
  }
}
