import { nameKey } from '../names/key.ts'
import { integer } from '../neo4j/integer.ts'
import type { EntityLabel } from '../neo4j/schema.ts'
import { searchableCode, searchableName } from '../search/searchable.ts'
import type { NameRecord, NoteRecord } from '../seed/schema/parts.ts'
import type { Draft, EdgeType, Properties } from './draft.ts'

/** Writes the records of one dossier into a draft. */
export type Pen = {
  /** As of which day the dossier is written: what holds words of its own says so. */
  readonly written: string
  readonly node: (label: EntityLabel, id: string, properties: Properties) => void
  /** Nothing where `to` is missing. */
  readonly edge: (type: EdgeType, from: string, to: string | undefined, properties?: Properties) => void
  /** One edge each, with its place in the list as `order`. */
  readonly edges: (type: EdgeType, from: string, to: readonly string[] | undefined) => void
  readonly name: (
    owner: string,
    name: Omit<NameRecord, 'kind'> & { kind: NameRecord['kind'] | 'CODE'; scheme?: string },
  ) => void
  readonly notes: (owner: string, notes: readonly NoteRecord[] | undefined) => void
  readonly value: (owner: string, properties: Properties, entity: string | undefined) => void
}

export function penFor(draft: Draft, dossier: string, written: string): Pen {
  const edge: Pen['edge'] = (type, from, to, properties = {}) => {
    if (to !== undefined)
      draft.edges.get(type)?.push({ from, to, properties: present({ ...properties, dossier }) })
  }
  return {
    written,
    node: (label, id, properties) =>
      draft.nodes.get(label)?.push({ id, properties: present({ id, ...properties, dossier }) }),
    edge,
    edges: (type, from, to) => {
      for (const [order, id] of (to ?? []).entries()) edge(type, from, id, { order: integer(order) })
    },
    name: (owner, name) => draft.names.push({ owner, dossier, properties: nameProperties(owner, name) }),
    notes: (owner, notes) => {
      for (const [index, note] of (notes ?? []).entries())
        draft.notes.push({
          owner,
          dossier,
          properties: { id: `note:${owner}/${index + 1}`, ...note, written },
        })
    },
    value: (owner, properties, entity) =>
      draft.values.push({ owner, dossier, properties: present(properties), entity }),
  }
}

/** A name as it is stored, with the forms under which it is looked up and found. */
export function nameProperties(owner: string, name: Parameters<Pen['name']>[1]): Properties {
  const found = name.kind === 'CODE' ? searchableCode : searchableName
  return present({ ...name, key: nameKey(name.text), ...found(owner, name.text) })
}

function present(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && value !== null),
  )
}
