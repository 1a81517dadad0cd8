import type { Plan } from './compile.ts'
import type { Bound, Gathering, Hole, Task } from './compiling.ts'
import type { Sources } from './declare.ts'

/** What tasks have found so far, by task; kept so that an answer can be put together a second time without reading. */
export type Found = Map<Task, Map<unknown, unknown>>

/** The answer of one root field. */
export type Filled = { readonly value: unknown; readonly flawed: boolean }

/**
 * Puts an answer together: rows first, then round by round what they leave open, each field's keys in one batch and all
 * batches of a round side by side. A batch that fails leaves its Error in every place that waits for it.
 */
export async function fill(
  plan: Plan,
  raw: unknown,
  bound: Bound,
  sources: Sources,
  found: Found,
  typed = false,
): Promise<Filled> {
  const gathering: Gathering = { holes: [], flawed: false, typed }
  const answer: Record<string, unknown> = {}
  plan.place(raw, { bound, gathering }, answer, 'value')
  while (gathering.holes.length > 0) {
    const holes = gathering.holes.splice(0)
    await Promise.all([...byTask(holes)].map(([task, waiting]) => runTask(task, waiting, sources, found)))
    for (const hole of holes) close(hole, found.get(finder(hole.task)) ?? new Map())
  }
  return { value: answer.value, flawed: gathering.flawed }
}

/** Columns that read the same have one task that finds it for all. */
const finder = (task: Task): Task => task.of ?? task

function close({ object, key, raw, task, answering }: Hole, values: ReadonlyMap<unknown, unknown>): void {
  const failed = task
    .keysOf(raw)
    .map(name => values.get(name))
    .find(value => value instanceof Error)
  if (failed) answering.gathering.flawed = true
  object[key] = failed ?? task.finish(raw, values, answering)
}

function byTask(holes: readonly Hole[]): Map<Task, Hole[]> {
  const tasks = new Map<Task, Hole[]>()
  for (const hole of holes) {
    const waiting = tasks.get(finder(hole.task))
    if (waiting) waiting.push(hole)
    else tasks.set(finder(hole.task), [hole])
  }
  return tasks
}

async function runTask(task: Task, holes: readonly Hole[], sources: Sources, found: Found): Promise<void> {
  const values = found.get(task) ?? new Map<unknown, unknown>()
  found.set(task, values)
  const keys = [...new Set(holes.flatMap(({ raw }) => task.keysOf(raw)))].filter(key => !values.has(key))
  const [hole] = holes
  if (keys.length === 0 || !hole) return
  try {
    for (const [key, value] of await task.run(sources, keys, hole.answering.bound)) values.set(key, value)
  } catch (error) {
    for (const key of keys) values.set(key, error instanceof Error ? error : new Error(String(error)))
  }
}
