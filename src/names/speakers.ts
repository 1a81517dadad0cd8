import type { Run } from '../neo4j/database.ts'

/** Somebody who says something. */
type Speaker = { readonly id: string; readonly name: string }

const MOST = 3

/** Who is meant by a name: those `called` by it, or else those whom claims call so ("Azerbaijani MFA"), each once. */
export async function speakersCalled(
  read: Run,
  text: string,
  called: readonly Speaker[] = [],
): Promise<readonly Speaker[]> {
  const found = called.length > 0 ? called : await speakersIn(read, text)
  return [...new Map(found.map(speaker => [speaker.id, speaker])).values()].slice(0, MOST)
}

async function speakersIn(read: Run, text: string): Promise<Speaker[]> {
  const rows = await read({
    // Range index on Claim(attributedAs).
    text: `MATCH (c:Claim {attributedAs: $p.text})-[:ATTRIBUTED_TO]->(speaker:State|Organization|Person)
RETURN DISTINCT speaker.id, speaker.name
ORDER BY speaker.id
LIMIT ${MOST}`,
    parameters: { p: { text } },
  })
  return rows.map(([id, name]) => ({ id: String(id), name: String(name) }))
}

/** What the asker hears who takes evidence for what speakers say. */
export function noEvidence(text: string, speakers: readonly Speaker[]): string {
  const who = speakers.map(({ name, id }) => `${name} (${id})`).join(' or ')
  return `No document or publisher is called "${text}": ${who} speaks in claims. Evidence takes publishers and documents; what a speaker says is found by claims(filter: {speaker: "${speakers[0]?.id}"}).`
}
