import type { PloverType, QuadClass } from '../graphql/schema.generated.ts'
import { bundleOf, isBundle } from './bundle.ts'
import { isKind, KIND_NAMES, type KindName, kindOf } from './kinds.ts'

/**
 * All that the explorer shows stands in its address, so that a link is the view:
 * `/explore?from=state:AZE&open=dyad:AZE-RUS,dyad:AZE-RUS~events~2025&types=assault&at=dyad:AZE-RUS`.
 */
export type View = {
  /** The thing it starts from. */
  readonly from: string
  /** Things and bundles that are expanded beside the start, in the order in which that was done. */
  readonly open: readonly string[]
  /** What the panel tells of; undefined for the start. */
  readonly at?: string
  /** Kinds that are shown; undefined for all. */
  readonly kinds?: readonly KindName[]
  /** Events of these types; undefined for all. */
  readonly types?: readonly PloverType[]
  /** Events of these classes; undefined for all. */
  readonly classes?: readonly QuadClass[]
  /** Events not over before the begin, and begun by the end, of a year, month or day. */
  readonly since?: string
  readonly until?: string
}

/** What an address says that cannot be meant; `message` names it and says what would be right. */
export class WrongAddress extends Error {}

export const TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const satisfies readonly PloverType[]

export const CLASSES = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const satisfies readonly QuadClass[]

const PARAMETERS = ['from', 'open', 'at', 'kinds', 'types', 'classes', 'since', 'until'] as const

/** Each opened thing is a question to the graph. */
const MOST_OPEN = 60

/** Reads an address; throws WrongAddress. What a form sends empty is not there; of several values of one name all count. */
export function viewOf(query: URLSearchParams): View {
  for (const name of query.keys())
    if (!PARAMETERS.some(known => known === name) && !name.startsWith('utm_'))
      throw new WrongAddress(
        `"${name}" means nothing in this address; there are ${PARAMETERS.slice(0, -1).join(', ')} and ${PARAMETERS.at(-1)}.`,
      )
  const values = (name: (typeof PARAMETERS)[number]) =>
    query.getAll(name).flatMap(value =>
      value
        .split(',')
        .map(part => part.trim())
        .filter(part => part !== ''),
    )
  const [from] = values('from')
  if (from === undefined)
    throw new WrongAddress('The address names no start; write one such as from=state:AZE.')
  const open = [...new Set(values('open').map(id => shown('open', id)))].filter(id => id !== from)
  if (open.length > MOST_OPEN)
    throw new WrongAddress(`"open" names ${open.length} things; at most ${MOST_OPEN} can be open at once.`)
  const [at] = values('at').map(id => shown('at', id))
  const [since] = values('since').map(period('since'))
  const [until] = values('until').map(period('until'))
  const kinds = someOf(KIND_NAMES, values('kinds').map(one('kinds', isKind, KIND_NAMES)))
  const types = someOf(
    TYPES,
    values('types')
      .map(code)
      .map(one('types', oneOf(TYPES), TYPES)),
  )
  const classes = someOf(
    CLASSES,
    values('classes')
      .map(code)
      .map(one('classes', oneOf(CLASSES), CLASSES)),
  )
  return {
    from: shown('from', from),
    open,
    ...(at !== undefined && at !== from && { at }),
    ...(kinds && { kinds }),
    ...(types && { types }),
    ...(classes && { classes }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
  }
}

/** The same as a query string with its question mark, in the order of the parameters; `change` replaces what it names. */
export function queryOf(view: View, change: Partial<View> = {}): string {
  const { from, open, at, kinds, types, classes, since, until } = { ...view, ...change }
  const written = [
    ['from', [from]],
    ['open', open],
    ['at', at === undefined ? [] : [at]],
    ['kinds', kinds ?? []],
    ['types', (types ?? []).map(kebab)],
    ['classes', (classes ?? []).map(kebab)],
    ['since', since === undefined ? [] : [since]],
    ['until', until === undefined ? [] : [until]],
  ] as const
  const parts = written.flatMap(([name, values]) =>
    values.length > 0 ? [`${name}=${values.map(encoded).join(',')}`] : [],
  )
  return `?${parts.join('&')}`
}

/** Signs of ids that a query may hold as they are stay readable. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2F', '/')

/** MATERIAL_CONFLICT is material-conflict in addresses. */
export const kebab = (text: string): string => text.toLowerCase().replaceAll('_', '-')

const code = (text: string) => text.toUpperCase().replaceAll('-', '_')

const oneOf =
  <Value extends string>(known: readonly Value[]) =>
  (text: string): text is Value =>
    known.some(value => value === text)

/** In the order of the list; undefined where all of it are meant: none named is all, as all named are. */
export function someOf<Value>(
  known: readonly Value[],
  named: readonly Value[],
): readonly Value[] | undefined {
  const some = known.filter(value => named.includes(value))
  return some.length === 0 || some.length === known.length ? undefined : some
}

const one =
  <Value extends string>(name: string, is: (text: string) => text is Value, known: readonly string[]) =>
  (text: string): Value => {
    if (is(text)) return text
    throw new WrongAddress(
      `"${name}=${kebab(text)}" in this address: it must be one of ${known.map(kebab).join(', ')}.`,
    )
  }

const period = (name: string) => (text: string) => {
  if (/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text
  throw new WrongAddress(
    `"${name}=${text}" in this address: it must be a year, a month or a day, such as 2024-12.`,
  )
}

/** What the explorer can show by its id. */
function shown(name: string, id: string): string {
  const owner = isBundle(id) ? (bundleOf(id)?.owner ?? '') : id
  if (kindOf(owner) !== undefined) return id
  throw new WrongAddress(
    `"${name}=${id}" in this address: it must be an id, such as state:AZE, person:ilham-aliyev or event:2025-11-14-kyiv-embassy-missile.`,
  )
}
