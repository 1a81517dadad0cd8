/** Pixels that a picture is taken to be wide where sizes are compared with places. */
const WIDTH = 640
/** Pixels between two things. */
const BETWEEN = 6
const ROUNDS = 40

/** Pushes apart what lies on one another: `sizes` are radii in pixels of a picture about as wide as the page's. Changes `positions` and gives them back. */
export function apart(positions: Float32Array<ArrayBuffer>, sizes: Float32Array): Float32Array<ArrayBuffer> {
  const count = sizes.length
  if (count < 2) return positions
  const scale = spread(positions) / WIDTH
  const widest = sizes.reduce((most, size) => Math.max(most, size), 0)
  const cell = (2 * widest + BETWEEN) * scale
  for (let round = 0; round < ROUNDS; round++) if (!pushed(positions, sizes, scale, cell)) break
  return positions
}

/** The longer side of what holds them all. */
function spread(positions: Float32Array): number {
  const side = (first: number) => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let place = first; place < positions.length; place += 2) {
      least = Math.min(least, positions[place] ?? 0)
      most = Math.max(most, positions[place] ?? 0)
    }
    return most - least
  }
  return Math.max(1e-6, side(0), side(1))
}

/** One round over neighbouring cells of a grid; whether anything had to move. */
function pushed(positions: Float32Array, sizes: Float32Array, scale: number, cell: number): boolean {
  const cells = new Map<string, number[]>()
  const cellOf = (value: number | undefined) => Math.floor((value ?? 0) / cell)
  for (let node = 0; node < sizes.length; node++) {
    const key = `${cellOf(positions[2 * node])} ${cellOf(positions[2 * node + 1])}`
    const there = cells.get(key)
    if (there) there.push(node)
    else cells.set(key, [node])
  }
  let any = false
  for (let node = 0; node < sizes.length; node++) {
    const [column, row] = [cellOf(positions[2 * node]), cellOf(positions[2 * node + 1])]
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        for (const other of cells.get(`${x} ${y}`) ?? [])
          if (other > node && push(positions, sizes, scale, node, other)) any = true
  }
  return any
}

function push(
  positions: Float32Array,
  sizes: Float32Array,
  scale: number,
  node: number,
  other: number,
): boolean {
  const [a, b] = [2 * node, 2 * other]
  const wanted = ((sizes[node] ?? 0) + (sizes[other] ?? 0) + BETWEEN) * scale
  const [dx, dy] = [
    (positions[b] ?? 0) - (positions[a] ?? 0),
    (positions[b + 1] ?? 0) - (positions[a + 1] ?? 0),
  ]
  const distance = Math.hypot(dx, dy)
  if (distance >= wanted) return false
  // On one spot they part by their numbers, so that it comes out alike each time.
  const [x, y] =
    distance > 0 ? [dx / distance, dy / distance] : [Math.cos(node + 2 * other), Math.sin(node + 2 * other)]
  const by = (wanted - distance) / 2
  positions[a] = (positions[a] ?? 0) - x * by
  positions[a + 1] = (positions[a + 1] ?? 0) - y * by
  positions[b] = (positions[b] ?? 0) + x * by
  positions[b + 1] = (positions[b + 1] ?? 0) + y * by
  return true
}
