import type { NameOf, Slot, Values } from './arguments.ts'
import type { Reading } from './collect.ts'
import type { Ambient, Declarations, Scope, Sources } from './declare.ts'
import type { Budget, Size } from './limits.ts'

/** What is shared while one statement is compiled. */
export type Compiling = {
  readonly reading: Reading
  readonly declarations: Declarations
  readonly budget: Budget
  readonly slots: Slot[]
  /** Statements that are run after this one, with ids that it or a computation gave; bound together with it. */
  readonly later: Binder[]
  /** How many rounds of statements come before this one. */
  readonly round: number
  /** A new variable, numbered by its position in the statement. */
  readonly fresh: (part: string) => string
}

/** Where an object stands in the statement. */
export type Place = { readonly scope: Scope; readonly ambient: Ambient; readonly depth: number }

/**
 * What one request's arguments come to: the parameters `$p` of a statement by slot, and those of the statements after
 * it. A plan is shared by requests, so its readers are handed what was bound.
 */
export type Bound = {
  readonly p: Readonly<Record<string, Values>>
  readonly later: readonly Bound[]
  readonly variables: Values
}

export type Binder = (variables: Values, nameOf: NameOf) => Bound

/** What one root field's answer gathers while its rows are read. */
export type Gathering = {
  /** What has to be computed or read before the answer is whole. */
  readonly holes: Hole[]
  /** Something is not what the schema promises, so that graphql-js must say what is to become of it. */
  flawed: boolean
  /** Objects of abstract types tell their type under TYPENAME. */
  readonly typed: boolean
}

export type Answering = { readonly bound: Bound; readonly gathering: Gathering }

/** Where an object of an abstract type tells its concrete one, for graphql-js only: JSON knows no symbols. */
export const TYPENAME = Symbol('typename')

/** Rows become objects as the client asked for them: under response keys, in the order of the selection. */
export type Reader = (raw: unknown, answering: Answering) => unknown

/** A place in an object whose value a task gives once rows are read. */
export type Hole = {
  readonly object: Record<string, unknown>
  readonly key: string
  readonly raw: unknown
  readonly task: Task
  readonly answering: Answering
}

/** What is done once for all holes of one field: their keys without doubles in, a value or an Error for each out. */
export type Task = {
  readonly keysOf: (raw: unknown) => readonly unknown[]
  readonly run: (
    sources: Sources,
    keys: readonly unknown[],
    bound: Bound,
  ) => Promise<ReadonlyMap<unknown, unknown>>
  readonly finish: (raw: unknown, found: ReadonlyMap<unknown, unknown>, answering: Answering) => unknown
  /** The task that finds what this one finishes in its own way; the task itself when absent. */
  readonly of?: Task
}

/** A Cypher expression and how its value is read; `task` where reading it only begins the work. */
export type Expression = {
  readonly text: string
  readonly read: Reader
  readonly sizes: readonly Size[]
  readonly task?: Task
}

/** A list by position, as every row and list is returned. */
export function listOf(raw: unknown): readonly unknown[] {
  if (!Array.isArray(raw))
    throw new TypeError('A statement returned something else than the list it was compiled to return.')
  return raw
}

export const indented = (text: string): string => text.replace(/^/gm, '  ')
