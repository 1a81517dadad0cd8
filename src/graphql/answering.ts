import type { FastifyBaseLogger as Logger } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Metrics, Road } from '../metrics.ts'
import type { Answer, Engine, Question } from './engine.ts'
import type { KeptAnswers } from './kept-answers.ts'
import { type Response, respond } from './respond.ts'

/** Answers a question, from what is kept or anew; whoever asks, over /graphql or for a page. */
export type Answering = (question: Question) => Promise<Response>

export type Parts = {
  readonly engine: Engine
  /** Answers that are kept; undefined where that is off. */
  readonly kept: KeptAnswers | undefined
  readonly figures: Metrics
  readonly log: Logger
}

export const answering =
  ({ engine, kept, figures, log }: Parts): Answering =>
  async question => {
    const begun = performance.now()
    let road: Road = 'cache'
    const answer = async () => {
      const answered = await engine(question)
      road = answered.road
      return respond(answered, log)
    }
    const response = await (kept
      ? kept.answer(keyOf(question), answer).catch(error => respond(failed(error), log))
      : answer())
    figures.request(road, response.complete ? 'ok' : 'errors', performance.now() - begun)
    return response
  }

/** Where what is kept could not be told, since Neo4j did not say whether it still holds. */
const failed = (cause: unknown): Answer => ({
  data: null,
  errors: [
    new GraphQLError('The answer could not be read.', {
      originalError: cause instanceof Error ? cause : new Error(String(cause)),
    }),
  ],
  road: 'compiled',
  versions: new Set(),
})

/** The day belongs to it, since a range without an end may reach up to today. */
const keyOf = ({ query, operationName, variables }: Question): string =>
  JSON.stringify([new Date().toISOString().slice(0, 10), operationName, variables, query])
