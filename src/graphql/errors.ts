import { GraphQLError } from 'graphql'
import { DatabaseTimeout, DatabaseUnavailable } from '../neo4j/failure.ts'

/**
 * An argument that cannot be meant: `message` says what was wrong and what would be right, `argument` where.
 * Only what the asker wrote may stand in it.
 */
export function badInput(
  argument: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument, ...more } })
}

/** What a client may hear of an error in a resolver; undefined where it is a fault of ours, which only the log hears of. */
export function answerable(error: unknown): GraphQLError | undefined {
  if (error instanceof GraphQLError) return error
  if (error instanceof DatabaseUnavailable)
    return new GraphQLError(error.message, { extensions: { code: 'DATABASE_UNAVAILABLE' } })
  if (error instanceof DatabaseTimeout)
    return new GraphQLError(error.message, { extensions: { code: 'TIMEOUT' } })
  return undefined
}
