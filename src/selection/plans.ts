import type { GraphQLResolveInfo } from 'graphql'
import { LRUCache } from 'lru-cache'
import { compileRoot, type Plan } from './compile.ts'
import type { Declarations } from './declare.ts'
import { shapeOf } from './shape.ts'

/** Characters of statements that are kept compiled: some thousand of a usual size; a plan holds ten times its text. */
const KEPT = 5_000_000

/** Plans by operation and shape of variables. An operation is known by its text, so a cached document is not needed. */
export type Plans = { readonly planOf: (info: GraphQLResolveInfo) => Plan }

export function plans(declarations: Declarations): Plans {
  const kept = new LRUCache<string, Plan>({ maxSize: KEPT, sizeCalculation: plan => plan.text.length })
  const keys = new WeakMap<object, string>()
  let operations = 0
  return {
    planOf: info => {
      let operation = keys.get(info.operation)
      if (operation === undefined) {
        operation = String(operations++)
        keys.set(info.operation, operation)
      }
      const key = `${operation} ${info.path.key} ${shapeOf(info.schema, info.operation, info.variableValues)}`
      const known = kept.get(key)
      if (known) return known
      const { schema, fragments, variableValues: variables, parentType, fieldNodes } = info
      const plan = compileRoot({ schema, fragments, variables }, declarations, parentType, fieldNodes)
      kept.set(key, plan)
      return plan
    },
  }
}
