/** A code of the contract as words: MATERIAL_CONFLICT is "material conflict". */
export const wordsOf = (code: string): string => code.toLowerCase().replaceAll('_', ' ')

/** The same with a capital. */
export const titled = (code: string): string => {
  const words = wordsOf(code)
  return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}

/** Two decimals with a real minus, as in print; a dash where there is no figure. */
export const decimal = (value: number | null | undefined, digits = 2): string =>
  value == null ? '–' : value < 0 ? `−${Math.abs(value).toFixed(digits)}` : value.toFixed(digits)

/** A share or a change, always with its sign. */
export const withSign = (value: number, digits = 2): string =>
  value > 0 ? `+${value.toFixed(digits)}` : decimal(value, digits)

/** "1 event", "2 events", "10,000 events". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

/** The page of a thing, by its id: `event:2025-11-14-x` is at /event/2025-11-14-x. */
export const pageOf = (id: string): string => `/${id.replace(':', '/')}`
