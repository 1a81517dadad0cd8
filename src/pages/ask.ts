import { z } from 'zod'
import type { Answering } from '../graphql/answering.ts'
import type { Ask, TypedQuestion } from '../graphql/typed-question.ts'

export type { Ask }

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
