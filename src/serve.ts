import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Context } from './graphql/context.ts'
import { declarations } from './graphql/declarations.ts'
import { executableSchema } from './graphql/schema.ts'
import { graphqlServer } from './graphql/server.ts'
import { httpApp } from './http/app.ts'
import { registerMetrics } from './http/metrics.ts'
import { type Metrics, metrics } from './metrics.ts'
import type { Database } from './neo4j/database.ts'
import { type Example, examples } from './playground/examples.ts'
import { plans } from './selection/plans.ts'

export type Server = {
  readonly app: FastifyInstance
  /** Asks the playground's opening question, so that Neo4j has its plan before anyone waits for it. */
  readonly warmOpening: () => Promise<void>
  /** The other examples, one after another, so that whoever asks meanwhile keeps a core. */
  readonly warmOthers: (signal?: AbortSignal) => Promise<void>
}

/** Everything that answers questions, over one database; not yet listening. */
export async function serve(
  database: Database,
  corsOrigins: readonly string[],
  log: Logger,
  figures: Metrics = metrics(),
): Promise<Server> {
  const context: Context = { database, plans: plans(declarations) }
  const apollo = graphqlServer(executableSchema(), log)
  const app = await httpApp({ apollo, context, corsOrigins, log })
  registerMetrics(app, figures)
  const [opening, ...others] = examples
  return {
    app,
    warmOpening: async () => {
      if (opening) await ask(apollo, context, opening)
    },
    warmOthers: async signal => {
      for (const example of others) if (!signal?.aborted) await ask(apollo, context, example)
    },
  }
}

async function ask(
  apollo: ApolloServer<Context>,
  context: Context,
  { query, variables }: Example,
): Promise<void> {
  await apollo.executeOperation({ query, ...(variables && { variables }) }, { contextValue: context })
}
