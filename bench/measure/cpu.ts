import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** Microseconds of CPU that a process and its threads have taken so far; Linux only. */
export function cpuOf(pid: number): number {
  const { own } = processOf(pid)
  return own
}

/** Its parent, what it has taken itself, and what those took that it started and that have ended. Microseconds. */
function processOf(pid: number) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // "pid (name) state ...": the name may hold spaces, so count from the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const micro = (...of: readonly number[]) =>
    (of.reduce((sum, field) => sum + Number(fields[field]), 0) / TICKS_A_SECOND) * 1e6
  return { parent: Number(fields[1]), own: micro(11, 12), ended: micro(13, 14) }
}

/** What this process and all below it have taken so far, those that have ended among them. */
function cpuOfOurs(): number {
  const known = new Map<number, ReturnType<typeof processOf>>()
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry)))
    try {
      known.set(Number(name), processOf(Number(name)))
    } catch {
      // Ended meanwhile.
    }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === process.pid || isOurs(known.get(pid)?.parent))
  return [...known].reduce((sum, [pid, { own, ended }]) => sum + (isOurs(pid) ? own + ended : 0), 0)
}

/** Tells, when it is asked, on how many cores others than the bench, its servers and its Neo4j were at work since. */
export function othersSince(): () => number {
  const before = { all: cpuOfAll(), ours: cpuOfOurs(), at: performance.now() }
  return () => {
    const taken = cpuOfAll() - before.all - (cpuOfOurs() - before.ours)
    return Math.max(0, taken) / 1e3 / (performance.now() - before.at)
  }
}

/** Microseconds of CPU that all processes of the machine have taken so far. */
function cpuOfAll(): number {
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split(/\s+/)
  const ticks = Number(user) + Number(nice) + Number(system) + Number(irq) + Number(softirq)
  return (ticks / TICKS_A_SECOND) * 1e6
}
