import { z } from 'zod'
import { dayOf, periodOf } from '../dates/period.ts'
import { codesOf } from '../graphql/enums.ts'
import { BadAddress } from './refusal.ts'

/*
 * What may stand in the address of a page after its question mark. A page's whole question stands there, so that a link is
 * the view; what is not there has the contract's default.
 */

export const period = z
  .string()
  .refine(text => periodOf(text) !== undefined, 'must be a year, a month or a day, such as 2024-12')

export const day = z.string().refine(text => dayOf(text) !== undefined, 'must be a day, such as 2025-01-05')

/** Several values with commas between. */
export const list = z
  .string()
  .transform(text =>
    text
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== ''),
  )
  .refine(parts => parts.length > 0, 'must name something')

export const number = (least: number, most: number) =>
  z
    .string()
    .transform(Number)
    .refine(value => value >= least && value <= most, `must be a number from ${least} to ${most}`)

export const flag = z.literal('yes', { error: 'can only be yes' })

export const words = z.string().min(1)

/** The values of one of the contract's enums; addresses write MATERIAL_CONFLICT as material-conflict. */
export function valuesOf<Value extends string>(name: string) {
  const known = codesOf(name)
  const code = (text: string) => text.toUpperCase().replaceAll('-', '_')
  const isOne = (text: unknown): text is Value => typeof text === 'string' && known.includes(text)
  const one = z.custom<Value>(isOne, `must be one of ${known.map(kebab).join(', ')}`)
  return {
    one: z.string().transform(code).pipe(one),
    some: list.transform(parts => parts.map(code)).pipe(z.array(one)),
  }
}

/** A code of the contract as addresses write it. */
export const kebab = (code: string): string => code.toLowerCase().replaceAll('_', '-')

/** A parameter that cannot be meant, and why. */
export type Complaint = { readonly name: string; readonly value: string; readonly wrong: string }

const inAddress = ({ name, value, wrong }: Complaint) => `"${name}=${value}" in this address: it ${wrong}.`

/**
 * What an address says, checked. Empty values, as forms send them, are none. Throws BadAddress, which names the parameter
 * and says what would be right; `complain`: the same in the words of who asks otherwise than by an address.
 */
export function readParameters<Shape extends z.ZodObject>(
  shape: Shape,
  query: Readonly<Record<string, unknown>>,
  complain: (complaint: Complaint) => string = inAddress,
): z.output<Shape> {
  const known = Object.keys(shape.shape)
  const given = Object.entries(query).filter(([name, value]) => value !== '' && !name.startsWith('utm_'))
  for (const [name, value] of given) {
    if (!known.includes(name))
      throw new BadAddress(`"${name}" means nothing in this address; there are ${known.join(', ')}.`)
    if (typeof value !== 'string')
      throw new BadAddress(
        `"${name}" stands in this address more than once; write several values with commas.`,
      )
  }
  const read = shape.safeParse(Object.fromEntries(given))
  if (read.success) return read.data
  const [issue] = read.error.issues
  const name = String(issue?.path[0])
  const wrong = issue?.message ?? 'cannot be meant'
  throw new BadAddress(complain({ name, value: String(query[name]), wrong }))
}

/** The same as a query string with its question mark, in the order of the names; empty where nothing is given. */
export function writeParameters(
  names: readonly string[],
  given: (name: string) => string | number | readonly string[] | undefined,
): string {
  const written = names.flatMap(name => {
    const value = given(name)
    return value === undefined ? [] : [`${name}=${writtenAs(value)}`]
  })
  return written.length > 0 ? `?${written.join('&')}` : ''
}

const writtenAs = (value: string | number | readonly string[]): string =>
  (Array.isArray(value) ? value : [value])
    .map(part => encodeURIComponent(part).replaceAll('%3A', ':'))
    .join(',')
