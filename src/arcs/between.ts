import { badInput } from '../graphql/errors.ts'
import type { NameOf } from '../selection/arguments.ts'
import { dyadId } from '../tension/bearing.ts'

/** The id of the pair of two states, however they are named. */
export function dyadNamed(between: unknown, nameOf: NameOf, argument: string): string {
  const [one, other] = statesNamed(between, nameOf, argument)
  // While names are only being gathered there are no ids yet.
  return one === '' ? '' : dyadId(one, other)
}

/** The ids of two different states. */
export function statesNamed(between: unknown, nameOf: NameOf, argument: string): [string, string] {
  const names: unknown[] = Array.isArray(between) ? between : []
  const [one, other] = names
  if (names.length !== 2 || typeof one !== 'string' || typeof other !== 'string')
    throw badInput(
      argument,
      `"between" takes two states, such as ["France", "Germany"]; ${names.length} were given.`,
    )
  const ids: [string, string] = [
    nameOf(one, 'State', `${argument}[0]`),
    nameOf(other, 'State', `${argument}[1]`),
  ]
  if (ids[0] === ids[1] && ids[0] !== '')
    throw badInput(
      argument,
      `"${one}" and "${other}" are the same state; "between" takes two different ones.`,
    )
  return ids
}
