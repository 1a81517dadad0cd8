import { badInput } from '../graphql/errors.ts'
import { idsIn } from '../links/link.ts'
import { noSuchId } from '../names/ids.ts'
import type { Run } from '../neo4j/database.ts'
import { ambientOf, isRecord, type Values } from '../selection/arguments.ts'
import { type Ambient, computed, type Sources } from '../selection/declare.ts'
import { tooDear } from '../selection/limits.ts'
import { TooTangled } from './best-paths.ts'
import { LABELS, WAYS, type Way, waysOf } from './relations.ts'
import { type Outcome, searched, type Thing } from './search.ts'
import { endsText } from './statements.ts'
import { type Pair, type PathStep, stepsBetween } from './steps.ts'

const MOST_HOPS = 8
const MOST_ALTERNATIVES = 10

type Asked = {
  readonly from: string
  readonly to: string
  readonly maxHops: number
  readonly ways: readonly Way[]
  readonly without: readonly string[]
  readonly alternatives: number
}

/** Paths between two things, the best first, and how much of the graph was seen to find them. */
export type Paths = {
  readonly from: string
  readonly to: string
  readonly via: readonly Way[]
  readonly maxHops: number
  readonly entities: number
  readonly relations: number
  readonly complete: boolean
  readonly paths: readonly Path[]
}
export type Path = { readonly length: number; readonly cost: number; readonly steps: readonly PathStep[] }

export const path = computed({
  bind: values => {
    check(askedOf(values))
    return values
  },
  batch: async (sources, _keys, bound, asks, evidence) => [
    await pathsOf(
      { ...sources, read: under(sources.read, evidence) },
      askedOf(bound),
      ambientOf(evidence),
      asks('PathStep.documents'),
    ),
  ],
})

/** Reads with the evidence that the texts refer to. */
const under =
  (read: Run, evidence: Values | undefined): Run =>
  ({ text, parameters }) =>
    read({ text, parameters: { p: { ...(isRecord(parameters.p) ? parameters.p : {}), evidence } } })

function askedOf({ from, to, maxHops, via, without, alternatives }: Values): Asked {
  const kinds = isRecord(without) && Array.isArray(without.kinds) ? without.kinds.map(String) : []
  return {
    from: String(from),
    to: String(to),
    maxHops: typeof maxHops === 'number' ? maxHops : 6,
    ways: waysOf(Array.isArray(via) ? via.map(String) : undefined, kinds),
    without: idsIn(without, 'ids'),
    alternatives: typeof alternatives === 'number' ? alternatives : 0,
  }
}

function check({ from, to, maxHops, without, alternatives }: Asked): void {
  if (from === to) throw badInput('to', '"from" and "to" are the same; a path runs between two things.')
  if (maxHops < 1 || maxHops > MOST_HOPS)
    throw badInput('maxHops', `"maxHops" must be from 1 to ${MOST_HOPS}; ${maxHops} was asked for.`)
  if (alternatives < 0 || alternatives > MOST_ALTERNATIVES)
    throw badInput(
      'alternatives',
      `"alternatives" must be from 0 to ${MOST_ALTERNATIVES}; ${alternatives} was asked for.`,
    )
  const end = without.find(id => id === from || id === to)
  if (end !== undefined)
    throw badInput('without.ids', `"${end}" is an end of the path; only what lies between can be left out.`)
}

async function pathsOf(
  sources: Sources,
  asked: Asked,
  ambient: Ambient,
  withDocuments: boolean,
): Promise<Paths> {
  const { read } = sources
  const { from, to, maxHops, ways, without, alternatives } = asked
  const thingOf = await thingsOf(sources, asked)
  const search = {
    from: thingOf(from, 'from'),
    to: thingOf(to, 'to'),
    ways,
    without,
    longest: maxHops,
    most: 1 + alternatives,
  }
  const {
    found,
    relations,
    entities,
    read: count,
    complete,
  } = await bounded(() => searched(read, search, ambient), asked)
  const told = found.map(({ cost, steps }) => ({
    cost,
    pairs: steps.map(({ to }, place): Pair => [place === 0 ? from : (steps[place - 1]?.to ?? from), to]),
  }))
  const pairs = [...new Map(told.flatMap(({ pairs }) => pairs).map(pair => [pair.join(' '), pair])).values()]
  const steps = await stepsBetween(read, pairs, relations, ambient, withDocuments)
  return {
    from,
    to,
    via: WAYS.filter(way => ways.includes(way)),
    maxHops,
    entities,
    relations: count,
    complete,
    paths: told.map(({ cost, pairs }) => ({
      length: pairs.length,
      cost,
      steps: pairs.flatMap(pair => steps.get(pair.join(' ')) ?? []),
    })),
  }
}

/** The ends, and whether all that is to be left out is there. */
async function thingsOf({ read }: Sources, { from, to, without }: Asked) {
  const rows = await read({ text: endsText, parameters: { p: { ids: [from, to, ...without] } } })
  const found = new Map(rows.map(([id, label, degree]) => [String(id), { label, degree }]))
  const thingOf = (id: string, argument: string): Thing => {
    const thing = found.get(id)
    if (!thing) throw noSuchId({ label: 'Entity', id, argument })
    const label = LABELS.find(each => each === thing.label)
    if (!label)
      throw badInput(
        argument,
        `No path leads to "${id}"; paths run between events, persons, organisations, posts, facilities, weapons, places, documents, claims, states, storylines, publishers and pairs.`,
      )
    return { id, label, degree: Number(thing.degree) }
  }
  for (const id of without) thingOf(id, 'without.ids')
  return thingOf
}

async function bounded(work: () => Promise<Outcome>, { from, to, maxHops }: Asked): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof TooTangled)
      throw tooDear(
        `Between "${from}" and "${to}" too many ways of up to ${maxHops} hops would have to be compared; ask for fewer hops, or name fewer ways in "via".`,
      )
    throw error
  }
}
