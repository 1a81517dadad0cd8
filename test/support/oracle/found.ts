import type { Values } from '../../../src/selection/arguments.ts'
import type { Scope } from '../../../src/selection/declare.ts'

/** What an ancestor's argument holds true for everything below it. */
export type Held = { readonly evidence?: Values }

/**
 * An object of the answer: its GraphQL type and what each part of its scope is bound to, as Neo4j returned it (nodes,
 * relationships, paths, maps, plain values).
 */
export class Found {
  readonly type: string
  readonly bound: Readonly<Record<string, unknown>>
  readonly held: Held

  constructor(type: string, bound: Readonly<Record<string, unknown>>, held: Held) {
    this.type = type
    this.bound = bound
    this.held = held
  }

  /** The variables by which a statement below this object refers to it: one for each part, named after it. */
  get scope(): Scope {
    return Object.fromEntries(Object.keys(this.bound).map(part => [part, `in_${part}`]))
  }

  /** What a variable of `scope` is bound to; undefined for any other variable. */
  at(variable: string): unknown {
    return variable.startsWith('in_') ? this.bound[variable.slice('in_'.length)] : undefined
  }
}
