import { badInput } from '../graphql/errors.ts'
import type { Values } from '../selection/arguments.ts'
import { type Declarations, derived, reference } from '../selection/declare.ts'
import { type ChainStep, type Chains, chain } from './chain.ts'
import { type Exchange, type Exchanges, exchanges, isOwnAnswer } from './exchanges.ts'
import { lagsOf } from './lag.ts'
import type { Link } from './link.ts'

/** What chains and exchanges tell; only the events, states and claims that are selected are read. */
export const chainTypes: Declarations = {
  Chains: {
    fields: {
      from: reference(({ from }: Chains) => from),
      to: reference(({ to }: Chains) => to),
    },
  },
  ChainStep: { fields: { event: reference(({ event }: ChainStep) => event) } },
  StepLink: { fields: { claims: reference(({ claims }: Link) => claims) } },
  Exchanges: {
    fields: {
      dyad: reference(({ dyad }: Exchanges) => dyad),
      states: reference(({ states }: Exchanges) => states),
      count: derived(({ all }: Exchanges) => all.filter(({ counted }) => counted).length),
      ownAnswers: derived(({ all }: Exchanges) => all.filter(one => one.counted && isOwnAnswer(one)).length),
      exchanges: derived(({ all }: Exchanges, asked) => firstOf(all, asked)),
      lag: derived(({ all }: Exchanges) =>
        lagsOf(all.filter(({ counted }) => counted).flatMap(({ lag }) => lag ?? [])),
      ),
    },
  },
  Exchange: {
    fields: {
      act: reference(({ act }: Exchange) => act),
      answer: reference(({ answer }: Exchange) => answer),
      actedBy: reference(({ actedBy }: Exchange) => actedBy),
      answeredBy: reference(({ answeredBy }: Exchange) => answeredBy),
    },
  },
}

function firstOf(all: readonly Exchange[], { first }: Values): readonly Exchange[] {
  if (typeof first === 'number' && first < 1)
    throw badInput('first', `"first" must be at least 1; ${first} was asked for.`)
  return typeof first === 'number' ? all.slice(0, first) : all
}

export const linkRoots = { chain, exchanges }
