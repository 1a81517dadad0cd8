import type { Connection } from '../database.ts'
import { whenItAnswers } from './answers.ts'
import { type Home, hasStore, readPassword } from './home.ts'
import type { Ports } from './ports.ts'
import { isAlive, type Mark } from './processes.ts'
import type { Profile } from './profile.ts'
import { readState } from './state.ts'

/** Milliseconds: the orphan may have been orphaned while it booted. */
const LONGEST_WAIT = 30_000

/** A server that answers. */
export type Running = { readonly server: Mark; readonly ports: Ports; readonly connection: Connection }

/**
 * The home's server that outlived the program which started it (kill -9), where it is of the wanted version,
 * memory and welcome, and answers to the home's password. Undefined where it had better be stopped.
 */
export async function takeOver(
  server: Mark,
  home: Home,
  wanted: Profile & { readonly version: string },
  connectionTo: (ports: Ports, password: string) => Connection,
  signal?: AbortSignal,
): Promise<Running | undefined> {
  const [state, password] = [await readState(home), await readPassword(home)]
  const same =
    state?.version === wanted.version &&
    state.heap === wanted.heap &&
    state.pageCache === wanted.pageCache &&
    String(state.welcome) === String(wanted.welcome?.commands)
  if (!state || !same || !password || !(await hasStore(home))) return undefined
  const connection = connectionTo(state.ports, password)
  const answer = await whenItAnswers(
    connection,
    home,
    state.ports.bolt,
    () => isAlive(server),
    LONGEST_WAIT,
    signal,
  )
  const right = typeof answer === 'object' && answer.version === wanted.version
  return right ? { server, ports: state.ports, connection } : undefined
}
