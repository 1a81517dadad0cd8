import type { ValueRecord } from '../seed/schema/claims.ts'

/** The values of a claim as one line: "38 killed; 29 survivors", "about 35 steps (crater to administrative building)". */
export function displayOf(values: readonly ValueRecord[], nameOf: (id: string) => string): string {
  return values.map(value => one(value, nameOf)).join('; ')
}

function one(value: ValueRecord, nameOf: (id: string) => string): string {
  const { type, text = '', date = '', entity, boolean, part, hedge, variant } = value
  if (type === 'DATE') return date
  if (type === 'BOOLEAN') return boolean ? 'yes' : 'no'
  if (type === 'QUANTITY') return quantity(value)
  if (type === 'TEXT') return part === undefined ? text : `${part}: ${text}`
  const name = hedged(entity === undefined ? text : nameOf(entity), hedge)
  const bracket = [part, variant].filter(word => word !== undefined)
  return bracket.length === 0 ? name : `${name} (${bracket.join(', ')})`
}

/** "9K720 Iskander-type", "most likely Patriot". */
function hedged(name: string, hedge: string | undefined): string {
  if (hedge === undefined) return name
  return hedge.startsWith('-') ? `${name}${hedge}` : `${hedge} ${name}`
}

function quantity({ text, min, max, unit = '', approximate, measure, scope, of }: ValueRecord): string {
  const bracket = [scope, of].filter(word => word !== undefined).join(', ')
  const after = bracket === '' ? '' : ` (${bracket})`
  // Words are no number: "injured: dozens (Kyiv)".
  if (text !== undefined) return `${measure === undefined ? '' : `${measure}: `}${text}${after}`
  // Persons are counted by what befell them: "38 killed"; without that the unit says what is counted.
  const counted = measure ?? plural(unit, min === 1 && max === 1)
  return `${approximate ? 'about ' : ''}${span(min, max)} ${counted}`.trimEnd() + after
}

function span(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return max === undefined ? '' : `at most ${count(max)}`
  if (max === undefined) return `at least ${count(min)}`
  return min === max ? count(min) : `${count(min)} to ${count(max)}`
}

const count = (number: number) => number.toLocaleString('en-US')

function plural(unit: string, single: boolean): string {
  if (single || unit === '') return unit
  return unit === 'person' ? 'persons' : `${unit}s`
}
