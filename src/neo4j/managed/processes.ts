import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A process, told apart from a later one that was given the same number. */
export type Mark = { readonly pid: number; readonly started: string }

const onLinux = process.platform === 'linux'

/** When the process began, as the system words it; undefined where there is none, or only its exit code waits. */
export function startedAt(pid: number): string | undefined {
  return onLinux ? startedAtLinux(pid) : words(['-o', 'lstart=', '-p', String(pid)]).trim() || undefined
}

export function markOf(pid: number): Mark {
  return { pid, started: startedAt(pid) ?? '' }
}

export const isAlive = (mark: Mark) => startedAt(mark.pid) === mark.started && mark.started !== ''

/**
 * The process that has all of `wanted` among the words of its command line. Read from the process table rather than
 * from a file of ours: a file can be lost, or be written too late by a program that is killed.
 */
export function processWith(wanted: readonly string[]): Mark | undefined {
  for (const { pid, has } of commandLines()) if (wanted.every(has)) return markOf(pid)
  return undefined
}

function startedAtLinux(pid: number): string | undefined {
  const stat = textOf(`/proc/${pid}/stat`)
  // "pid (name) state ppid ...": the name may hold spaces and brackets, so count from the last one.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, threads, start] = [fields[0], Number(fields[17]), fields[19]]
  // The first thread of a program that ends may be gone (Z) while others still hold its files and ports.
  return (state === 'Z' || state === 'X') && threads <= 1 ? undefined : start
}

type CommandLine = { readonly pid: number; readonly has: (word: string) => boolean }

function* commandLines(): Generator<CommandLine> {
  if (onLinux) {
    for (const name of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const words = textOf(`/proc/${name}/cmdline`).split('\0')
      yield { pid: Number(name), has: word => words.includes(word) }
    }
  } else {
    for (const line of words(['-axww', '-o', 'pid=,args=']).split('\n')) {
      const [, pid, args] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? []
      // ps does not tell where a word with spaces in it ends.
      yield { pid: Number(pid), has: word => ` ${args} `.includes(` ${word} `) }
    }
  }
}

function words(options: readonly string[]): string {
  try {
    return execFileSync('ps', options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return ''
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
