import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { type Engine, engine } from './graphql/engine.ts'
import { keptAnswers } from './graphql/kept-answers.ts'
import { executableSchema } from './graphql/schema.ts'
import { httpApp } from './http/app.ts'
import type { Database } from './neo4j/database.ts'
import { versionsOf } from './neo4j/versions.ts'
import { examples } from './playground/examples.ts'

export type Server = {
  readonly app: FastifyInstance
  readonly engine: Engine
  /** Asks the playground's opening question, so that Neo4j has its plan before anyone waits for it. */
  readonly warmOpening: () => Promise<void>
  /** The other examples, one after another, so that whoever asks meanwhile keeps a core. */
  readonly warmOthers: () => Promise<void>
}

export type ServeOptions = {
  readonly corsOrigins: readonly string[]
  /** Bytes of answers that are kept; 0: none. */
  readonly answerCache: number
}

/** Everything that answers questions, over one database; not yet listening. */
export async function serve(
  database: Database,
  { corsOrigins, answerCache }: ServeOptions,
  log: Logger,
): Promise<Server> {
  const versions = versionsOf(database)
  const answers = engine(executableSchema(), versions)
  const kept = answerCache > 0 ? keptAnswers(versions, answerCache, () => {}) : undefined
  const app = await httpApp({ engine: answers, kept, database, corsOrigins, log })
  const [opening, ...others] = examples
  return {
    app,
    engine: answers,
    warmOpening: async () => {
      if (opening) await answers(opening)
    },
    warmOthers: async () => {
      for (const example of others) await answers(example)
    },
  }
}
