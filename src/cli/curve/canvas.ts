/** Dots of a braille letter, two across and four down: its bits by column and row. */
const BITS = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const
const BRAILLE = 0x2800

/** A drawing in letters of dots, `width` by `height` letters; dots are counted from the upper left. */
export type Canvas = {
  readonly line: (from: readonly [number, number], to: readonly [number, number]) => void
  /** The letter at a place; undefined where nothing is drawn. */
  readonly letterAt: (column: number, row: number) => string | undefined
}

export const ACROSS = 2
export const DOWN = 4

export function canvas(width: number, height: number): Canvas {
  const cells = new Uint8Array(width * height)
  const dot = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / ACROSS), Math.floor(y / DOWN)]
    if (column < 0 || column >= width || row < 0 || row >= height) return
    const bit = BITS[x % ACROSS]?.[y % DOWN] ?? 0
    cells[row * width + column] = (cells[row * width + column] ?? 0) | bit
  }
  return {
    line: ([x1, y1], [x2, y2]) => {
      const steps = Math.max(
        1,
        Math.abs(Math.round(x2) - Math.round(x1)),
        Math.abs(Math.round(y2) - Math.round(y1)),
      )
      for (let step = 0; step <= steps; step++)
        dot(Math.round(x1 + ((x2 - x1) * step) / steps), Math.round(y1 + ((y2 - y1) * step) / steps))
    },
    letterAt: (column, row) => {
      const bits = cells[row * width + column] ?? 0
      return bits === 0 ? undefined : String.fromCodePoint(BRAILLE + bits)
    },
  }
}
