import type { Properties } from '../../src/loader/draft.ts'
import { writeNames } from '../../src/loader/names.ts'
import { nameProperties, type Pen } from '../../src/loader/pen.ts'
import { writeStates } from '../../src/loader/states.ts'
import { nameKey } from '../../src/names/key.ts'
import type { Seed } from '../../src/seed/read.ts'
import type { Tables } from './csv.ts'
import { familyNames, givenNames } from './words.ts'

export const PERSONS = 5_000
export const FACILITIES = 2_000
export const SOURCES = 500

export type StateOf = { readonly id: string; readonly iso3: string; readonly name: string }
export type Parties = {
  readonly states: readonly StateOf[]
  /** Ids. */
  readonly persons: readonly string[]
  readonly facilities: readonly string[]
  readonly sources: readonly string[]
}

/** Who and what events are about: the world's states as the seed has them, and others made up. All have names. */
export function writeParties(tables: Tables, seed: Seed): Parties {
  const states = tables.table(
    'nodes',
    'State:Entity',
    'id:ID,name,officialName,iso2,iso3,isoNumeric,cowCode:long,cowAbbreviation,fips,cameo,wikidata,membership',
  )
  const persons = tables.table('nodes', 'Person:Entity', 'id:ID,name,description')
  const facilities = tables.table('nodes', 'Facility:Entity', 'id:ID,name,kind')
  const pen = penOn(tables, { State: states })
  writeStates(seed.records, () => pen)
  const all = seed.records.states.flatMap(({ record: { id, iso3, name } }) =>
    iso3 ? [{ id, iso3, name }] : [],
  )
  const seated = tables.table('relationships', 'SEATED_IN', ':START_ID,:END_ID')
  const sentBy = tables.table('relationships', 'SENT_BY', ':START_ID,:END_ID')
  const hostedBy = tables.table('relationships', 'HOSTED_BY', ':START_ID,:END_ID')
  return {
    states: all,
    persons: times(PERSONS, index => {
      const name = `${nth(givenNames, index)} ${nth(familyNames, Math.floor(index / givenNames.length))}`
      const id = `person:${nameKey(name).replaceAll(' ', '-')}`
      persons.add(id, name, `official of ${nth(all, index).name}`)
      writeNames(pen, { id, name })
      return id
    }),
    facilities: times(FACILITIES, index => {
      const [from, to] = [nth(all, index), nth(all, index + 1 + Math.floor(index / all.length))]
      const id = `facility:embassy-${from.iso3}-to-${to.iso3}`.toLowerCase()
      const name = `Embassy of ${from.name} to ${to.name}`
      facilities.add(id, name, 'EMBASSY')
      sentBy.add(id, from.id)
      hostedBy.add(id, to.id)
      writeNames(pen, { id, name })
      return id
    }),
    sources: times(SOURCES, index => {
      const id = `source:${index}`
      writeNames(pen, { id, name: sourceName(index, all) }, null)
      seated.add(id, nth(all, index).id)
      return id
    }),
  }
}

export const sourceName = (index: number, states: readonly StateOf[]) =>
  `${nth(['Herald', 'Courier', 'Observer'], Math.floor(index / states.length))} of ${nth(states, index).name}`

/** The product's own pen, which writes into tables instead of a draft. */
function penOn(tables: Tables, nodes: Readonly<Record<string, { add: (...cells: string[]) => void }>>): Pen {
  const names = tables.table(
    'nodes',
    'Name',
    ':ID,text,key,kind,language,script,scheme,searchKind,searchWords,searchSounds',
  )
  const named = tables.table('relationships', 'NAMED', ':START_ID,:END_ID')
  let count = 0
  const nothing = () => {}
  return {
    written: '',
    node: (label, id, properties) =>
      nodes[label]?.add(id, ...stateColumns.map(name => wordOf(properties, name))),
    name: (owner, name) => {
      const id = `name:${count++}`
      const properties = nameProperties(owner, name)
      names.add(id, ...nameColumns.map(column => wordOf(properties, column)))
      named.add(owner, id)
    },
    edge: nothing,
    edges: nothing,
    notes: nothing,
    value: nothing,
  }
}

const nameColumns = [
  'text',
  'key',
  'kind',
  'language',
  'script',
  'scheme',
  'searchKind',
  'searchWords',
  'searchSounds',
]

const stateColumns = [
  'name',
  'officialName',
  'iso2',
  'iso3',
  'isoNumeric',
  'cowCode',
  'cowAbbreviation',
  'fips',
  'cameo',
  'wikidata',
  'membership',
]

const wordOf = (properties: Properties, name: string) =>
  properties[name] === undefined ? '' : String(properties[name])

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index))

/** The list goes round. */
export function nth<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('The list is empty.')
  return found
}
