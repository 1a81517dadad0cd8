import { z } from 'zod'
import type { Answering } from '../graphql/answering.ts'
import type { TypedQuestion } from '../graphql/typed-question.ts'

/** Asks for a page, through the same contract as everybody else. Throws `Unanswered` where there is any error. */
export type Ask = <Data, Variables extends Readonly<Record<string, unknown>>>(
  question: TypedQuestion<Data, Variables>,
  variables: Variables,
) => Promise<Data>

/** Why a question of a page has no answer. `message` is for the reader. */
export class Unanswered extends Error {
  readonly code: string
  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

const answered = z.object({
  data: z.unknown(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
})

export const asking =
  (answer: Answering): Ask =>
  async <Data, Variables extends Readonly<Record<string, unknown>>>(
    { query }: TypedQuestion<Data, Variables>,
    variables: Variables,
  ) => {
    const { body } = await answer({ query, variables })
    const { data, errors } = answered.parse(JSON.parse(body))
    const [error] = errors ?? []
    if (error) throw new Unanswered(error.message, error.extensions.code)
    // The schema promises it: the types are made of it and of the very text that was asked.
    return data as Data
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
