/** Decimals as they are written, added up as a reader does on paper: without the rounding of floating-point numbers. */
export type Decimal = { readonly units: bigint; readonly decimals: number }

export function decimal(figure: number): Decimal {
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(figure)) ?? []
  const decimals = fraction.length - Number(power)
  const units = BigInt(`${sign}${whole}${fraction}`)
  return decimals < 0 ? { units: units * 10n ** BigInt(-decimals), decimals: 0 } : { units, decimals }
}

const unitsAt = ({ units, decimals }: Decimal, finer: number): bigint =>
  units * 10n ** BigInt(finer - decimals)

/** Whether the figures come to the sum, to the last digit of any of them. */
export function addUp(figures: readonly number[], sum: number): boolean {
  const all = [...figures.map(decimal), decimal(sum)]
  const finest = Math.max(...all.map(({ decimals }) => decimals))
  const [total = 0n, ...parts] = all.map(one => unitsAt(one, finest)).reverse()
  return parts.reduce((one, other) => one + other, 0n) === total
}
