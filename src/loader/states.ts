import { integer } from '../neo4j/integer.ts'
import type { Records } from '../seed/kinds.ts'
import type { StateRecord } from '../seed/schema/states.ts'
import { writeNames } from './names.ts'
import type { Pen } from './pen.ts'

/** Schemes of codes, and where a state keeps each. */
const CODES = [
  ['ISO2', 'iso2'],
  ['ISO3', 'iso3'],
  ['ISO_NUMERIC', 'isoNumeric'],
  ['COW', 'cowCode'],
  ['COW_ABBREVIATION', 'cowAbbreviation'],
  ['FIPS', 'fips'],
  ['CAMEO', 'cameo'],
  ['WIKIDATA', 'wikidata'],
] as const satisfies readonly (readonly [string, keyof StateRecord])[]

export function writeStates({ states }: Pick<Records, 'states'>, penOf: (dossier: string) => Pen): void {
  for (const { record, dossier } of states) {
    const { names: _, notes, cowCode, ...properties } = record
    const pen = penOf(dossier)
    pen.node('State', record.id, {
      ...properties,
      cowCode: cowCode === undefined ? undefined : integer(cowCode),
    })
    writeNames(pen, record)
    for (const [scheme, field] of CODES) {
      const code = record[field]
      if (code !== undefined) pen.name(record.id, { text: String(code), kind: 'CODE', scheme })
    }
    pen.notes(record.id, notes)
  }
}
