/** What V8 writes: nodes of a tree of calls, and which of them was at work at each sample. Microseconds. */
export type Profile = {
  readonly nodes: readonly ProfileNode[]
  readonly startTime: number
  /** Ids of nodes. */
  readonly samples: readonly number[]
  /** From the sample before, the first from the start. */
  readonly timeDeltas: readonly number[]
}

type ProfileNode = {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number }
  readonly children?: readonly number[]
}

export type Window = { readonly from: number; readonly until: number }

/** A function, and who called it, to the outermost. `module` is empty for what is written in C++. */
export type Call = {
  readonly name: string
  readonly module: string
  /** From 1; 0 for what is written in C++. */
  readonly line: number
  readonly caller: Call | undefined
}

/** How long each call was at work itself within a window. RangeError where no sample lies in it. */
export function selfTimes(
  { nodes, startTime, samples, timeDeltas }: Profile,
  { from, until }: Window,
): Map<Call, number> {
  const calls = callsOf(nodes)
  const times = new Map<Call, number>()
  let at = startTime
  for (const [index, id] of samples.entries()) {
    at += timeDeltas[index] ?? 0
    const call = calls.get(id)
    if (!call || at < from || at >= until) continue
    times.set(call, (times.get(call) ?? 0) + Math.max(0, timeDeltas[index + 1] ?? 0))
  }
  if (times.size === 0) throw new RangeError('No sample of the profile lies in the time that was measured.')
  return times
}

function callsOf(nodes: readonly ProfileNode[]): Map<number, Call> {
  const calls = new Map<number, Call>()
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id] as const)),
  )
  // A node comes after its parent.
  for (const { id, callFrame } of nodes)
    calls.set(id, {
      name: callFrame.functionName,
      module: moduleOf(callFrame.url),
      line: callFrame.lineNumber + 1,
      caller: calls.get(parents.get(id) ?? -1),
    })
  return calls
}

const PROJECT = new URL('../../', import.meta.url).href

/** "src/selection/answer.ts", "neo4j-driver-core/lib/session.js", "node:net": nothing of the machine. */
function moduleOf(url: string): string {
  const [, ofPackage] = /.*\/node_modules\/(.*)/.exec(url) ?? []
  return ofPackage ?? (url.startsWith(PROJECT) ? url.slice(PROJECT.length) : url)
}
