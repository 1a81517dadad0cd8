import type { Ask } from '../graphql/typed-question.ts'

/**
 * Asks once more what took too long: most likely the graph had to plan a question that nobody had asked since it
 * started, and the second time it has.
 */
export const patient =
  (ask: Ask): Ask =>
  async (question, variables) => {
    try {
      return await ask(question, variables)
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'TIMEOUT')
        return ask(question, variables)
      throw error
    }
  }
