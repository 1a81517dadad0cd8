import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../../src/neo4j/database.ts'

/** A server that is compared, in a process of its own. */
export type Peer = {
  readonly port: number
  readonly pid: number
  /** Milliseconds from the start of its process to the moment it listens. */
  readonly starting: number
  /** Of them, what it says it took to make its schema and all that is made once. */
  readonly serving: number | null
  /** Asks it by IPC; only the product answers. */
  readonly ask: (message: string) => Promise<Readonly<Record<string, number>>>
  readonly stop: () => Promise<void>
}

export type PeerName = 'product' | 'neo4j-graphql' | 'raw'

/** Starts one over a Neo4j; answers when it listens on a free port. `flags` are Node's. */
export async function startPeer(
  name: PeerName,
  { uri, user, password, database }: Connection,
  environment: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Peer> {
  const begun = performance.now()
  const child = fork(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: uri,
      NEO4J_USER: user,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      ...environment,
    },
    execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning', ...flags],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { port, serving } = await message(child, name)
  if (port === undefined || child.pid === undefined) throw new Error(`${name} did not say where it listens.`)
  return {
    port,
    pid: child.pid,
    starting: performance.now() - begun,
    serving: serving ?? null,
    ask: async question => {
      child.send(question)
      return message(child, name)
    },
    stop: () =>
      new Promise(done => {
        child.once('exit', () => done())
        child.kill()
      }),
  }
}

const message = (child: ChildProcess, name: string) =>
  new Promise<Readonly<Record<string, number>>>((done, failed) => {
    const ended = (code: number | null) => failed(new Error(`${name} ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', told => {
      child.off('exit', ended)
      done(told as Readonly<Record<string, number>>)
    })
  })
