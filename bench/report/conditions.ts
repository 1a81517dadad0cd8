import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { HEAP, type Loading, PAGE_CACHE } from '../store.ts'

/** What the figures depend on. */
export type Conditions = {
  /** What was asked for: "main --quick". */
  readonly command: string
  readonly commit: string
  readonly processor: string
  readonly cores: number
  readonly memory: string
  readonly node: string
  readonly neo4j: string
  readonly heap: string
  readonly pageCache: string
  readonly peers: Readonly<Record<string, string>>
  /** What was loaded: of growth one for each size. */
  readonly graph: Loading | readonly Loading[]
}

const PEERS = ['@neo4j/graphql', '@apollo/server', 'fastify', 'graphql', 'neo4j-driver', 'autocannon']

export function conditionsOf(command: string, neo4j: string, graph: Conditions['graph']): Conditions {
  const [first] = cpus()
  return {
    command,
    commit: commit(),
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    node: process.version,
    neo4j,
    heap: HEAP,
    pageCache: PAGE_CACHE,
    peers: versions(),
    graph,
  }
}

function versions(): Record<string, string> {
  const { dependencies } = JSON.parse(
    readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
  )
  return Object.fromEntries(PEERS.map(name => [name, String(dependencies[name])]))
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  } catch {
    return 'unknown'
  }
}
