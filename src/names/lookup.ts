import { distance } from 'fastest-levenshtein'
import type { FieldNode } from 'graphql'
import { badInput } from '../graphql/errors.ts'
import type { Run } from '../neo4j/database.ts'
import { ENTITY_LABELS } from '../neo4j/schema.ts'
import { type Forms, formsOf, isAlike } from '../search/forms.ts'
import { kindOf } from '../search/kinds.ts'
import { ofKinds } from '../search/query.ts'
import { mayBeCode, wordsOf } from '../search/words.ts'
import type { NameOf } from '../selection/arguments.ts'
import { placed } from '../selection/located.ts'
import { nameKey } from './key.ts'
import { noEvidence, speakersCalled } from './speakers.ts'
import { writtenAlike, writtenAs } from './written.ts'

/** The longest name in the graph has half of it. */
const LONGEST_NAME = 200

export type Wish = {
  readonly text: string
  readonly kind: string
  readonly argument: string
  /** The field whose argument it is. */
  readonly node?: FieldNode | undefined
}

type Candidate = {
  readonly id: string
  readonly name: string
  readonly scheme: string | null
  readonly text: string
}

/** What may be meant where a name of a kind is asked for. */
type Kind = {
  readonly labels: readonly string[]
  readonly word: string
  /** Also organisations whose text publishers print, under a name that says so. */
  readonly carried?: true
}

const KINDS: Readonly<Record<string, Kind>> = {
  State: { labels: ['State'], word: 'state' },
  Person: { labels: ['Person'], word: 'person' },
  Organization: { labels: ['Organization'], word: 'organisation' },
  Facility: { labels: ['Facility'], word: 'facility' },
  Weapon: { labels: ['Weapon'], word: 'weapon' },
  Arc: { labels: ['Arc'], word: 'arc' },
  Place: { labels: ['Place'], word: 'place' },
  Source: { labels: ['Source'], word: 'publisher' },
  Evidence: { labels: ['Document', 'Source'], word: 'document or publisher', carried: true },
  Document: { labels: ['Document'], word: 'document' },
  Owner: { labels: ['State', 'Organization'], word: 'state or organisation' },
  Speaker: {
    labels: ['State', 'Organization', 'Person', 'Source'],
    word: 'state, organisation, person or publisher',
  },
  Subject: { labels: ENTITY_LABELS, word: 'thing' },
  Party: { labels: ['State', 'Organization', 'Person'], word: 'state, organisation or person' },
}

/** A name to be looked up. Throws where it is no name by its length. */
export function wish(...[text, kind, argument, node]: Parameters<NameOf>): Wish {
  assertName(text, argument)
  return { text, kind, argument, node }
}

export function assertName(text: string, argument: string): void {
  if (text.length > LONGEST_NAME)
    throw badInput(argument, `A name has at most ${LONGEST_NAME} characters; this one has ${text.length}.`)
}

/** The ids of all that is named, in one read. Throws BAD_USER_INPUT or AMBIGUOUS_NAME at the first that is not one thing. */
export async function idsOf(read: Run, wishes: readonly Wish[]): Promise<string[]> {
  const found = await lookUp(read, wishes)
  const ids: string[] = []
  for (const [index, wish] of wishes.entries())
    try {
      ids.push(await theOne(read, wish, found[index] ?? []))
    } catch (error) {
      throw placed(error, wish.node)
    }
  return ids
}

async function lookUp(read: Run, wishes: readonly Wish[]): Promise<Candidate[][]> {
  const rows = await read({
    // Unique index on Entity(id), range index on Name(key).
    text: `UNWIND range(0, size($p.wishes) - 1) AS i
WITH i, $p.wishes[i] AS wish
CALL (wish) {
  MATCH (e:Entity {id: wish.text})
  RETURN e, null AS scheme, wish.text AS text
  UNION
  MATCH (n:Name {key: wish.key})<-[:NAMED]-(e:Entity)
  WHERE (wish.scheme IS NULL OR n.scheme = wish.scheme)
    AND ${writtenAlike('n', 'wish.isCode', 'wish.letters')}
  RETURN e, n.scheme AS scheme, n.text AS text
}
WITH i, wish, e, scheme, text
WHERE any(label IN labels(e) WHERE label IN wish.labels)
  OR (wish.carried AND EXISTS { (e:Organization)<-[:CARRIES_TEXT_OF]-(:Source) })
RETURN i, e.id, e.name, scheme, text
ORDER BY i, e.id`,
    parameters: { p: { wishes: wishes.map(parameters) } },
  })
  return wishes.map((_, index) =>
    rows.flatMap(([i, id, name, scheme, text]) =>
      i === index && typeof id === 'string'
        ? [{ id, name: String(name), scheme: typeof scheme === 'string' ? scheme : null, text: String(text) }]
        : [],
    ),
  )
}

/** A code may be told apart by its scheme: `FIPS:RS` is Russia, `ISO2:RS` Serbia. */
function parameters({ text, kind }: Wish) {
  const [, scheme, code] = /^([A-Z0-9_]+):(.+)$/.exec(text) ?? []
  const { labels = [], carried = false } = KINDS[kind] ?? {}
  return {
    text,
    key: nameKey(code ?? text),
    ...writtenAs(code ?? text),
    scheme: scheme ?? null,
    labels,
    carried,
  }
}

async function theOne(read: Run, wish: Wish, candidates: readonly Candidate[]): Promise<string> {
  const ids = [...new Set(candidates.map(({ id }) => id))]
  if (ids.length === 1 && ids[0] !== undefined) return ids[0]
  if (ids.length === 0) throw await unknown(read, wish)
  const shown = candidates.map(({ name, scheme, id }) => `${name} (${scheme ? `${scheme}, ` : ''}${id})`)
  const scheme = candidates.find(candidate => candidate.scheme)?.scheme
  const right = scheme
    ? `give the id, or the code with its scheme such as "${scheme}:${wish.text}"`
    : 'give the id'
  throw badInput(wish.argument, `"${wish.text}" may mean ${[...new Set(shown)].join(' or ')}; ${right}.`, {
    code: 'AMBIGUOUS_NAME',
    candidates: ids,
  })
}

const asParty = (wish: Wish): Wish => ({ ...wish, kind: 'Party' })

async function unknown(read: Run, wish: Wish) {
  const speakers =
    wish.kind === 'Evidence'
      ? await speakersCalled(read, wish.text, (await lookUp(read, [asParty(wish)]))[0])
      : []
  if (speakers.length > 0)
    return badInput(wish.argument, noEvidence(wish.text, speakers), { unknown: wish.text })
  const close = await similar(read, wish)
  const hint =
    close.length > 0
      ? `; did you mean ${close.join(' or ')}?`
      : '; `search` finds things by words that are told of them.'
  const word = KINDS[wish.kind]?.word ?? 'thing'
  return badInput(wish.argument, `No ${word} is called "${wish.text}"${hint}`, { unknown: wish.text })
}

const MOST_HINTS = 3

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text)

/**
 * Names that differ from what was typed by a few letters, the closest first, those in its script before others, of
 * those that hold more words the shortest; of a thing's other names the one that spells most words as typed (Kyiv, not Kiev).
 */
async function similar(read: Run, wish: Wish): Promise<string[]> {
  const typed = wordsOf(wish.text).map(({ text }) => formsOf(text))
  const words = typed.filter(({ word }) => word.length > 2)
  const labels = KINDS[wish.kind]?.labels ?? []
  // What is no name is not worth a fuzzy search, whose cost grows with words and letters.
  if (words.length === 0 || words.length > 6 || words.some(({ word }) => word.length > 30)) return []
  const ways = words.map(({ word, sounds }) => `searchWords:${word}~2 searchSounds:(${sounds.join(' ')})`)
  const rows = await read({
    // Full-text index searchable; a word may differ by two letters.
    text: `CALL db.index.fulltext.queryNodes('searchable', $p.query, {limit: 100}) YIELD node
WHERE CASE WHEN node.kind = 'CODE' THEN $p.isCode ELSE true END
MATCH (node)<-[:NAMED]-(e:Entity)
RETURN e.id, e.name, node.text`,
    parameters: {
      p: { isCode: mayBeCode(wish.text), query: `${ofKinds(labels.map(kindOf))} +(${ways.join(' ')})` },
    },
  })
  const key = nameKey(wish.text)
  const found = rows.map(([id, name, text]) => ({
    id,
    shown: name === text ? String(name) : `${text} (${name})`,
    isOther: name !== text,
    isForeign: isLatin(String(text)) !== isLatin(wish.text),
    apart: apart(key, typed, String(text)),
    spelt: spelt(typed, String(text)),
    length: String(text).length,
  }))
  const close = found
    .filter(({ apart }) => apart <= key.length / 4)
    .sort(
      (a, b) =>
        a.apart - b.apart ||
        Number(a.isOther) - Number(b.isOther) ||
        Number(a.isForeign) - Number(b.isForeign) ||
        a.length - b.length ||
        (a.shown < b.shown ? -1 : 1),
    )
  const [best] = close
  const once = close.filter(
    ({ id, apart }, place) => apart === best?.apart && close.findIndex(other => other.id === id) === place,
  )
  return once
    .slice(0, MOST_HINTS)
    .map(one =>
      close
        .filter(other => other.id === one.id && other.apart === one.apart && other.isOther === one.isOther)
        .reduce((best, other) => (other.spelt > best.spelt ? other : best), one),
    )
    .map(({ shown }) => shown)
}

/** Letters that must change; a name that holds every word that was typed, or what sounds like it, comes before all misspellings. */
function apart(key: string, typed: readonly Forms[], name: string): number {
  const words = wordsOf(name).map(({ text }) => formsOf(text))
  return typed.every(one => words.some(word => isAlike(one, word))) ? 0 : distance(key, nameKey(name))
}

/** How many of the typed words a name holds letter by letter. */
function spelt(typed: readonly Forms[], name: string): number {
  const words = new Set(wordsOf(name).map(({ text }) => formsOf(text).word))
  return typed.filter(({ word }) => words.has(word)).length
}
