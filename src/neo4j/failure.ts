/**
 * What went wrong between this process and Neo4j. The driver's words (they may name a host or quote Cypher)
 * stay in `cause`, for the log; `message` may be shown to anyone.
 */
export class DatabaseUnavailable extends Error {
  constructor(cause: unknown) {
    super('The graph database does not answer. Try again in a moment.', { cause })
    this.name = 'DatabaseUnavailable'
  }
}

/** Neo4j ended the statement because it took longer than a read may take. */
export class DatabaseTimeout extends Error {
  /** `isPlanned`: the time went into the answer, not into planning a statement of a form that is new. */
  constructor(cause: unknown, isPlanned = true) {
    super(
      isPlanned
        ? 'The question took longer to answer than is allowed. Ask for less at a time.'
        : 'Nobody has asked a question of this form for a while, and planning it took longer than is allowed. Ask it again, or for less at a time.',
      { cause },
    )
    this.name = 'DatabaseTimeout'
  }
}

/** Neo4j refused the statement: a fault of ours, or of the account (`code` begins with Neo.ClientError.Security). */
export class DatabaseFailed extends Error {
  readonly code: string
  constructor(cause: unknown, code: string) {
    super('The graph database refused the statement.', { cause })
    this.name = 'DatabaseFailed'
    this.code = code
  }
}
