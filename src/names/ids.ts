import type { GraphQLError } from 'graphql'
import { badInput } from '../graphql/errors.ts'
import type { Run } from '../neo4j/database.ts'
import type { Sought } from '../selection/declare.ts'

/** How ids of a kind look, and what finds them. */
const KINDS: Readonly<Record<string, { none: string; example: string; where: string }>> = {
  Event: {
    none: 'No event',
    example: 'event:2024-12-25-azal-8243-crash',
    where: '`search` and `events` find them',
  },
  Claim: {
    none: 'No claim',
    example: 'claim:2025-11-14-kyiv-embassy-missile/1',
    where: '`claims` finds them',
  },
  Document: {
    none: 'No document',
    example: 'document:caliber-20251114-summons',
    where: '`search` and `documents` find them',
  },
}

/** What the asker hears of an id that nothing of its kind has. */
export function noSuchId({ label, id, argument }: Sought): GraphQLError {
  const { none, example, where } = KINDS[label] ?? {
    none: 'Nothing',
    example: 'person:ilham-aliyev',
    where: '`search` and `resolve` find them',
  }
  return badInput(argument, `${none} has the id "${id}"; ids look like "${example}", and ${where}.`, {
    unknown: id,
  })
}

/** Throws BAD_USER_INPUT at the first id that nothing of its kind has. One read. */
export async function assertThere(read: Run, sought: readonly Sought[]): Promise<void> {
  const rows = await read({
    // Unique index on Entity(id).
    text: `UNWIND $p.sought AS sought
MATCH (e:Entity {id: sought.id})
WHERE sought.label IN labels(e)
RETURN e.id`,
    parameters: { p: { sought: sought.map(({ label, id }) => ({ label, id })) } },
  })
  const there = new Set(rows.map(([id]) => id))
  const missing = sought.find(({ id }) => !there.has(id))
  if (missing) throw noSuchId(missing)
}
