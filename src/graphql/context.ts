import type { Database } from '../neo4j/database.ts'
import type { Plans } from '../selection/plans.ts'

/** What resolvers are handed with each request. */
export type Context = { readonly database: Database; readonly plans: Plans }
