import type { Run } from '../neo4j/database.ts'

/** Somebody who says something, or a publisher through whom somebody does who is no node of the graph. */
type Speaker = { readonly id: string; readonly name: string; readonly isRelay?: boolean }

const MOST = 3

/**
 * Who is meant by a name: those `called` by it, or else those whom claims call so, also by another's word ("Azerbaijani MFA",
 * "Mizan (via OC Media)"), or else the publishers through whom they are told ("Tasnim (via Press TV)"); each once.
 */
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
    // Range index on Claim(attributedAs), for either.
    text: `CALL () {
  MATCH (c:Claim {attributedAs: $p.text})-[:ATTRIBUTED_TO]->(speaker:State|Organization|Person)
  RETURN speaker
  UNION
  MATCH (c:Claim)-[:ATTRIBUTED_TO]->(speaker:State|Organization|Person|Source)
  WHERE c.attributedAs STARTS WITH $p.relayed
  RETURN speaker
}
RETURN speaker.id, speaker.name, speaker:Source AS isRelay
ORDER BY isRelay, speaker.id`,
    parameters: { p: { text, relayed: `${text} (via ` } },
  })
  const found = rows.map(([id, name, isRelay]) => ({
    id: String(id),
    name: String(name),
    isRelay: isRelay === true,
  }))
  const speaking = found.filter(({ isRelay }) => !isRelay)
  return speaking.length > 0 ? speaking : found
}

/** What the asker hears who takes evidence for what speakers say. */
export function noEvidence(text: string, speakers: readonly Speaker[]): string {
  const who = speakers.map(({ name, id }) => `${name} (${id})`).join(' or ')
  const [first] = speakers
  const [speaks, what] = first?.isRelay
    ? [`it speaks in claims through ${who}`, 'what they tell']
    : [`${who} speaks in claims`, 'what a speaker says']
  return `No document or publisher is called "${text}": ${speaks}. Evidence takes publishers and documents; ${what} is found by claims(filter: {speaker: "${first?.id}"}).`
}
