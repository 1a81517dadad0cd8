import type { Database } from '../src/neo4j/database.ts'

/** Ids of events by the id of the thing that they belong to, as a statement pairs them. */
export async function paired(database: Database, text: string): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const [owner, event] of await database.read({ text, parameters: {} })) {
    const list = found[String(owner)] ?? []
    found[String(owner)] = [...list, String(event)]
  }
  return found
}

/** Which events the list of each kind of thing holds, as a walk through the graph. */
export const WALKS = [
  {
    label: 'State',
    walk: '(n)<-[:ORGAN_OF*0..1]-()<-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED]-(e:Event)',
    lists: 10,
  },
  { label: 'Organization', walk: '(n)<-[:ACTOR|RECIPIENT|AFFECTED|MENTIONED]-(e:Event)', lists: 20 },
  { label: 'Person', walk: '(n)<-[:INVOLVED|ACTOR|RECIPIENT|AFFECTED|MENTIONED]-(e:Event)', lists: 50 },
  { label: 'Facility', walk: '(n)<-[:PART_OF*0..1]-(:Facility)<-[:SITE]-(e:Event)', lists: 10 },
  { label: 'Weapon', walk: '(n)<-[:USED]-(e:Event)', lists: 4 },
  { label: 'Arc', walk: '(n)<-[:PART_OF*0..]-(:Arc)<-[:PART_OF]-(e:Event)', lists: 12 },
  { label: 'Document', walk: '(n)<-[:REPORTED_IN]-(e:Event)', lists: 400 },
  { label: 'Source', walk: '(n)<-[:PUBLISHED_BY]-(:Document)<-[:REPORTED_IN]-(e:Event)', lists: 100 },
]

export const walked = (database: Database, label: string, walk: string) =>
  paired(
    database,
    `MATCH ${walk}
WHERE n:${label}
WITH DISTINCT n, e
RETURN n.id, e.id
ORDER BY n.id, e.position`,
  )

export const listed = (database: Database, label: string) =>
  paired(
    database,
    `MATCH (e)-[c:CONCERNS]->(n:${label})
WHERE c.entity = n.id
RETURN n.id, e.id
ORDER BY c.entity, c.position`,
  )
