import { z } from 'zod'
import type { Answering } from '../graphql/answering.ts'
import type { Ask, TypedQuestion } from '../graphql/typed-question.ts'

export type { Ask }

/** Why a question of a page has no answer. `message` is for the reader. */
export class Unanswered extends Error {
  readonly code: string
  /** Whether it is a name that nothing bears. */
  /** The name or id in the question that nothing bears, where that is why. */
  readonly unknown: string | undefined
  constructor(
    message: string,
    { code, unknown }: { readonly code: string; readonly unknown?: string | undefined },
  ) {
    super(message)
    this.code = code
    this.unknown = unknown
  }
}

/** For what is asked by id: undefined where nothing has it. */
export async function ifThere<Answer>(id: string, answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Unanswered && error.unknown === id) return undefined
    throw error
  }
}

const extensions = z.object({ code: z.string(), unknown: z.string().optional() })
const answered = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string(), extensions })).optional(),
})

export const asking =
  (answer: Answering): Ask =>
  async <Data, Variables extends Readonly<Record<string, unknown>>>(
    { query }: TypedQuestion<Data, Variables>,
    variables: Variables,
  ) => {
    // What is undefined is not given: the contract's defaults are for that, not for null.
    const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined))
    const { body } = await answer({ query, variables: given })
    return dataIn<Data>(body)
  }

/** What an answer of ours holds. Throws `Unanswered`, or ZodError or SyntaxError for what is no answer of ours. */
export function dataIn<Data>(body: string): Data {
  const { data, errors } = answered.parse(JSON.parse(body))
  const [error] = errors ?? []
  if (error) throw new Unanswered(error.message, error.extensions)
  // The schema promises it: the types are made of it and of the very text that was asked.
  return data as Data
}

/** Times that a question is asked at the most. */
const ATTEMPTS = 4

/** Asks again what took too long: it may have waited for Neo4j to plan it. */
export const patient =
  (ask: Ask): Ask =>
  async (question, variables) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return await ask(question, variables)
      } catch (error) {
        if (attempt === ATTEMPTS || !(error instanceof Unanswered) || error.code !== 'TIMEOUT') throw error
      }
    }
  }

/** So many questions Neo4j plans at a time; what waits behind them loses the time it has. */
const AT_A_TIME = 2

/**
 * For a page that asks much: its questions in turn, so that each has all of its time also where none of them is planned yet.
 * Where all are, they take no longer.
 */
export function inTurn(ask: Ask): Ask {
  let asked = 0
  const waiting: (() => void)[] = []
  const turn = () =>
    new Promise<void>(resolve => {
      if (asked < AT_A_TIME) {
        asked++
        resolve()
      } else waiting.push(resolve)
    })
  const next = () => {
    const first = waiting.shift()
    if (first) first()
    else asked--
  }
  return async (question, variables) => {
    await turn()
    try {
      return await ask(question, variables)
    } finally {
      next()
    }
  }
}
