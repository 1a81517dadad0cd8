import { z } from 'zod'
import { dayOf, periodOf } from '../../dates/period.ts'
import { codesOf } from '../../graphql/enums.ts'
import type {
  EvidenceInput,
  Interval,
  PloverType,
  QuadClass,
  TensionMethod,
  Weights,
} from '../../graphql/schema.generated.ts'
import { BadAddress } from '../refusal.ts'

/*
 * An arc's whole question stands in its address, so that a link is the view: /arc/AZE-RUS?from=2024-12&known=2025-01-05.
 * What is not in it has the contract's default.
 */

const period = z
  .string()
  .refine(text => periodOf(text) !== undefined, 'must be a year, a month or a day, such as 2024-12')
const day = z.string().refine(text => dayOf(text) !== undefined, 'must be a day, such as 2025-01-05')
const list = z
  .string()
  .transform(text =>
    text
      .split(',')
      .map(part => part.trim())
      .filter(part => part !== ''),
  )
  .refine(parts => parts.length > 0, 'must name something')
const number = (least: number, most: number) =>
  z
    .string()
    .transform(Number)
    .refine(value => value >= least && value <= most, `must be a number from ${least} to ${most}`)
const flag = z.literal('yes', { error: 'can only be yes' })
const words = z.string().min(1)

/** The values of one of the contract's enums; addresses write MATERIAL_CONFLICT as material-conflict. */
function valuesOf<Value extends string>(name: string) {
  const known = codesOf(name)
  const code = (text: string) => text.toUpperCase().replaceAll('-', '_')
  const isOne = (text: unknown): text is Value => typeof text === 'string' && known.includes(text)
  const one = z.custom<Value>(isOne, `must be one of ${known.map(kebab).join(', ')}`)
  return {
    one: z.string().transform(code).pipe(one),
    some: list.transform(parts => parts.map(code)).pipe(z.array(one)),
  }
}

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
    known: day,
    only: list,
    exclude: list,
    'no-state-media': flag,
    speakers: number(1, 100),
    /** The day whose point is taken apart beneath the figure. */
    on: day,
  })
  .partial()

/** What an address says, checked; the contract's arguments are made of it. */
export type ArcAddress = Readonly<z.infer<typeof address>>

export type ArcParameter = keyof ArcAddress

const PARAMETERS = Object.keys(address.shape)

/** A parameter that cannot be meant, and why. */
export type Complaint = { readonly name: string; readonly value: string; readonly wrong: string }

const inAddress = ({ name, value, wrong }: Complaint) => `"${name}=${value}" in this address: it ${wrong}.`

/**
 * Throws BadAddress, which names the parameter and says what would be right. Empty ones, as forms send them, are none.
 * `complain`: the same in the words of who asks otherwise than by an address.
 */
export function addressOf(
  query: Readonly<Record<string, unknown>>,
  complain: (complaint: Complaint) => string = inAddress,
): ArcAddress {
  const given = Object.entries(query).filter(([name, value]) => value !== '' && !name.startsWith('utm_'))
  for (const [name, value] of given) {
    if (!PARAMETERS.includes(name))
      throw new BadAddress(`"${name}" means nothing in this address; there are ${PARAMETERS.join(', ')}.`)
    if (typeof value !== 'string')
      throw new BadAddress(
        `"${name}" stands in this address more than once; write several values with commas.`,
      )
  }
  const { data, error } = address.safeParse(Object.fromEntries(given))
  if (data) return data
  const [issue] = error.issues
  const name = String(issue?.path[0])
  const wrong = issue?.message ?? 'cannot be meant'
  throw new BadAddress(complain({ name, value: String(query[name]), wrong }))
}

/** The same as a query string, in the order of the parameters, with its question mark; empty for all defaults. `on` and whatever else may be changed. */
export function queryOf(
  view: ArcAddress,
  change: Partial<Record<ArcParameter, string | undefined>> = {},
): string {
  const written = PARAMETERS.flatMap(name => {
    const value = name in change ? change[name as ArcParameter] : view[name as ArcParameter]
    return value === undefined ? [] : [`${name}=${writtenAs(name, value)}`]
  })
  return written.length > 0 ? `?${written.join('&')}` : ''
}

const CODES = ['interval', 'method', 'weights', 'types', 'classes']

function writtenAs(name: string, value: string | number | readonly string[]): string {
  const texts = (Array.isArray(value) ? value : [value]).map(String)
  return texts
    .map(text => encodeURIComponent(CODES.includes(name) ? kebab(text) : text).replaceAll('%3A', ':'))
    .join(',')
}

export function kebab(code: string): string {
  return code.toLowerCase().replaceAll('_', '-')
}

/** Of the address, the documents that may be read; undefined for all. */
export function evidenceOf({
  known,
  only,
  exclude,
  speakers,
  'no-state-media': noStateMedia,
}: ArcAddress): EvidenceInput | undefined {
  if ([known, only, exclude, speakers, noStateMedia].every(part => part === undefined)) return undefined
  return {
    ...(known && { asKnownOn: known }),
    ...(only && { only }),
    ...(exclude && { exclude }),
    ...(speakers && { minSpeakers: speakers }),
    ...(noStateMedia && { excludeStateMedia: true }),
  }
}
