import { type PloverScores, ploverScores } from '../plover/scores.ts'
import { readTable } from './csv.ts'

/** A property of claims: which types of value it takes, how many, and with which qualifiers and units. */
export type ClaimProperty = {
  readonly name: string
  readonly types: readonly string[]
  readonly single: boolean
  /** Two entities as values exclude each other, unless one is a kind or a part of the other. */
  readonly excludesEntities: boolean
  readonly qualifiers: readonly string[]
  /** Units of a quantity; closed words of a text where the codebook lists them. Empty: any. */
  readonly units: readonly string[]
  readonly words: readonly string[]
}

export type Codebooks = {
  readonly plover: PloverScores
  readonly instruments: readonly string[]
  readonly properties: ReadonlyMap<string, ClaimProperty>
  /** How much an act weighs by its main instrument; 1 where the codebook says nothing of it. */
  readonly importanceOf: (instrument: string | undefined) => number
}

export const CODEBOOKS = ['plover-scores', 'instruments', 'claim-properties', 'importance'] as const
type Texts = Readonly<Record<(typeof CODEBOOKS)[number], string>>

export function readCodebooks(texts: Texts): Codebooks {
  const instruments = readTable(texts.instruments).map(row => row.name ?? '')
  const importance = new Map(
    readTable(texts.importance).map(row => [row.instrument ?? '', Number(row.importance)] as const),
  )
  return {
    plover: ploverScores(texts['plover-scores']),
    instruments,
    properties: new Map(
      readTable(texts['claim-properties']).map(row => [row.property ?? '', property(row, instruments)]),
    ),
    importanceOf: instrument => importance.get(instrument ?? '*') ?? importance.get('*') ?? 1,
  }
}

/** A value type reads "entity or text", "quantity (metre, step)", "text (deliberate, denied)". */
function property(row: Record<string, string>, instruments: readonly string[]): ClaimProperty {
  const valueType = row.valueType ?? ''
  const [, bracket = ''] = valueType.match(/\((.*)\)/) ?? []
  const list = bracket.split(/, | or /).filter(word => word !== '')
  const types = valueType
    .replace(/\(.*\)/, '')
    .split(' or ')
    .map(type => type.trim().toUpperCase())
  return {
    name: row.property ?? '',
    types,
    single: row.cardinality === 'one',
    excludesEntities: row.excludes === 'entity',
    qualifiers: (row.qualifiers ?? '').split(',').filter(word => word !== ''),
    units: types.includes('QUANTITY') ? list : [],
    words: types.includes('QUANTITY') ? [] : bracket.startsWith('a name of instruments') ? instruments : list,
  }
}
