import { type GraphQLField, type GraphQLSchema, getNamedType, isAbstractType } from 'graphql'
import { declarations } from '../../../src/graphql/declarations.ts'
import { type Arguments, argumentsOf, held, isRecord, type Values } from '../../../src/selection/arguments.ts'
import type {
  Ambient,
  Connection,
  Field,
  Inline,
  Pattern,
  Reach,
  Reached,
} from '../../../src/selection/declare.ts'
import { sealOf } from '../../../src/selection/page.ts'
import { Found, type Held } from './found.ts'
import { type Keyed, pageOf } from './page.ts'
import { type Ask, labelsOf, propertyOf } from './statement.ts'

/** One field of one object: its declaration, its arguments, and what they were bound to. */
export type Question = {
  readonly schema: GraphQLSchema
  readonly ask: Ask
  readonly found: Found
  readonly field: GraphQLField<unknown, unknown>
  readonly declared: Field
  readonly values: Values
  readonly bound: Values
}

/** The value of a field by its declaration alone, in one statement. */
export async function read(question: Question): Promise<unknown> {
  const { declared } = question
  switch (declared.kind) {
    case 'column': {
      const raw = await column(question, declared.text(reachOf(question)))
      return declared.value ? declared.value(raw) : raw
    }
    case 'inline':
      return inline(question, declared)
    case 'one': {
      const [first] = await reached(question, declared)
      return first ?? null
    }
    case 'many':
      return reached(question, declared)
    case 'connection':
      return connection(question, declared)
  }
}

/** A property is read where the object lies already; anything else is asked. */
async function column(question: Question, text: string): Promise<unknown> {
  const [, variable, property] = /^(in_\w+)\.(\w+)$/.exec(text) ?? []
  if (variable !== undefined && property !== undefined)
    return propertyOf(question.found.at(variable), property)
  const [row] = await question.ask(question.found, [`RETURN ${text} AS value`], parametersOf(question))
  return row?.[0] ?? null
}

async function inline(question: Question, declared: Inline): Promise<unknown> {
  const { found } = question
  const nullable = declared.nullWith?.(found.scope)
  if (nullable !== undefined && found.at(nullable) == null) return null
  const parts = Object.entries(declared.scope(found.scope))
  const object = objectOf(
    question,
    Object.fromEntries(parts.map(([part, variable]) => [part, found.at(variable)])),
    declared.types,
  )
  if (object && !(await isSeen(question, object)))
    throw new Error(`${question.field.name} shows a ${object.type} that is not to be seen.`)
  return object
}

async function reached(question: Question, declared: Reached): Promise<(Found | null)[]> {
  const pattern = declared.pattern(reachOf(question))
  const rows = await rowsOf(question, pattern, pattern.order ?? [], [])
  const objects = rows.map(({ bound }) =>
    declared.withNulls && bound.self == null ? null : objectOf(question, bound, declared.types),
  )
  if (!declared.withNulls) return seenOf(question, objects, object => object)
  // What is not to be seen is as if it were not there.
  return Promise.all(
    objects.map(async object => (object && (await isSeen(question, object)) ? object : null)),
  )
}

async function connection(question: Question, declared: Connection): Promise<unknown> {
  const pattern = declared.pattern(reachOf(question))
  const { prefix = [], keys, direction } = pattern.page
  const order = [...prefix, ...keys].map(key => `${key} ${direction ?? 'ASC'}`)
  const rows = await rowsOf(question, pattern, order, keys)
  const objects: Keyed<Found | null>[] = rows.map(({ bound, keys }) => ({
    keys,
    row: objectOf(question, bound),
  }))
  const { values, bound } = question
  const cursor = keys.map((_, place) => bound[`k${place}`])
  const page = pageOf(
    await seenOf(question, objects, ({ row }) => row),
    direction === 'DESC',
    values,
    sealOf(`${question.found.type}.${question.field.name}`, values),
    values.after == null ? undefined : cursor,
    values.before == null ? undefined : cursor,
  )
  const edges = page.edges.map(async edge => ({ ...edge, ...(await edgeOf(question, edge.node)) }))
  return { ...page, edges: await Promise.all(edges) }
}

/** What a page's edge says beside node and cursor: by the page's own arguments. */
async function edgeOf(question: Question, row: Found | null): Promise<Record<string, unknown>> {
  const edge = getNamedType(question.field.type).name.replace(/Connection$/, 'Edge')
  // An edge of a computed page may be declared by the same name; what is not a column is no pattern's.
  const fields = Object.entries(declarations[edge]?.fields ?? {}).flatMap(([name, declared]) =>
    declared.kind === 'column' ? [{ name, declared }] : [],
  )
  if (row === null) return {}
  const below = { ...question, found: row }
  const values = fields.map(async ({ name, declared }) => {
    const raw = await column(below, declared.text(reachOf(below)))
    return [name, declared.value ? declared.value(raw) : raw]
  })
  return Object.fromEntries(await Promise.all(values))
}

type Rows = { readonly bound: Record<string, unknown>; readonly keys: readonly unknown[] }[]

/** All rows of a pattern in their order, whatever page is asked for. */
async function rowsOf(
  question: Question,
  pattern: Pattern,
  order: readonly string[],
  keys: readonly string[],
): Promise<Rows> {
  const { found } = question
  const own = [...new Set(Object.values(pattern.scope))].filter(variable => !variable.startsWith('in_'))
  const rows = await question.ask(
    found,
    [
      pattern.match,
      ...(pattern.where?.length
        ? [`WHERE ${pattern.where.map(condition => `(${condition})`).join(' AND ')}`]
        : []),
      `WITH ${pattern.distinct ? 'DISTINCT ' : ''}${own.join(', ')}`,
      ...(order.length > 0 ? [`ORDER BY ${order.join(', ')}`] : []),
      `RETURN ${[...own, `[${keys.join(', ')}] AS keys`].join(', ')}`,
    ],
    parametersOf(question),
  )
  return rows.map(row => {
    const boundTo = (variable: string) =>
      own.includes(variable) ? row[own.indexOf(variable)] : found.at(variable)
    const parts = Object.entries(pattern.scope).map(([part, variable]) => [part, boundTo(variable)])
    const keys = row[own.length]
    return { bound: { ...found.bound, ...Object.fromEntries(parts) }, keys: Array.isArray(keys) ? keys : [] }
  })
}

/** The object of a scope; null where its node is of no type that may stand here. */
function objectOf(
  { schema, field, found, bound: own }: Question,
  bound: Readonly<Record<string, unknown>>,
  types?: readonly string[],
): Found | null {
  const named = getNamedType(field.type)
  const node = /Connection$/.test(named.name) ? named.name.replace(/Connection$/, '') : named.name
  const type = schema.getType(node)
  const below = heldBelow(found.held, own)
  if (!isAbstractType(type)) return new Found(node, bound, below)
  const labels = labelsOf(bound.self)
  const concrete = schema
    .getPossibleTypes(type)
    .filter(({ name }) => !types || types.includes(name))
    .find(({ name }) => labels.includes(declarations[name]?.label ?? name))
  return concrete ? new Found(concrete.name, bound, below) : null
}

async function seenOf<T>(
  question: Question,
  rows: readonly T[],
  objectOf: (row: T) => Found | null,
): Promise<T[]> {
  const seen = await Promise.all(
    rows.map(row => {
      const object = objectOf(row)
      return object === null || isSeen(question, object)
    }),
  )
  return rows.filter((_, place) => seen[place])
}

async function isSeen({ ask }: Question, object: Found): Promise<boolean> {
  const conditions =
    declarations[object.type]?.visible?.(object.scope.self ?? '', ambientOf(object.held)) ?? []
  if (conditions.length === 0) return true
  const [row] = await ask(object, [`RETURN ${conditions.join(' AND ')} AS seen`], {
    own: {},
    held: object.held,
  })
  return row?.[0] === true
}

/** Evidence holds for the field's own pattern and for everything below. */
const heldBelow = (above: Held, { evidence }: Values): Held => (isRecord(evidence) ? { evidence } : above)

const ambientOf = ({ evidence }: Held): Ambient =>
  evidence === undefined
    ? {}
    : {
        evidence: held(
          { name: 'held.evidence', argumentsOf: () => evidence, bind: values => values },
          evidence,
        ),
      }

const parametersOf = ({ bound, found }: Question) => ({
  own: bound,
  held: heldBelow(found.held, bound),
})

function reachOf({ found, values, bound }: Question): Reach {
  let count = 0
  const args: Arguments = argumentsOf('own', values)
  return {
    scope: found.scope,
    fresh: part => `${part}${count++}`,
    args,
    ambient: ambientOf(heldBelow(found.held, bound)),
  }
}
