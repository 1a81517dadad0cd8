import { spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { serverCommand } from './command.ts'
import type { Home } from './home.ts'
import type { Java } from './java.ts'
import { isAlive, type Mark, markOf } from './processes.ts'

/** Milliseconds that a stop may take before the server is killed; Neo4j then recovers at its next start. */
const PATIENCE = 20_000

/**
 * Starts the home's server and answers at once. Its output goes to a file and it gets a session of its own: so
 * Ctrl-C reaches this process alone, which stops it when the last request is answered, and a server whose parent was
 * killed lives on, to be found by the next start.
 */
export function launch(java: Java, home: Home): Mark {
  const log = openSync(home.console, 'w')
  try {
    const child = spawn(java.executable, serverCommand(home), {
      cwd: home.neo4j,
      detached: true,
      stdio: ['ignore', log, log],
    })
    // A java that ends, or that cannot run at all, is noticed by whoever waits for Bolt.
    child.on('error', () => {})
    child.unref()
    return child.pid ? markOf(child.pid) : { pid: 0, started: '' }
  } finally {
    closeSync(log)
  }
}

/** Asks the server to stop, and answers when it is gone. */
export async function stop(server: Mark): Promise<void> {
  if (!isAlive(server)) return
  signal(server, 'SIGTERM')
  const deadline = performance.now() + PATIENCE
  while (isAlive(server)) {
    if (performance.now() > deadline) signal(server, 'SIGKILL')
    await pause(20)
  }
}

/** What the home's own Neo4j has said since it was last launched. */
export async function saidInLog(home: Home) {
  const log = await readFile(home.console, 'utf8').catch(() => '')
  return {
    /** It accepts Bolt on this port; it may name the host in any way. */
    listensOn: (port: number) => new RegExp(`Bolt enabled on \\S+:${port}\\.\\s*$`, 'm').test(log),
    /** It listens on all its ports. */
    started: /INFO +Started\.\s*$/m.test(log),
    foundPortTaken: /already in use, cannot bind|BindException/.test(log),
  }
}

/** The last thing that a server which ended by itself complained of. */
export async function lastWords(home: Home): Promise<string> {
  const lines = (await readFile(home.console, 'utf8').catch(() => '')).split('\n')
  const complaints = lines.filter(line => /\b(ERROR|Error|Caused by|Exception)\b/.test(line))
  return (complaints.at(-1) ?? lines.findLast(line => line.trim() !== '') ?? '').trim().slice(0, 300)
}

function signal(server: Mark, name: NodeJS.Signals): void {
  try {
    process.kill(server.pid, name)
  } catch {
    // It ended in between.
  }
}
