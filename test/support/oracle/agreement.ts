import { isDeepStrictEqual } from 'node:util'
import type { Fault, Road } from './road.ts'

export type Asked = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }

/** SKIPPED is what a road finds too dear, for the oracle knows no price. */
export type Verdict =
  | { readonly kind: 'AGREED'; readonly data: unknown; readonly refused: boolean }
  | { readonly kind: 'SKIPPED' }
  | { readonly kind: 'DIFFERENT'; readonly where: string }

/** A machine that is busy with other things may need as many tries before a statement is planned in time. */
const TRIES = 4

async function patiently(road: Road, { query, variables }: Asked): ReturnType<Road> {
  for (let tries = 1; ; tries++) {
    const answer = await road(query, variables)
    if (tries === TRIES || !answer.errors.some(({ code }) => code === 'TIMEOUT')) return answer
  }
}

/** Compares an answer with the oracle's: data exactly; errors by code, path and argument. */
export async function compare(oracle: Road, road: Road, asked: Asked): Promise<Verdict> {
  const answer = await patiently(road, asked)
  if (answer.errors.some(({ code }) => code === 'COST_LIMIT' || code === 'TIMEOUT'))
    return { kind: 'SKIPPED' }
  const expected = await oracle(asked.query, asked.variables)
  const where =
    differenceOfErrors(answer.errors, expected.errors) ?? difference(answer.data, expected.data, 'data')
  if (where !== undefined) return { kind: 'DIFFERENT', where }
  return { kind: 'AGREED', data: answer.data, refused: answer.errors.length > 0 }
}

/** Each error has its like among the oracle's, which are all there are; an answer may stop at the first. */
function differenceOfErrors(answered: readonly Fault[], expected: readonly Fault[]): string | undefined {
  const fault = answered.find(({ code }) => code === 'INTERNAL_SERVER_ERROR')
  if (fault) return `A fault of the server at ${JSON.stringify(fault.path)}; the oracle: ${shown(expected)}`
  const known = expected.map(likeness)
  const stranger = answered.find(each => !known.includes(likeness(each)))
  if (stranger) return `Refused with ${shown([stranger])}; the oracle: ${shown(expected)}`
  if (answered.length === 0 && expected.length > 0) return `Not refused; the oracle: ${shown(expected)}`
  return undefined
}

const likeness = ({ code, path, argument }: Fault): string =>
  JSON.stringify([code, path ?? null, argument ?? null])

const shown = (faults: readonly Fault[]): string =>
  faults.length === 0
    ? 'no error'
    : faults.map(fault => `${likeness(fault)} ${fault.message ?? ''}`).join('; ')

/** The first place where two answers differ, keys in their order too. */
function difference(one: unknown, other: unknown, path: string): string | undefined {
  if (isDeepStrictEqual(one, other) && JSON.stringify(one) === JSON.stringify(other)) return undefined
  if (Array.isArray(one) && Array.isArray(other) && one.length === other.length)
    return firstOf(one.map((each, place) => difference(each, other[place], `${path}[${place}]`)))
  if (isObject(one) && isObject(other) && Object.keys(one).join() === Object.keys(other).join())
    return firstOf(Object.keys(one).map(key => difference(one[key], other[key], `${path}.${key}`)))
  return `${path}: ${brief(one)}; the oracle: ${brief(other)}`
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const firstOf = (found: readonly (string | undefined)[]): string | undefined =>
  found.find(each => each !== undefined)

const brief = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 600)

/** What an answer holds under a response key that occurs once in its document, wherever it stands. */
export function valuesUnder(key: string, data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(each => valuesUnder(key, each))
  if (!isObject(data)) return []
  return Object.entries(data).flatMap(([name, value]) => (name === key ? [value] : valuesUnder(key, value)))
}
