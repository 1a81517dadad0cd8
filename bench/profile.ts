import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuOf } from './measure/cpu.ts'
import { load } from './measure/load.ts'
import { settled } from './measure/settle.ts'
import { graphql } from './measure/sides.ts'
import { startPeer } from './peers/start.ts'
import { type Profile, selfTimes, type Window } from './profile/self-times.ts'
import { type Share, sharesOf } from './profile/shares.ts'
import type { Bench } from './run.ts'
import { dyadPage } from './shapes/dyad-page.ts'
import { eventTree } from './shapes/event-tree.ts'
import { subjectsOf } from './shapes/subjects.ts'

/** Where the CPU of the server goes while it is asked one shape. Microseconds a request. */
export type Profiled = {
  readonly shape: string
  readonly requests: number
  readonly perSecond: number
  readonly errors: number
  /** Of the whole process, the profiler and V8's own threads among it, by the system. */
  readonly serverCpu: number
  /** Of its main thread, by the samples: what the shares are of. A thread that has to wait for a core counts as at work. */
  readonly sampled: number
  readonly shares: readonly Share[]
}

const CONNECTIONS = 16
const WARMING = 12
const SECONDS = 12
/** Microseconds between samples. */
const INTERVAL = 500

/** This project's server alone under `--cpu-prof`, kept answers off, from when it is warm. */
export async function profile(
  { database, connection, events, progress }: Bench,
  quick: boolean,
): Promise<readonly Profiled[]> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-profile-'))
  const seconds = quick ? SECONDS / 4 : SECONDS
  try {
    const subjects = await subjectsOf(database, events)
    const peer = await startPeer('product', connection, { ANSWER_CACHE: 'off' }, [
      '--cpu-prof',
      `--cpu-prof-dir=${folder}`,
      '--cpu-prof-name=server.cpuprofile',
      `--cpu-prof-interval=${INTERVAL}`,
    ])
    const asked: (Omit<Profiled, 'sampled' | 'shares'> & { readonly window: Window })[] = []
    try {
      for (const shape of [eventTree, dyadPage])
        await progress.step(`Profiling ${shape.title}`, async () => {
          const { target, bodyOf } = graphql('product', peer, shape.product)
          const bodies = subjects[shape.subjects].map(bodyOf)
          await load(target, bodies, CONNECTIONS, WARMING)
          await settled(database, [peer])
          const begun = cpuOf(peer.pid)
          const from = now()
          const { requests, perSecond, errors } = await load(target, bodies, CONNECTIONS, seconds)
          const window = { from, until: now() }
          const serverCpu = (cpuOf(peer.pid) - begun) / requests
          asked.push({ shape: shape.title, requests, perSecond, errors, serverCpu, window })
          await settled(database, [peer])
        })
    } finally {
      // It writes what was sampled when it ends.
      await peer.stop()
    }
    const sampled: Profile = JSON.parse(await readFile(join(folder, 'server.cpuprofile'), 'utf8'))
    return asked.map(({ window, ...figures }) => {
      const times = selfTimes(sampled, window)
      const shares = sharesOf(times, figures.requests)
      return { ...figures, sampled: shares.reduce((sum, { microseconds }) => sum + microseconds, 0), shares }
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The clock of the samples, which all processes of a machine share. Microseconds. */
const now = () => Number(process.hrtime.bigint() / 1_000n)
