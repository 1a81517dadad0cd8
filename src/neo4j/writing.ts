import { randomUUID } from 'node:crypto'
import { bump } from './data-version.ts'
import { DatabaseUnavailable } from './failure.ts'
import { guarded } from './guard.ts'
import { integer } from './integer.ts'
import type { Run } from './statement.ts'

/**
 * Why a version that rises in the writing transaction is not enough for whoever keeps answers: Neo4j's readers are
 * read-committed, and a commit becomes visible piece by piece. A read that runs meanwhile may see half of it, while
 * the number that it reads before and after is still, or already, the same; what it answers would be kept as the
 * state of a version that never was so. Hence a mark that stands, committed, before the transaction writes anything
 * and goes when it is over: no mark before and after, and the same number, mean that no commit ran in between.
 */

/** Milliseconds after which Neo4j ends a writing transaction: loading the dossier into a cold server takes ten seconds. */
export const WRITE_TIMEOUT = 5 * 60_000

/** The same for a statement that commits in portions, an import. */
export const ADMINISTER_TIMEOUT = 60 * 60_000

/**
 * Milliseconds that a mark outlives the longest transaction: its begin, which may wait for a connection and be tried
 * again for some seconds, and its commit, which no timeout cuts short. For so long answers are not kept after a writer
 * died; nothing else depends on it.
 */
export const MARGIN = 60_000

const mark = `CREATE (:Writing {id: $id, until: timestamp() + $lease})`

/** Those of writers that died are swept up on the way. A label scan of a handful. */
const unmark = `MATCH (w:Writing)
WHERE w.id = $id
  OR w.until < timestamp()
DELETE w`

/**
 * Runs `work`, which writes, under a mark that Neo4j's clock lets expire after `lease` milliseconds; `run` commits each
 * statement by itself. All that `work` begins has to have ended by then.
 */
export async function marked<T>(run: Run, lease: number, work: () => Promise<T>): Promise<T> {
  const id = randomUUID()
  await run({ text: mark, parameters: { id, lease: integer(lease) } })
  // The write stands or falls by itself; a mark that can't be taken away expires.
  const end = () => run({ text: unmark, parameters: { id } }).catch(() => {})
  try {
    const outcome = await guarded(work)
    await end()
    return outcome
  } catch (error) {
    // Of a transaction whose connection broke nobody knows whether Neo4j is committing it right now.
    if (!(error instanceof DatabaseUnavailable)) await end()
    throw error
  }
}

/**
 * A statement that commits in portions. The number rises before it too: should this process die half-way, what it
 * committed is not taken for the version that stood before.
 */
export const inPortions = <T>(run: Run, lease: number, work: () => Promise<T>): Promise<T> =>
  marked(run, lease, async () => {
    await run(bump)
    const outcome = await work()
    await run(bump)
    return outcome
  })
