import { CannotStart } from '../cannot-start.ts'
import { type Connection, open, serverVersion } from './database.ts'
import { DatabaseFailed, DatabaseTimeout, DatabaseUnavailable } from './failure.ts'

/** The versions whose Cypher and indexes the program is written for and tested with. */
const SUPPORTED = '5.26 or one of 2025.01 and later'

/**
 * Asks a Neo4j that runs already for its version and for one row of the database. Fails with CannotStart: one
 * sentence that names the setting to change, never the password and never the driver's own words.
 */
export async function reach(connection: Connection): Promise<{ readonly version: string }> {
  const database = open(connection)
  try {
    const version = await serverVersion(connection)
    if (!isSupported(version))
      throw new CannotStart(
        `The Neo4j at ${connection.uri} (NEO4J_URI) is version ${version || 'unknown'}; Demarche needs ${SUPPORTED}.`,
      )
    await database.read({ text: 'RETURN 1', parameters: {} })
    return { version }
  } catch (error) {
    throw error instanceof CannotStart ? error : new CannotStart(reasonOf(error, connection), error)
  } finally {
    await database.close()
  }
}

/** "5.26.31", "2026.09.0" and Aura's "5.27-aura" are; what names no version is not. */
export function isSupported(version: string): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? []
  return Number(major) >= 2025 || (Number(major) === 5 && Number(minor) >= 26)
}

function reasonOf(error: unknown, { uri, user, database }: Connection): string {
  const at = `${uri} (NEO4J_URI)`
  if (error instanceof DatabaseFailed) {
    const { code } = error
    if (code.endsWith('.CredentialsExpired'))
      return `The Neo4j at ${at} wants user ${user} to choose a new password first: log in once with Neo4j Browser or cypher-shell.`
    if (code.endsWith('.AuthenticationRateLimit'))
      return `The Neo4j at ${at} takes no more tries for user ${user} for some seconds after too many wrong passwords: wait, and check NEO4J_PASSWORD.`
    if (code.startsWith('Neo.ClientError.Security'))
      return `The Neo4j at ${at} does not let user ${user} in: check NEO4J_USER and NEO4J_PASSWORD.`
    if (code.endsWith('.DatabaseNotFound'))
      return `The Neo4j at ${at} has no database named ${database}: check NEO4J_DATABASE.`
    if (wordsOf(error).includes('responded HTTP'))
      return `What answers at ${at} speaks HTTP: give the Bolt port, which is 7687 where nobody changed it.`
    return `The Neo4j at ${at} refused a first question (${code}).`
  }
  if (error instanceof DatabaseTimeout) return `The Neo4j at ${at} took too long to answer a first question.`
  if (error instanceof DatabaseUnavailable)
    return `No Neo4j answers at ${at}: ${whyNone(wordsOf(error), uri)}.`
  return `What answers at ${at} is not a Neo4j that Demarche understands.`
}

function whyNone(words: string, uri: string): string {
  const { hostname, port } = new URL(uri)
  if (/ENOTFOUND|EAI_AGAIN/.test(words)) return `there is no host named ${hostname}`
  if (words.includes('ECONNREFUSED')) return `nothing listens on port ${port || 7687} of ${hostname}`
  if (/certificate|CERT_/i.test(words))
    return 'its certificate is not trusted (a scheme that ends in +ssc accepts a self-signed one)'
  if (/\+s(sc)?:/.test(uri)) return 'check the address, and whether it speaks TLS as the scheme says'
  return 'check the address, and that the server runs'
}

/** All that was said down the chain of causes: read here for its kind, and shown to nobody. */
function wordsOf(error: unknown): string {
  return error instanceof Error ? `${error.message} ${wordsOf(error.cause)}` : ''
}
