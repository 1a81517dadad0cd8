import type { Answering, Hole, Reader, Task } from './compiling.ts'

/** One entry of an object: the response key, the place of its value in the row (or the whole source), its reader. */
export type Entry = {
  readonly key: string
  readonly at?: number
  readonly read: Reader
  readonly task?: Task | undefined
}

export type ObjectReader = (source: never, answering: Answering) => Record<string, unknown>

/**
 * A reader that writes its object as one literal, which V8 gives its final form at once; a loop over keys costs several
 * times as much. The text holds response keys, which are GraphQL names, and numbers: nothing else.
 */
export function objectReader(
  entries: readonly Entry[],
): (source: unknown, answering: Answering) => Record<string, unknown> {
  const values = entries.map(({ key, at }, index) => {
    if (!/^[_A-Za-z][_0-9A-Za-z]*$/.test(key)) throw new Error(`"${key}" is not a name.`)
    // In brackets "__proto__" is a key like any other.
    return `["${key}"]: readers[${index}](${at === undefined ? 'source' : `source[${at}]`}, answering)`
  })
  const literal = new Function(
    'readers',
    `return function read(source, answering) { return {${values.join(', ')}} }`,
  )(entries.map(({ read }) => read))
  const open = entries.filter((entry): entry is Entry & { task: Task } => entry.task !== undefined)
  if (open.length === 0) return literal
  return (source, answering) => {
    const object: Record<string, unknown> = literal(source, answering)
    for (const { key, task } of open) {
      const hole: Hole = { object, key, raw: object[key], task, answering }
      answering.gathering.holes.push(hole)
    }
    return object
  }
}
