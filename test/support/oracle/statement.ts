import { isNode, isPath, isRelationship } from 'neo4j-driver'
import type { Row, Run } from '../../../src/neo4j/database.ts'
import { DatabaseTimeout } from '../../../src/neo4j/failure.ts'
import { isRecord } from '../../../src/selection/arguments.ts'
import type { Found } from './found.ts'

/** Parameters of a statement below an object, referred to as `$p.own.*` and `$p.held.*`. */
export type Parameters = { readonly own: unknown; readonly held: unknown }

/** Runs a statement that begins where an object is; `clauses` refer to it by the variables of its scope. */
export type Ask = (
  found: Found,
  clauses: readonly string[],
  parameters: Parameters,
) => Promise<readonly Row[]>

const AT_ONCE = 8
/** Answers kept: one object is met many times, and nothing is written while documents are compared. */
const KEPT = 20_000

export function asker(read: Run): Ask {
  const kept = new Map<string, Promise<readonly Row[]>>()
  const inTurn = atMost(AT_ONCE)
  return (found, clauses, parameters) => {
    const { text, pins } = pinned(found, clauses.join('\n'))
    const p = { ...parameters, pins }
    const key = `${text} ${JSON.stringify(p)}`
    const known = kept.get(key)
    if (known) return known
    if (kept.size >= KEPT) kept.clear()
    const answer = inTurn(() => read({ text, parameters: { p } }))
    kept.set(key, answer)
    answer.catch(() => kept.delete(key))
    return answer
  }
}

/** The clauses after those that find again each part of the object that they mention. */
function pinned(found: Found, text: string): { text: string; pins: Record<string, unknown> } {
  const pins: Record<string, unknown> = {}
  const clauses = Object.entries(found.bound).flatMap(([part, value]) =>
    new RegExp(`\\bin_${part}\\b`).test(text) ? pin(`in_${part}`, value, pins) : [],
  )
  return { text: [...clauses, text].join('\n'), pins }
}

function pin(variable: string, value: unknown, pins: Record<string, unknown>): string[] {
  const at = `$p.pins.${variable}`
  if (isValue(isNode, value)) {
    pins[variable] = value.elementId
    return [`MATCH (${variable}) WHERE elementId(${variable}) = ${at}`]
  }
  if (isValue(isRelationship, value)) {
    pins[variable] = value.elementId
    return [`MATCH ()-[${variable}]->() WHERE elementId(${variable}) = ${at}`]
  }
  if (isValue(isPath, value)) {
    const relationships = value.segments.map(({ relationship }) => relationship.elementId)
    pins[variable] = { start: value.start.elementId, relationships }
    return [
      `MATCH ${variable} = (${variable}_start)-[*${relationships.length}]-()`,
      `WHERE elementId(${variable}_start) = ${at}.start`,
      `  AND all(step IN relationships(${variable}) WHERE elementId(step) IN ${at}.relationships)`,
    ]
  }
  if (Array.isArray(value) && value.length > 0 && value.every(each => isValue(isNode, each))) {
    pins[variable] = value.map(node => node.elementId)
    return [
      `CALL () { UNWIND ${at} AS id MATCH (n) WHERE elementId(n) = id RETURN collect(n) AS ${variable} }`,
    ]
  }
  if (isRecord(value)) {
    const parts = Object.entries(value)
    return [
      ...parts.flatMap(([key, part]) => pin(`${variable}_${key}`, part, pins)),
      `UNWIND [{${parts.map(([key]) => `${key}: ${variable}_${key}`).join(', ')}}] AS ${variable}`,
    ]
  }
  pins[variable] = value ?? null
  return [`UNWIND [${at}] AS ${variable}`]
}

/** A property of a node, relationship or map, as Cypher's `value.property`. */
export function propertyOf(value: unknown, property: string): unknown {
  if (isValue(isNode, value) || isValue(isRelationship, value)) return value.properties[property] ?? null
  return isRecord(value) ? (value[property] ?? null) : null
}

export const labelsOf = (value: unknown): readonly string[] => (isValue(isNode, value) ? value.labels : [])

// The driver's own guards take only objects.
function isValue<T>(guard: (value: object) => value is T & object, value: unknown): value is T & object {
  return typeof value === 'object' && value !== null && guard(value)
}

/** A machine that is busy with other things may need more time than a reader would wait. */
export function patient(read: Run, tries = 4): Run {
  return async statement => {
    try {
      return await read(statement)
    } catch (error) {
      if (tries > 1 && error instanceof DatabaseTimeout) return patient(read, tries - 1)(statement)
      throw error
    }
  }
}

/** The driver lends a hundred connections and does not let anyone wait for long. */
function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async work => {
    if (running >= limit) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
