import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { type Engine, engine } from './graphql/engine.ts'
import { executableSchema } from './graphql/schema.ts'
import { httpApp } from './http/app.ts'
import type { Database } from './neo4j/database.ts'
import { examples } from './playground/examples.ts'

export type Server = {
  readonly app: FastifyInstance
  readonly engine: Engine
  /** Asks the playground's opening question, so that Neo4j has its plan before anyone waits for it. */
  readonly warmOpening: () => Promise<void>
  /** The other examples, one after another, so that whoever asks meanwhile keeps a core. */
  readonly warmOthers: () => Promise<void>
}

/** Everything that answers questions, over one database; not yet listening. */
export async function serve(
  database: Database,
  corsOrigins: readonly string[],
  log: Logger,
): Promise<Server> {
  const answers = engine(executableSchema(), database)
  const app = await httpApp({ engine: answers, database, corsOrigins, log })
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
