import { type Mark, middleOf } from './curve.ts'

/** A label above the curve: its middle, and its row; row 0 is the nearest to the curve. `at`: where its mark stands. */
export type Label = {
  readonly mark: Mark
  readonly text: string
  readonly x: number
  readonly width: number
  readonly row: number
  readonly at: number
}

export const LABEL_SIZE = 11
/** So wide a title stands whole; where there is no room for that, so much of it. */
const WHOLE = 430
const CUT = 230
const ROWS = 6
const GAP = 14
/** So far from its mark a label may begin or end. */
const ASIDE = 24

/** Of an average letter, as a part of the size of the type: labels are set in the reader's own typeface. */
export const LETTER = 0.56

type Taken = { readonly from: number; readonly to: number }

/**
 * Labels for the most important marks, the newest of equals first. Each takes the lowest row in which there is room near
 * its mark for the whole title, else for its begin; a mark for whose label there is none goes without.
 */
export function labelsOf(
  marks: readonly Mark[],
  x: (time: number) => number,
  { left, right, most }: { readonly left: number; readonly right: number; readonly most: number },
): readonly Label[] {
  const ranked = [...marks].sort((a, b) => b.importance - a.importance || (a.earliest < b.earliest ? 1 : -1))
  const rows: Taken[][] = Array.from({ length: ROWS }, () => [])
  return ranked.slice(0, most).flatMap(mark => {
    const at = x(middleOf(mark))
    for (const most of [WHOLE, CUT]) {
      const text = cut(mark.title, Math.min(most, right - left))
      const width = widthOf(text)
      for (const [row, taken] of rows.entries()) {
        const middle = freeNear(at, width, taken, { left, right })
        if (middle === undefined) continue
        taken.push({ from: middle - (width + GAP) / 2, to: middle + (width + GAP) / 2 })
        return [{ mark, text, width, at, x: middle, row }]
      }
    }
    return []
  })
}

/** The middle of the free place of a row that is nearest to a mark; undefined where none is near enough. */
function freeNear(
  at: number,
  width: number,
  taken: readonly Taken[],
  { left, right }: { readonly left: number; readonly right: number },
): number | undefined {
  const half = (width + GAP) / 2
  return [at, ...taken.flatMap(({ from, to }) => [from - half, to + half])]
    .map(middle => Math.max(left + width / 2, Math.min(right - width / 2, middle)))
    .filter(middle => Math.abs(middle - at) <= width / 2 + ASIDE)
    .filter(middle => taken.every(({ from, to }) => middle + half <= from || middle - half >= to))
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
}

const widthOf = (text: string) => text.length * LABEL_SIZE * LETTER

/** So much of a title as a width holds, cut at a word. */
function cut(title: string, width: number): string {
  if (widthOf(title) <= width) return title
  const letters = Math.floor(width / (LABEL_SIZE * LETTER)) - 1
  const short = title.slice(0, letters)
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), letters - 12)).replace(/[\s,;:–-]+$/, '')}…`
}
