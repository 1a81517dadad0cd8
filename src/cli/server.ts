import { z } from 'zod'
import { type Ask, dataIn } from '../pages/ask.ts'

/** No Demarche answers where one was asked. `message` says what to start, or what answers there instead. */
export class NoServer extends Error {
  override readonly name = 'NoServer'
}

/** Asks a running Demarche over HTTP, through the same contract as everybody else. Throws `Unanswered`, or NoServer. */
export const askingAt =
  (server: string): Ask =>
  async ({ query }, variables) => {
    const body = await answerOf(server, JSON.stringify({ query, variables }))
    try {
      return dataIn(body)
    } catch (error) {
      if (error instanceof SyntaxError || error instanceof z.ZodError)
        throw new NoServer(`What answers at ${server} is no Demarche. ${ELSEWHERE}`)
      throw error
    }
  }

const ELSEWHERE = 'Say where one is with --server or DEMARCHE_SERVER.'

async function answerOf(server: string, body: string): Promise<string> {
  try {
    const response = await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return await response.text()
  } catch (error) {
    // What fetch throws where nobody answers, or where the connection breaks off.
    if (!(error instanceof TypeError)) throw error
    throw new NoServer(
      `No Demarche answers at ${server}. Start one with "npm start", and come back when it says that it answers. ${ELSEWHERE}`,
    )
  }
}
