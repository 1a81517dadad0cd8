import type { Slot, Values } from './arguments.ts'
import type { Reading } from './collect.ts'
import type { Ambient, Declarations, Scope } from './declare.ts'
import type { Budget, Size } from './limits.ts'

/** What is shared while one root field is compiled. */
export type Compiling = {
  readonly reading: Reading
  readonly declarations: Declarations
  readonly budget: Budget
  readonly slots: Slot[]
  /** A new variable, numbered by its position in the statement. */
  readonly fresh: (part: string) => string
}

/** Where an object stands in the statement. */
export type Place = { readonly scope: Scope; readonly ambient: Ambient; readonly depth: number }

/** The parameters of one request by slot; a plan is shared by requests, so its readers are handed what was bound. */
export type Bound = Readonly<Record<string, Values>>

export type Reader = (raw: unknown, bound: Bound) => unknown

/** A Cypher expression and how its value is read. */
export type Expression = { readonly text: string; readonly read: Reader; readonly sizes: readonly Size[] }

/** A list by position, as every row and list is returned. */
export function listOf(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw))
    throw new TypeError('A statement returned something else than the list it was compiled to return.')
  return raw
}

export const indented = (text: string): string => text.replace(/^/gm, '  ')
