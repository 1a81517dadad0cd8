import type { Observed } from '../neo4j/versions.ts'
import type { Arguments, Bind, Held, Slot, Values } from './arguments.ts'

/**
 * How the fields of a type are read: plain data that names patterns and columns. The compiler (`compile.ts`) knows
 * nothing of diplomacy, the domains that write declarations know nothing of compiling.
 */

/** The Cypher variables in reach of an object, by the part they play; `self` is the node of the object. */
export type Scope = Readonly<Record<string, string>>

/** What an ancestor's argument `evidence` leaves out, for its own pattern and everything below. */
export type Ambient = { readonly evidence?: Held }

/** Where a list, a single object or a page comes from. One clause a line; it ends with MATCH, UNWIND, CALL or WITH. */
export type Pattern = {
  readonly match: string
  /** Conditions on the pattern, joined by AND. Only after a MATCH. */
  readonly where?: readonly string[]
  /** The pattern may reach one object by several ways. */
  readonly distinct?: boolean
  /** Sort keys of a list. */
  readonly order?: readonly string[]
  /** Variables of the objects of the list, `self` and others. */
  readonly scope: Scope
}

/** What a pattern is made of: the object it starts from, names for what it binds, arguments, ambient conditions. */
export type Reach = {
  readonly scope: Scope
  /** A variable of its own for each part, numbered by position in the statement. */
  readonly fresh: (part: string) => string
  readonly args: Arguments
  readonly ambient: Ambient
}

/** A property or expression; `value` turns what Neo4j returns into what GraphQL returns. */
export type Column = {
  readonly kind: 'column'
  readonly text: (reach: Reach) => string
  readonly value?: (raw: unknown) => unknown
  /** Subqueries that the text holds; they cost what lists cost. */
  readonly lists?: number
  /** What the text reads, where other columns of the type read the very same and take another part of it: read once. */
  readonly reads?: (ambient: Ambient) => string | undefined
  /** Where the text is so large that it is read by a statement of its own, by the object's id. */
  readonly apart?: (ambient: Ambient) => boolean
}

/** An object that the parent's pattern has bound already: no pattern of its own. */
export type Inline = {
  readonly kind: 'inline'
  readonly scope: (scope: Scope) => Scope
  /** Variable that is null where there is no such object. */
  readonly nullWith?: (scope: Scope) => string
  readonly types?: readonly string[]
}

/** At most one object, or a whole list. */
export type Reached = {
  readonly kind: 'one' | 'many'
  readonly pattern: (reach: Reach) => Pattern
  readonly bind?: Bind
  /** Concrete types that can occur, where the GraphQL type is abstract and wider. */
  readonly types?: readonly string[]
  /** The list has a null where the pattern's `self` is null. */
  readonly withNulls?: boolean
  /** `bind` tells the length of the list as `size`. */
  readonly sized?: boolean
  /** Of a root that may find nothing: what it was asked for by id, so that an id that nothing has is told from what may not be seen. */
  readonly sought?: (values: Values) => readonly Sought[]
  /** What the asker hears where the pattern finds more than it will read: it then yields one row whose `self` is null. */
  readonly refusal?: () => Error
}

/** An id that an argument gives, and the label of what must bear it. */
export type Sought = { readonly label: string; readonly id: string; readonly argument: string }

/** The order of a page: sort keys whose last is unique; `prefix` is sorted by first and is the same for all rows. */
export type PageOrder = {
  readonly keys: readonly string[]
  readonly prefix?: readonly string[]
  readonly direction?: 'ASC' | 'DESC'
}

export type Connection = {
  readonly kind: 'connection'
  /** `stored` is an expression of how many there are, used where no object of the list is to be hidden. */
  readonly pattern: (reach: Reach) => Pattern & { readonly page: PageOrder; readonly stored?: string }
  readonly bind?: Bind
}

/** What computed values are read from. */
export type Sources = Pick<Observed, 'read' | 'stream'>

/**
 * What no pattern reads: reckoned once for all objects that ask for it, after their rows are read. Its type is one whose
 * fields are `derived` or `reference`, or plain properties of the value.
 */
export type Computed = {
  readonly kind: 'computed'
  /** Expression of what the value depends on, such as the object's id; absent at a root. */
  readonly key?: (reach: Reach) => string
  readonly bind?: Bind
  /** The evidence that holds from this field on, where its own arguments say more of it than `evidence` does. */
  readonly evidence?: (values: Values) => Values
  /**
   * A value, or an Error, for each key. `bound`: the field's own arguments; `asks`: whether a field, such as
   * `TensionPoint.rest`, is selected anywhere below; `evidence`: what holds here of it, as `ambientOf` takes it.
   */
  readonly batch: (
    sources: Sources,
    keys: readonly unknown[],
    bound: Values,
    asks: (field: string) => boolean,
    evidence: Values | undefined,
  ) => Promise<readonly unknown[]>
}

/** A field of a computed value, reckoned from it without reading; may throw what the asker is to hear. */
export type Derived = {
  readonly kind: 'derived'
  // A method, for the declaration knows what its own type's values are; the compiler hands them on unseen.
  value(source: unknown, bound: Values): unknown
}

/** A field of a computed value that leads into the graph: the id of an entity, or a list of ids. */
export type Reference = {
  readonly kind: 'reference'
  ids(source: unknown): string | readonly string[] | null
}

/** Read one way or another, by which arguments are given and by their choices. */
export type Either = {
  readonly kind: 'either'
  readonly choose: (args: Arguments) => Exclude<Field, Either>
}

export type Field = Column | Inline | Reached | Connection | Computed | Derived | Reference | Either

export type TypeDeclaration = {
  /** Of an input that holds for everything below the field that takes it: how its values become parameters. */
  readonly bind?: Bind
  /** Label of the nodes of the type, where they are nodes. */
  readonly label?: string
  /** Conditions under which an object of the type is to be seen. */
  readonly visible?: (variable: string, ambient: Ambient) => readonly string[]
  readonly fields: Readonly<Record<string, Field>>
}

export type Declarations = Readonly<Record<string, TypeDeclaration>>

/** The same evidence for another statement, whose slots get its parameters. */
export function ambientUnder({ evidence }: Ambient, slots: Slot[]): Ambient {
  const held = evidence?.under('held')
  if (held === undefined) return {}
  slots.push(held.slot)
  return { evidence: held }
}

/** A property of the object's own node, or an expression over the scope. */
export function column(property: string | ((scope: Scope) => string), value?: Column['value']): Column {
  const text =
    typeof property === 'string'
      ? (reach: Reach) => `${reach.scope.self}.${property}`
      : (reach: Reach) => property(reach.scope)
  return { kind: 'column', text, ...(value && { value }) }
}

/** A column whose text depends on arguments or ambient conditions. */
export const expression = (
  text: Column['text'],
  options: Pick<Column, 'value' | 'lists' | 'apart' | 'reads'> = {},
): Column => ({
  kind: 'column',
  text,
  ...options,
})

/** Another value of the same column. */
export const turned = (column: Column, turn: (value: unknown) => unknown): Column => ({
  ...column,
  value: raw => turn(column.value ? column.value(raw) : raw),
})

export const inline = (scope: Inline['scope'], options: Pick<Inline, 'nullWith' | 'types'> = {}): Inline => ({
  kind: 'inline',
  scope,
  ...options,
})

export const one = (
  pattern: Reached['pattern'],
  options: Pick<Reached, 'bind' | 'types' | 'sought'> = {},
): Reached => ({
  kind: 'one',
  pattern,
  ...options,
})

export const many = (
  pattern: Reached['pattern'],
  options: Pick<Reached, 'bind' | 'types' | 'withNulls' | 'sized' | 'refusal'> = {},
): Reached => ({ kind: 'many', pattern, ...options })

export const connection = (
  pattern: Connection['pattern'],
  options: Pick<Connection, 'bind'> = {},
): Connection => ({
  kind: 'connection',
  pattern,
  ...options,
})

export const computed = (declared: Omit<Computed, 'kind'>): Computed => ({ kind: 'computed', ...declared })

export const derived = <Source>(value: (source: Source, bound: Values) => unknown): Derived => ({
  kind: 'derived',
  value,
})

export const reference = <Source>(ids: (source: Source) => string | readonly string[] | null): Reference => ({
  kind: 'reference',
  ids,
})

export const either = (choose: Either['choose']): Either => ({ kind: 'either', choose })

/** A path in Cypher from the object's node to the nodes it reaches, such as `(n)-[:SENT_BY]->(m:State)`. */
export type Path = (from: string, to: string) => string

type Neighbours = Pick<Reached, 'types'> & { readonly order?: (to: string) => readonly string[] }

const along =
  (path: Path, { order = to => [`${to}.id`] }: Neighbours) =>
  ({ scope, fresh }: Reach): Pattern => {
    const self = fresh('self')
    return {
      match: `MATCH ${path(nodeOf(scope), self)}`,
      distinct: true,
      order: order(self),
      scope: { self },
    }
  }

/** The first of the nodes along a path, by id unless ordered otherwise. */
export const toOne = (path: Path, options: Neighbours = {}): Reached =>
  // Of nodes that are reached twice the first is the same: no need to tell them apart.
  one(
    reach => ({ ...along(path, options)(reach), distinct: false }),
    options.types ? { types: options.types } : {},
  )

/** All nodes along a path, each once, by id unless ordered otherwise. */
export const toMany = (path: Path, options: Neighbours = {}): Reached =>
  many(along(path, options), options.types ? { types: options.types } : {})

/** The variable of the object's own node. */
export function nodeOf(scope: Scope): string {
  if (scope.self === undefined) throw new Error('The object has no node of its own.')
  return scope.self
}
