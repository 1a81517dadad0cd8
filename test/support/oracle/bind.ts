import type { GraphQLField } from 'graphql'
import { declarations } from '../../../src/graphql/declarations.ts'
import { idsOf, type Wish, wish } from '../../../src/names/lookup.ts'
import type { Run } from '../../../src/neo4j/database.ts'
import { argumentsOf, isRecord, type NameOf, type Values } from '../../../src/selection/arguments.ts'
import type { Either, Field } from '../../../src/selection/declare.ts'
import { pageParameters } from '../../../src/selection/page.ts'

/** How a field is read where it can be read in several ways: as without arguments, by a pattern. */
export function declaredOf(type: string, field: GraphQLField<unknown, unknown>): Exclude<Field, Either> {
  const declared = declarations[type]?.fields[field.name]
  if (!declared) throw new Error(`${type}.${field.name} has no declaration.`)
  return declared.kind === 'either' ? declared.choose(argumentsOf('own', {})) : declared
}

/** What a field's arguments become for its pattern, or why they are refused. */
export async function bind(
  read: Run,
  type: string,
  field: GraphQLField<unknown, unknown>,
  values: Values,
): Promise<Values> {
  const declared = declaredOf(type, field)
  const own = 'bind' in declared ? declared.bind : undefined
  const bound = (nameOf: NameOf): Values => ({
    ...(own ? own(values, nameOf) : values),
    ...(declared.kind === 'connection' && pageParameters(`${type}.${field.name}`, values)),
    ...(isRecord(values.evidence) && {
      evidence: declarations.EvidenceInput?.bind?.(values.evidence, nameOf),
    }),
  })
  const wishes: Wish[] = []
  const nameless = bound((text, kind, argument) => {
    wishes.push(wish(text, kind, argument))
    return ''
  })
  if (wishes.length === 0) return nameless
  const ids = await idsOf(read, wishes)
  return bound(() => ids.shift() ?? '')
}
