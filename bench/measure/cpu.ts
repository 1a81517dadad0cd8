import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const TICKS_A_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))

/** Microseconds of CPU that a process and its threads have taken so far; Linux only. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // "pid (name) state ...": the name may hold spaces, so count from the last bracket.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1e6
}

/** Microseconds of CPU that all processes of the machine have taken so far, to see who else is at work. */
export function cpuOfAll(): number {
  const [, user, nice, system, , , irq, softirq] = readFileSync('/proc/stat', 'utf8').split(/\s+/)
  const ticks = Number(user) + Number(nice) + Number(system) + Number(irq) + Number(softirq)
  return (ticks / TICKS_A_SECOND) * 1e6
}
