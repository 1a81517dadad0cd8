/**
 * How a figure grows with the events: the k of y = c n^k that fits best, by least squares on both logarithms. 0 is
 * flat, 1 linear. Undefined with fewer than two points above 0.
 */
export function exponentOf(
  points: readonly { readonly n: number; readonly y: number }[],
): number | undefined {
  const logs = points
    .filter(({ n, y }) => n > 0 && y > 0)
    .map(({ n, y }) => [Math.log(n), Math.log(y)] as const)
  if (logs.length < 2) return undefined
  const mean = (place: 0 | 1) => logs.reduce((sum, log) => sum + log[place], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  const above = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0)
  const below = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0)
  return below === 0 ? undefined : above / below
}
