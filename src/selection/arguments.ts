import { type FieldNode, type GraphQLField, getArgumentValues } from 'graphql'
import { located } from './located.ts'

export type Values = Readonly<Record<string, unknown>>

/**
 * Looks up the id of a named thing; the lookups of a request are made together, before its statement runs. `node`: the field
 * whose argument names it, as the compiler adds it.
 */
export type NameOf = (text: string, kind: string, argument: string, node?: FieldNode) => string

/** Turns the values of a field's arguments into the parameters its pattern refers to. May refuse them. */
export type Bind = (values: Values, nameOf: NameOf) => Values

/**
 * A field's arguments as the compiler sees them. Only presence and choices enter the text of a statement;
 * values travel as parameters in the map `$p`, so that one shape is one text and one plan.
 */
export type Arguments = {
  /** Whether a value other than null is given at the path, such as `filter.actor`. */
  readonly has: (path: string) => boolean
  /** The reference to a bound parameter, such as `$p.a0.actor`. */
  readonly at: (name: string) => string
  /** The value of an enum or boolean argument, which may enter the text. */
  readonly choice: (path: string) => string | boolean | undefined
}

/** The same, what it refuses and the names that it looks up being of the field at `node`. */
export const boundAt =
  (node: FieldNode, bind: Bind): Bind =>
  (values, nameOf) =>
    located(node, () => bind(values, (text, kind, argument) => nameOf(text, kind, argument, node)))

/** A field with arguments: where its parameters lie, and how they are made for each request. */
export type Slot = {
  readonly name: string
  readonly argumentsOf: (variables: Values) => Values
  readonly bind: Bind
}

/** A field's argument that holds for everything below the field. */
export type Held = Arguments & {
  readonly slot: Slot
  /** The same under another name, for a statement of its own. */
  readonly under: (name: string) => Held
}

export const held = (slot: Slot, values: Values): Held => ({
  ...argumentsOf(slot.name, values),
  slot,
  under: name => held({ ...slot, name }, values),
})

/** Evidence as a statement of its own refers to it, by `$p.evidence`: what a computation is handed, as patterns take it. */
export const ambientOf = (evidence: Values | undefined): { readonly evidence?: Held } =>
  evidence === undefined
    ? {}
    : { evidence: held({ name: 'evidence', argumentsOf: () => evidence, bind: values => values }, evidence) }

export function argumentValues(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): Values {
  return getArgumentValues(field, node, variables)
}

export function argumentsOf(slot: string, values: Values): Arguments {
  const valueAt = (path: string): unknown =>
    path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), values)
  return {
    has: path => valueAt(path) != null,
    at: name => `$p.${slot}.${name}`,
    choice: path => {
      const value = valueAt(path)
      return typeof value === 'string' || typeof value === 'boolean' ? value : undefined
    },
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
