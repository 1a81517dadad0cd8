import { badInput } from '../graphql/errors.ts'
import { integer } from '../neo4j/integer.ts'
import { bestPaths, type Step } from '../paths/best-paths.ts'
import { ambientOf, type Values } from '../selection/arguments.ts'
import { computed, type Sources } from '../selection/declare.ts'
import { tooDear } from '../selection/limits.ts'
import { endsOf, isAfter } from './ends.ts'
import { byStrength, costOf, idsIn, kindsOf, type Link, type LinkKind, linkOf } from './link.ts'
import { waysBackText } from './statements.ts'

/** Links that a chain may have. */
const LONGEST = 30
/** Links that are read for one question. */
const MOST_LINKS = 20_000
const MOST_ALTERNATIVES = 10

type Asked = {
  readonly from: string
  readonly to: string
  readonly kinds: readonly LinkKind[]
  readonly without: { readonly types: readonly string[]; readonly ids: readonly string[] }
  readonly alternatives: number
}

/** The chains between two events, the best first, and what was looked at to find them. */
export type Chains = {
  readonly from: string
  readonly to: string
  readonly kinds: readonly LinkKind[]
  readonly reachable: number
  readonly chains: readonly Chain[]
}
export type Chain = { readonly length: number; readonly cost: number; readonly steps: readonly ChainStep[] }
export type ChainStep = {
  readonly event: string
  readonly link: Link | null
  readonly otherLinks: readonly Link[]
}

/** A step back in time, with the links that it may rest on, the strongest first. */
type Back = Step & { readonly links: readonly Link[] }

export const chain = computed({
  bind: values => ({ ...values, ...checked(values) }),
  batch: async (sources, _keys, bound, _asks, evidence) => [
    await chainsOf(sources, askedOf(bound), evidence),
  ],
})

const askedOf = ({ from, to, kinds, without, alternatives }: Values): Asked => ({
  from: String(from),
  to: String(to),
  kinds: kindsOf(kinds),
  without: { types: idsIn(without, 'types'), ids: idsIn(without, 'ids') },
  alternatives: typeof alternatives === 'number' ? alternatives : 0,
})

function checked(values: Values): Values {
  const { from, to, without, alternatives } = askedOf(values)
  if (from === to) throw badInput('to', '"from" and "to" are the same event; a chain runs between two.')
  const end = without.ids.find(id => id === from || id === to)
  if (end !== undefined)
    throw badInput(
      'without.ids',
      `"${end}" is an end of the chain; only events between the ends can be left out.`,
    )
  if (alternatives < 0 || alternatives > MOST_ALTERNATIVES)
    throw badInput(
      'alternatives',
      `"alternatives" must be from 0 to ${MOST_ALTERNATIVES}; ${alternatives} was asked for.`,
    )
  return {}
}

async function chainsOf(sources: Sources, asked: Asked, evidence: Values | undefined): Promise<Chains> {
  const { from, to, kinds, without, alternatives } = asked
  const named = [
    { id: from, argument: 'from' },
    { id: to, argument: 'to' },
    ...without.ids.map(id => ({ id, argument: 'without.ids' })),
  ]
  const [endOf, back] = await Promise.all([endsOf(sources, named), waysBack(sources, asked, evidence)])
  const [first, last] = [endOf(from), endOf(to)]
  if (isAfter(first, last))
    throw badInput(
      'from',
      `"from" (${first.id}, ${first.date}) comes after "to" (${last.id}, ${last.date}); a chain runs from the earlier event to the later one: give from: "${last.id}", to: "${first.id}".`,
    )
  const wanted = { from: to, to: from, most: 1 + alternatives, longest: LONGEST }
  const found = bestPaths(back, wanted)
  return {
    from,
    to,
    kinds,
    reachable: reachableFrom(to, back),
    chains: found.map(({ cost, steps }) => ({ length: steps.length, cost, steps: forwards(to, steps) })),
  }
}

/** The walk went back in time; its steps are told forwards, each with the links to the one before. */
function forwards(last: string, back: readonly Back[]): ChainStep[] {
  const events = [last, ...back.map(({ to }) => to)].reverse()
  const links = back.map(({ links }) => links).reverse()
  return events.map((event, place) => {
    const [link = null, ...otherLinks] = place === 0 ? [] : (links[place - 1] ?? [])
    return { event, link, otherLinks }
  })
}

/** What can be walked back from the later event, without what is to be left out. */
async function waysBack(
  { read }: Sources,
  { from, to, kinds, without }: Asked,
  evidence: Values | undefined,
): Promise<Map<string, Back[]>> {
  const rows = await read({
    text: waysBackText(kinds, LONGEST, ambientOf(evidence)),
    parameters: { p: { evidence, from, to, limit: integer(MOST_LINKS + 1) } },
  })
  if (rows.length > MOST_LINKS)
    throw tooDear(
      `More than ${MOST_LINKS} links lead back from "${to}"; ask for fewer kinds, or for a chain between events that lie closer together.`,
    )
  const isLeftOut = (id: unknown, type: unknown) =>
    id !== from && id !== to && (without.ids.includes(String(id)) || without.types.includes(String(type)))
  const links = new Map<string, Map<string, Link[]>>()
  for (const [later, laterType, earlier, earlierType, link] of rows) {
    if (isLeftOut(later, laterType) || isLeftOut(earlier, earlierType)) continue
    const leaving = links.get(String(later)) ?? new Map<string, Link[]>()
    leaving.set(String(earlier), [...(leaving.get(String(earlier)) ?? []), linkOf(link)])
    links.set(String(later), leaving)
  }
  const steps = (leaving: ReadonlyMap<string, readonly Link[]>): Back[] =>
    [...leaving].flatMap(([to, all]) => {
      const links = all.toSorted(byStrength)
      return links[0] ? [{ to, cost: costOf(links[0]), links }] : []
    })
  return new Map([...links].map(([later, leaving]) => [later, steps(leaving)]))
}

/** How many events can be walked to, the first not counted. */
function reachableFrom(first: string, graph: ReadonlyMap<string, readonly Step[]>): number {
  const reached = new Set([first])
  for (const event of reached) for (const { to } of graph.get(event) ?? []) reached.add(to)
  return reached.size - 1
}
