import type { Records } from '../seed/kinds.ts'

/** Kinds of records that say what a thing is a kind or a part of. */
export type Related = 'weapons' | 'facilities' | 'places' | 'organizations' | 'posts' | 'tenures'

/**
 * All that something is a kind or a part of, or acts for, up to the top: an Iskander-K is an Iskander, an airport lies in
 * its city, a ministry is its state's, a minister is his ministry's and his state's, whenever he was minister.
 */
export function kinOf(records: Pick<Records, Related>): (id: string) => ReadonlySet<string> {
  const above = new Map<string, string[]>()
  const add = (id: string, ...more: readonly (string | readonly string[] | undefined)[]) => {
    above.set(id, [...(above.get(id) ?? []), ...more.flatMap(one => one ?? [])])
  }
  for (const { record } of records.weapons) add(record.id, record.kindOf)
  for (const { record } of records.facilities)
    add(record.id, record.partOf, record.locatedIn, record.hostedBy)
  for (const { record } of records.places) add(record.id, record.in)
  for (const { record } of records.organizations)
    add(record.id, record.organOf, record.ownedBy, record.partOf)
  const posts = new Map(records.posts.map(({ record }) => [record.id, record]))
  for (const { record } of records.tenures) {
    const post = posts.get(record.post)
    add(record.person, post?.serves, post?.within)
  }
  return id => {
    const found = new Set<string>()
    const ways = [...(above.get(id) ?? [])]
    for (const next of ways) {
      if (found.has(next)) continue
      found.add(next)
      ways.push(...(above.get(next) ?? []))
    }
    return found
  }
}
