import { codesOf } from '../graphql/enums.ts'
import { badInput } from '../graphql/errors.ts'
import { inPlaceOf } from '../seed/suggest.ts'
import type { NameOf } from '../selection/arguments.ts'

/** Dimensions whose values an enum of the contract has. */
const CODES: Readonly<Record<string, string>> = {
  TYPE: 'PloverType',
  QUAD_CLASS: 'QuadClass',
  INSTRUMENT: 'Instrument',
  FACILITY_KIND: 'FacilityKind',
  OUTCOME: 'Outcome',
}

const PERIODS: Readonly<Record<string, { form: RegExp; right: string }>> = {
  YEAR: { form: /^\d{4}$/, right: 'A year is written "2025".' },
  MONTH: { form: /^\d{4}-(0[1-9]|1[0-2])$/, right: 'A month is written "2025-08".' },
}

/** Dimensions whose values are ids, by what they are. */
const NAMED: Readonly<Record<string, string>> = {
  PLACE: 'Place',
  WEAPON: 'Weapon',
  ACTOR_STATE: 'State',
  RECIPIENT_STATE: 'State',
  AFFECTED_STATE: 'State',
  SOURCE: 'Source',
}

/** A cell's key with things by their ids, null for "not stated". Throws BAD_USER_INPUT for what no event can have. */
export function keyOf(
  values: readonly unknown[],
  dimensions: readonly unknown[],
  nameOf: NameOf,
): (string | null)[] {
  return values.map((value, place) => {
    if (typeof value !== 'string') return null
    const [by, argument] = [String(dimensions[place]), `key[${place}]`]
    const [codes, period, named] = [CODES[by], PERIODS[by], NAMED[by]]
    const refuse = (right: string) => badInput(argument, `"${value}" is no key of ${by}. ${right}`)
    if (codes !== undefined && !codesOf(codes).includes(value))
      throw refuse(inPlaceOf(value, codesOf(codes), `the enum ${codes}`))
    if (period !== undefined && !period.form.test(value)) throw refuse(period.right)
    return named === undefined ? value : nameOf(value, named, argument)
  })
}
