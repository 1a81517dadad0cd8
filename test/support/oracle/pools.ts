import type { Run } from '../../../src/neo4j/database.ts'

/** Values that questions are about: what the graph holds, and a few that it does not. */
export type Pools = {
  /** Ids of things by their label. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** Names, codes and ids by the label of what they name. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly days: readonly string[]
  readonly periods: readonly string[]
  /** Words of titles, and beginnings of names. */
  readonly words: readonly string[]
  readonly languages: readonly string[]
}

export const LABELS = [
  'State',
  'Person',
  'Organization',
  'Facility',
  'Weapon',
  'Place',
  'Post',
  'Event',
  'Claim',
  'Document',
  'Source',
  'Arc',
  'Dyad',
]

export async function poolsOf(read: Run): Promise<Pools> {
  const list = async (text: string, label: string) =>
    (await read({ text, parameters: { p: { label } } })).map(([value]) => String(value))
  const ids: Record<string, string[]> = {}
  const names: Record<string, string[]> = {}
  for (const label of LABELS) {
    // Those that much is linked to lead, for there is more to get wrong about them.
    ids[label] = await list(
      `MATCH (e:Entity) WHERE $p.label IN labels(e) RETURN e.id ORDER BY COUNT { (e)-[r]-() WHERE NOT r:NAMED } DESC, e.id LIMIT 60`,
      label,
    )
    names[label] = await list(
      `MATCH (e:Entity) WHERE $p.label IN labels(e) WITH e ORDER BY COUNT { (e)-[r]-() WHERE NOT r:NAMED } DESC, e.id LIMIT 12
MATCH (e)-[:NAMED]->(n:Name) RETURN n.text ORDER BY e.id, n.text`,
      label,
    )
  }
  const days = await list(
    'MATCH (e:Event) UNWIND [e.earliest, e.latest, e.known] AS day WITH DISTINCT day WHERE day IS NOT NULL RETURN day ORDER BY day',
    '',
  )
  return {
    ids,
    names: Object.fromEntries(
      LABELS.map(label => [label, [...(names[label] ?? []), ...(ids[label] ?? []).slice(0, 6)]]),
    ),
    days: [...days, '2021-01-01', '2030-12-31'],
    periods: [
      ...days.filter((_, place) => place % 5 === 0),
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      '2024-12',
      '2025-06',
      '2025-11',
    ],
    words: [
      'Sputnik',
      'embassy',
      'Kyiv',
      'ambassador',
      'note',
      'drone',
      'Baku',
      'Москва',
      'Əliyev',
      'summon',
      'airliner',
      'statement Moscow',
      'consul',
      'zzyzx',
    ],
    languages: await list(
      'MATCH (d:Document) WHERE d.language IS NOT NULL RETURN DISTINCT d.language ORDER BY d.language',
      '',
    ),
  }
}
