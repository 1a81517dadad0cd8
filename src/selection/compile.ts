import type { FieldNode, GraphQLObjectType } from 'graphql'
import { argumentValues, type Values } from './arguments.ts'
import { binderOf, compilingOf } from './binding.ts'
import type { Reading, Selected } from './collect.ts'
import type { Answering, Binder, Task } from './compiling.ts'
import type { Declarations, Sought } from './declare.ts'
import { compileField } from './field.ts'

/** A selection as one statement, and what comes after it. Holds nothing of a request, so that requests share it. */
export type Plan = {
  /** Undefined where all is computed: there is no row to begin with. */
  readonly text: string | undefined
  /** The parameters `$p` for one request's variables. */
  readonly bind: Binder
  /** What was asked for by id and must be there, also where the row holds nothing; undefined where nothing was. */
  readonly sought: ((variables: Values) => readonly Sought[]) | undefined
  /** Puts what the row holds under `key`; what is missing yet is among the gathered holes. */
  readonly place: (raw: unknown, answering: Answering, object: Record<string, unknown>, key: string) => void
}

/** The statement of one root field: `RETURN` of one expression, so one row whatever is asked. */
export function compileRoot(
  reading: Reading,
  declarations: Declarations,
  parent: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Plan {
  const [node] = nodes
  if (!node) throw new Error('A selection has at least one field.')
  const selected: Selected = { key: node.alias?.value ?? node.name.value, nodes }
  const field = parent.getFields()[node.name.value]
  if (!field) throw new Error(`${parent.name} has no such field.`)
  const compiling = compilingOf(reading, declarations, 0)
  const { text, read, sizes, task } = compileField(compiling, parent, field, selected, {
    scope: {},
    ambient: {},
    depth: 0,
  })
  const declared = declarations[parent.name]?.fields[field.name]
  const sought = declared?.kind === 'one' ? declared.sought : undefined
  return {
    sought: sought && (variables => sought(argumentValues(field, node, variables))),
    text: task ? undefined : `RETURN ${text} AS answer`,
    bind: binderOf(compiling, sizes),
    place: (raw, answering, object, key) => {
      if (task) fillLater(task, answering, object, key)
      else object[key] = read(raw, answering)
    },
  }
}

function fillLater(task: Task, answering: Answering, object: Record<string, unknown>, key: string): void {
  object[key] = null
  answering.gathering.holes.push({ object, key, raw: null, task, answering })
}
