import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Random } from '../graph/random.ts'
import { clientOf, type Target } from '../measure/client.ts'
import type { Peer } from '../peers/start.ts'
import { broad, deep } from './documents.ts'

/** What 1,000 plans take by those that were made, `plans` of them. MiB; Neo4j's is null where the JDK's jcmd is not there. */
export type Memory = { readonly plans: number; readonly product: number; readonly neo4j: number | null }

const CLIENTS = 2

/** Sends so many new questions and looks at both heaps before and after, with what can be collected collected. */
export async function memoryOf(
  plans: number,
  product: Peer,
  neo4jPid: number,
  events: readonly string[],
  random: Random,
  say: (detail: string) => void,
): Promise<Memory> {
  const heaps = async () => ({
    product: (await product.ask('memory')).heapUsed ?? Number.NaN,
    neo4j: await heapOfNeo4j(neo4jPid),
  })
  const before = await heaps()
  let sent = 0
  const target: Target = { port: product.port, path: '/graphql' }
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = clientOf(target)
      while (sent < plans) {
        if (sent % 50 === 0) say(`${sent} of ${plans} new questions`)
        const query = sent++ % 2 === 0 ? deep(3, random) : broad(4, random)
        await client.send(JSON.stringify({ query, variables: { id: random.oneOf(events) } }))
      }
      client.close()
    }),
  )
  const after = await heaps()
  const mebibytes = (bytes: number) => ((bytes / 2 ** 20) * 1_000) / sent
  return {
    plans: sent,
    product: mebibytes(after.product - before.product),
    neo4j: after.neo4j === null || before.neo4j === null ? null : mebibytes(after.neo4j - before.neo4j),
  }
}

/** Bytes that are reachable in a JVM: a histogram of its classes collects first, and ends with the total. */
async function heapOfNeo4j(pid: number): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)('jcmd', [String(pid), 'GC.class_histogram'], {
      maxBuffer: 64 << 20,
    })
    const [, bytes] = /^Total\s+\d+\s+(\d+)/m.exec(stdout) ?? []
    return bytes === undefined ? null : Number(bytes)
  } catch {
    return null
  }
}
