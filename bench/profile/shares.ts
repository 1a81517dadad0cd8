import { GROUPS, type Group, groupOf } from './groups.ts'
import type { Call } from './self-times.ts'

/** Self time of a function over all who called it, microseconds a request. */
export type Dear = {
  readonly name: string
  readonly module: string
  /** 0 for what is written in C++. */
  readonly line: number
  readonly microseconds: number
}

export type Share = {
  readonly group: Group
  /** A request. */
  readonly microseconds: number
  /** Of all that was not idle, 0 to 1. */
  readonly share: number
  /** The dearest first. */
  readonly functions: readonly Dear[]
}

const MOST = 5

/** How the time of a server is spread over groups, without what it waits. */
export function sharesOf(times: ReadonlyMap<Call, number>, requests: number): readonly Share[] {
  const ofGroups = new Map<Group, Map<string, Dear>>()
  let all = 0
  for (const [call, taken] of times) {
    const group = groupOf(call)
    if (group === undefined) continue
    all += taken / requests
    const { name, module, line } = call
    const key = `${name} ${module} ${line}`
    const functions = ofGroups.get(group) ?? new Map<string, Dear>()
    const microseconds = (functions.get(key)?.microseconds ?? 0) + taken / requests
    ofGroups.set(group, functions.set(key, { name, module, line, microseconds }))
  }
  return GROUPS.map(group => {
    const functions = [...(ofGroups.get(group)?.values() ?? [])]
    const microseconds = functions.reduce((sum, dear) => sum + dear.microseconds, 0)
    return {
      group,
      microseconds,
      share: microseconds / all,
      functions: functions.sort((a, b) => b.microseconds - a.microseconds).slice(0, MOST),
    }
  })
}
