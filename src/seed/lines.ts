import { z } from 'zod'
import { type Fault, fault } from './fault.ts'
import { faultsOf } from './issues.ts'

export type Line<T> = { readonly line: number; readonly record: T }

/** `refused`: ids of records with faults, so that what refers to them is not a fault of its own. */
type Reading<T> = { readonly lines: Line<T>[]; readonly refused: string[]; readonly faults: Fault[] }

/** One record a line; every broken line and every field that does not fit is a fault of its own. */
export function readLines<S extends z.ZodObject>(text: string, file: string, schema: S): Reading<z.infer<S>> {
  const lines: Line<z.infer<S>>[] = []
  const refused: string[] = []
  const faults: Fault[] = []
  const array = arrayIn(text)
  if (array !== undefined)
    return {
      lines,
      refused: array.flatMap(json => idIn(json) ?? []),
      faults: [fault({ file, line: null, id: null }, null, 'is a JSON array; write one record a line.')],
    }
  text.split('\n').forEach((raw, index) => {
    if (raw.trim() === '') return
    const line = index + 1
    const json = parse(raw)
    if (json instanceof SyntaxError) {
      faults.push(fault({ file, line, id: null }, null, `is no JSON: ${json.message}.`))
      return
    }
    const result = schema.safeParse(json)
    if (result.success) {
      lines.push({ line, record: result.data })
      return
    }
    const id = idIn(json)
    if (id !== null) refused.push(id)
    faults.push(...faultsOf(result.error, json, { file, line, id }, schema))
  })
  return { lines, refused, faults }
}

/** What a file holds that is one JSON array, as other programs write it. */
function arrayIn(text: string): unknown[] | undefined {
  if (!text.trimStart().startsWith('[')) return undefined
  const json = parse(text)
  return Array.isArray(json) ? json : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return error
    throw error
  }
}

const withId = z.looseObject({ id: z.string() })

function idIn(json: unknown): string | null {
  return withId.safeParse(json).data?.id ?? null
}
