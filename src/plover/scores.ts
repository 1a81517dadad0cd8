import { readTable } from '../seed/csv.ts'

/** A PLOVER type with an optional mode, what it scores in [-10, 10] and its quad class. */
export type PloverScore = {
  readonly type: string
  readonly mode: string | null
  readonly score: number
  readonly quadClass: QuadClass
}

export const QUAD_CLASSES = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const
export type QuadClass = (typeof QUAD_CLASSES)[number]

/** The manual's table of conflict-cooperation scores, by type and mode. */
export type PloverScores = {
  readonly types: readonly string[]
  /** Modes of a type that have a score of their own. */
  readonly modes: (type: string) => readonly string[]
  /**
   * The score of a type in a mode; a mode that the table lacks (GDELT's "return", "ease") takes the type's base
   * score. Undefined for a type that does not exist.
   */
  readonly scoreOf: (type: string, mode?: string) => PloverScore | undefined
}

/** Reads seed/codebooks/plover-scores.csv. The manual prints base ACCUSE as +3, a lost minus: the file has -3. */
export function ploverScores(csv: string): PloverScores {
  const scores = readTable(csv).map(row => ({
    type: row.type ?? '',
    mode: row.mode === '' || row.mode === undefined ? null : row.mode,
    score: Number(row.score),
    quadClass: quadClass(Number(row.quad)),
  }))
  const base = new Map(scores.filter(row => row.mode === null).map(row => [row.type, row]))
  return {
    types: [...base.keys()],
    modes: type => scores.flatMap(row => (row.type === type && row.mode !== null ? [row.mode] : [])),
    scoreOf: (type, mode) =>
      scores.find(row => row.type === type && row.mode !== null && row.mode === mode) ?? base.get(type),
  }
}

function quadClass(quad: number): QuadClass {
  const found = QUAD_CLASSES[quad - 1]
  if (found === undefined) throw new Error(`Quad class ${quad} in plover-scores.csv is not one of 1 to 4.`)
  return found
}
