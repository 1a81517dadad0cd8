import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { CannotStart } from '../../cannot-start.ts'
import type { Say } from '../../progress.ts'
import { WAYS_OUT } from './java.ts'

export type Maven = {
  /** The command: `mvn`, or where it lies. */
  readonly command: string
  readonly pom: string
  /** What Maven said goes here. */
  readonly log: string
}

/**
 * Copies the pom's runtime jars into `folder`. Maven takes them from its own repository, or fetches them there
 * first, checking their published digests.
 */
export async function copyJars(maven: Maven, folder: string, say: Say, signal?: AbortSignal): Promise<void> {
  const options = ['-B', '-Dstyle.color=never', '--strict-checksums', '-f', maven.pom]
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  // Windows has no `mvn` but a `mvn.cmd`, which only a shell runs.
  const child = spawn(maven.command, [...options, ...goal], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    signal,
  })
  const log = createWriteStream(maven.log)
  let fetched = 0
  let complaint = ''
  createInterface({ input: child.stdout }).on('line', line => {
    log.write(`${line}\n`)
    if (line.includes('Downloaded from')) say(`${++fetched} files fetched`)
    if (!complaint && line.startsWith('[ERROR]')) complaint = line.slice('[ERROR]'.length).trim()
  })
  child.stderr.pipe(log, { end: false })
  try {
    const code = await new Promise<number | null>((done, failed) =>
      child.on('error', failed).on('close', done),
    )
    if (code !== 0) throw new CannotStart(refused(maven, code, complaint))
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new CannotStart(
        `Maven (mvn) was not found, which fetches the jars of a Neo4j of our own. ${WAYS_OUT}`,
      )
    throw error
  } finally {
    log.end()
  }
}

const refused = (maven: Maven, code: number | null, complaint: string) =>
  `Maven could not fetch Neo4j's jars (exit code ${code}; what it said is in ${maven.log})${
    complaint ? `: ${complaint.slice(0, 300)}` : '.'
  }`
