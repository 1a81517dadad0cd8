import type { Answering, Hole, Task } from './compiling.ts'

/** One entry of an object: the response key, where its value lies in the source (or it is the whole source), its reader. */
export type Entry<Source = unknown> = {
  readonly key: string
  readonly at?: number
  readonly task?: Task | undefined
  // A method, for what is read depends on `at`.
  read(value: Source, answering: Answering): unknown
}

type ObjectReader<Source> = (source: Source, answering: Answering) => Record<string, unknown>

/**
 * A reader that writes its object as one literal, which V8 gives its final form at once; a loop over keys costs several
 * times as much. The text holds response keys, which are GraphQL names, and numbers: nothing else.
 */
export function objectReader<Source = unknown>(entries: readonly Entry<Source>[]): ObjectReader<Source> {
  const values = entries.map(({ key, at }, index) => {
    if (!/^[_A-Za-z][_0-9A-Za-z]*$/.test(key)) throw new Error(`"${key}" is not a name.`)
    // In brackets "__proto__" is a key like any other.
    return `["${key}"]: readers[${index}](${at === undefined ? 'source' : `source[${at}]`}, answering)`
  })
  const literal = new Function(
    'readers',
    `return function read(source, answering) { return {${values.join(', ')}} }`,
  )(entries.map(entry => entry.read))
  const open = entries.filter((entry): entry is Entry<Source> & { task: Task } => entry.task !== undefined)
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
