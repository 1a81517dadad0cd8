import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { Engine } from '../../src/graphql/engine.ts'
import { loadDossiers } from '../../src/loader/load.ts'
import { type Database, open } from '../../src/neo4j/database.ts'
import { readSeed } from '../../src/seed/read.ts'
import { type ServeOptions, serve } from '../../src/serve.ts'
import { ownNeo4j } from './own-neo4j.ts'

export type Answer = {
  readonly status: number
  // Tests read answers of many shapes; each asserts what it reads.
  readonly data: ReturnType<typeof JSON.parse>
  readonly errors: readonly {
    message: string
    path?: unknown
    locations?: unknown
    extensions: Record<string, unknown>
  }[]
  readonly text: string
}

export type Api = {
  readonly app: FastifyInstance
  readonly engine: Engine
  readonly database: Database
  /** Asks as a client does, over HTTP; fails the test where there are errors. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer['data']>
  /** The same, errors and all. */
  readonly answer: (query: string, variables?: Record<string, unknown>) => Promise<Answer>
  readonly close: () => Promise<void>
}

/** The whole server over the Neo4j of the test run, with the dossier loaded. */
export async function startApi({
  change = database => database,
  ...options
}: { readonly change?: (database: Database) => Database } & Partial<ServeOptions> = {}): Promise<Api> {
  const database = open(ownNeo4j())
  await loadDossiers(database, await readSeed())
  const { app, engine } = await serve(
    change(database),
    { corsOrigins: [], frameOrigins: [], answerCache: 1024 ** 2, ...options },
    pino({ level: 'silent' }),
  )
  const answer = async (query: string, variables: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables } })
    const { data = null, errors = [] } = response.json()
    return { status: response.statusCode, data, errors, text: response.body }
  }
  return {
    app,
    engine,
    database,
    answer,
    ask: async (query, variables) => {
      const { data, errors } = await answer(query, variables)
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('; '))
      return data
    },
    close: async () => {
      await app.close()
      await database.close()
    },
  }
}
