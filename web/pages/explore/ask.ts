import type { Ask } from '../../../src/graphql/typed-question.ts'

/** A question was not answered. `message` is for the reader. */
export class NotAnswered extends Error {
  /** As the contract names it; undefined where nothing came back. */
  readonly code: string | undefined
  constructor(message: string, code?: string) {
    super(message)
    this.code = code
  }
}

/** Asks the server's GraphQL, as any other reader of it does. Throws NotAnswered. */
export const ask: Ask = async ({ query }, variables) => {
  let answer: unknown
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    answer = await response.json()
  } catch {
    throw new NotAnswered('The server does not answer. Try again in a moment.')
  }
  const complaint = complaintIn(answer)
  if (complaint) throw complaint
  // The schema promises it: the types are made of it and of the very text that was asked.
  return dataIn(answer)
}

function complaintIn(answer: unknown): NotAnswered | undefined {
  if (!isObject(answer) || !Array.isArray(answer.errors)) return undefined
  const [error]: unknown[] = answer.errors
  if (!isObject(error) || typeof error.message !== 'string')
    return new NotAnswered('The question was refused.')
  const code = isObject(error.extensions) ? error.extensions.code : undefined
  return new NotAnswered(error.message, typeof code === 'string' ? code : undefined)
}

function dataIn<Data>(answer: unknown): Data {
  if (!isObject(answer) || !isObject(answer.data))
    throw new NotAnswered('The server answered something else than the graph.')
  return answer.data as Data
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
