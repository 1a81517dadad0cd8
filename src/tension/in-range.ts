import { badInput } from '../graphql/errors.ts'
import { OutOfRange } from './out-of-range.ts'

/** What the index refuses is a fault of the argument that it names. */
export function inRange<T>(compute: () => T): T {
  try {
    return compute()
  } catch (error) {
    throw error instanceof OutOfRange ? badInput(error.parameter, error.message) : error
  }
}
