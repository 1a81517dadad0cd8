import { z } from 'zod'
import type {
  Interval,
  PloverType,
  QuadClass,
  TensionMethod,
  Weights,
} from '../../graphql/schema.generated.ts'
import { evidenceParameters } from '../evidence.ts'
import {
  type Complaint,
  day,
  kebab,
  number,
  period,
  readParameters,
  valuesOf,
  words,
  writeParameters,
} from '../parameters.ts'

/*
 * An arc's whole question stands in its address, so that a link is the view: /arc/AZE-RUS?from=2024-12&known=2025-01-05.
 * What is not in it has the contract's default.
 */

const address = z
  .object({
    from: period,
    to: period,
    interval: valuesOf<Interval>('Interval').one,
    method: valuesOf<TensionMethod>('TensionMethod').one,
    'half-life': number(0.1, 3650),
    inertia: number(0, 1000),
    start: number(-9, 9),
    weights: valuesOf<Weights>('Weights').one,
    by: words,
    types: valuesOf<PloverType>('PloverType').some,
    classes: valuesOf<QuadClass>('QuadClass').some,
    attributed: z.literal('no', { error: 'can only be no' }),
    ...evidenceParameters,
    /** The day whose point is taken apart beneath the figure. */
    on: day,
  })
  .partial()

/** What an address says, checked; the contract's arguments are made of it. */
export type ArcAddress = Readonly<z.infer<typeof address>>

export type ArcParameter = keyof ArcAddress

const PARAMETERS = Object.keys(address.shape)

/** Throws BadAddress, which names the parameter and says what would be right. Empty ones, as forms send them, are none. */
export const addressOf = (
  query: Readonly<Record<string, unknown>>,
  complain?: (complaint: Complaint) => string,
): ArcAddress => readParameters(address, query, complain)

/** The same as a query string, in the order of the parameters, with its question mark; empty for all defaults. `on` and whatever else may be changed. */
export function queryOf(
  view: ArcAddress,
  change: Partial<Record<ArcParameter, string | undefined>> = {},
): string {
  return writeParameters(PARAMETERS, name => {
    const value = name in change ? change[name as ArcParameter] : view[name as ArcParameter]
    return value !== undefined && CODES.includes(name) ? kebabs(value) : value
  })
}

const CODES = ['interval', 'method', 'weights', 'types', 'classes']

const kebabs = (value: string | number | readonly string[]) =>
  (Array.isArray(value) ? value : [value]).map(code => kebab(String(code)))
