import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { planOf } from './support/compile.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Part = { readonly text: string; readonly match: boolean }
type Hit = {
  readonly nodeKind: string
  readonly score: number
  readonly highlights: readonly {
    readonly field: string
    readonly fragments: readonly { readonly parts: readonly Part[] }[]
  }[]
  readonly node: Readonly<Record<string, string>>
  readonly event: { readonly id: string } | null
}

const HITS = `query ($text: String!, $kinds: [NodeKind!], $first: Int, $after: String, $last: Int, $before: String) {
  searchHits(text: $text, kinds: $kinds, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    nodes {
      nodeKind score event { id }
      highlights { field fragments { parts { text match } } }
      node { id ... on Event { title summary } ... on Claim { statement } ... on Document { title } }
    }
  }
}`

async function hits(text: string, variables: Record<string, unknown> = {}): Promise<readonly Hit[]> {
  return (await api.ask(HITS, { text, ...variables })).searchHits.nodes
}

/** A highlight as one line, what matched in brackets. */
const lines = (hit: Hit | undefined): string[] =>
  (hit?.highlights ?? []).flatMap(({ field, fragments }) =>
    fragments.map(
      ({ parts }) => `${field}: ${parts.map(({ text, match }) => (match ? `[${text}]` : text)).join('')}`,
    ),
  )

test('a hit tells by which of its names a thing was found, in the script of that name', async () => {
  const [first] = await hits('Гаджиев', { kinds: ['PERSON'] })
  expect(first).toMatchObject({ nodeKind: 'PERSON', node: { id: 'person:hikmet-hajiyev' }, event: null })
  expect(lines(first)).toEqual(['NAME: Хикмет [Гаджиев]'])
})

test('words are marked in title and summary as they stand there, whatever was typed', async () => {
  const found = await hits('лавров BAYRAMOV', { kinds: ['EVENT'], first: 100 })
  const call = found.find(({ node }) => node.id === 'event:2024-12-28-lavrov-bayramov-call')
  expect(lines(call)[0]).toBe('TITLE: [Lavrov] offers condolences to [Bayramov] over the crash')
  expect(lines(call)[1]).toMatch(/^SUMMARY: .*\[Lavrov\] expressed condolences; \[Bayramov\]/)
})

test('a misspelt word is marked only where the word itself is not there', async () => {
  const [misspelt] = await hits('Lavrof', { kinds: ['PERSON'] })
  expect(lines(misspelt)).toEqual(['NAME: Sergei [Lavrov]'])
  for (const hit of await hits('Iran', { kinds: ['EVENT'], first: 50 }))
    if (lines(hit).some(line => line.includes('[Iran]'))) expect(lines(hit).join()).not.toContain('[Iraq]')
})

test('the fragments of every hit, put together, are the text that is there, and something in them matches', async () => {
  for (const text of ['embassy missile', 'Путин', 'statement', 'Azerbaijani airlines']) {
    const found = await hits(text, { kinds: ['EVENT', 'CLAIM', 'DOCUMENT'], first: 100 })
    expect(found.length).toBeGreaterThan(5)
    for (const { highlights, node } of found) {
      expect(highlights.length).toBeGreaterThan(0)
      for (const { field, fragments } of highlights)
        for (const { parts } of fragments) {
          expect(node[field.toLowerCase()]).toContain(parts.map(({ text }) => text).join(''))
          expect(parts.some(({ match }) => match)).toBe(true)
        }
    }
  }
})

test('what looks like markup stays text', async () => {
  await api.database.write(run =>
    run({
      text: `CREATE (:Document:Entity:TestOnly {id: 'document:markup', title: $p.title, searchKind: 'document', searchWords: 'qwertz', searchSounds: 'kvertz'})`,
      parameters: { p: { title: '<b>qwertz</b> & more' } },
    }),
  )
  try {
    const [hit] = await hits('qwertz')
    expect(hit?.highlights[0]?.fragments[0]?.parts).toEqual([
      { text: '<b>', match: false },
      { text: 'qwertz', match: true },
      { text: '</b> & more', match: false },
    ])
  } finally {
    await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  }
})

test('an event leads to itself, a claim to the event that it is about', async () => {
  const found = await hits('crater', { first: 100 })
  const claims = found.filter(({ nodeKind }) => nodeKind === 'CLAIM')
  expect(claims.length).toBeGreaterThan(0)
  for (const { node, event } of claims) {
    const { claim } = await api.ask('query ($id: ID!) { claim(id: $id) { about { id } context { id } } }', {
      id: node.id,
    })
    const near = [...claim.about, claim.context].map((thing: { id: string } | null) => thing?.id)
    expect(near).toContain(event?.id)
  }
  for (const { nodeKind, node, event } of found) if (nodeKind === 'EVENT') expect(event?.id).toBe(node.id)
})

test('a claim about a state leads to the event whose record it came with', async () => {
  const [row] = await api.database.read({
    text: `MATCH (c:Claim) WHERE c.context IS NOT NULL AND NOT EXISTS { (c)-[:ABOUT]->(:Event) }
RETURN c.id, c.statement, c.context ORDER BY c.id LIMIT 1`,
    parameters: {},
  })
  const [id, statement, context] = row ?? []
  const text = String(statement).split(/\s+/).slice(0, 10).join(' ')
  const found = await hits(text, { kinds: ['CLAIM'], first: 20 })
  expect(found.find(({ node }) => node.id === id)?.event?.id).toBe(context)
})

test('pages of any size, forwards and backwards, are one list: by score, then by id, nothing twice', async () => {
  const whole = await hits('Azerbaijan', { kinds: ['EVENT', 'STATE', 'POST'], first: 100 })
  const keys = whole.map(({ score, node }) => [score, node.id] as const)
  const sorted = [...keys].sort(([a, x], [b, y]) => b - a || (String(x) < String(y) ? -1 : 1))
  expect(keys).toEqual(sorted)
  expect(new Set(whole.map(({ node }) => node.id)).size).toBe(whole.length)
  for (const size of [7, 33]) {
    const walked: string[] = []
    let after: string | null = null
    while (walked.length < whole.length) {
      const { searchHits } = await api.ask(HITS, {
        text: 'Azerbaijan',
        kinds: ['EVENT', 'STATE', 'POST'],
        first: size,
        after,
      })
      walked.push(...searchHits.nodes.map(({ node }: Hit) => node.id))
      if (!searchHits.pageInfo.hasNextPage) break
      after = searchHits.pageInfo.endCursor
      const back = await api.ask(HITS, {
        text: 'Azerbaijan',
        kinds: ['EVENT', 'STATE', 'POST'],
        last: 3,
        before: after,
      })
      expect(back.searchHits.nodes.map(({ node }: Hit) => node.id)).toEqual(walked.slice(-4, -1))
    }
    expect(walked.slice(0, whole.length)).toEqual(whole.map(({ node }) => node.id))
  }
})

test('a cursor belongs to its question', async () => {
  const { searchHits } = await api.ask(HITS, { text: 'Baku', first: 2 })
  const { errors } = await api.answer(HITS, {
    text: 'Moscow',
    first: 2,
    after: searchHits.pageInfo.endCursor,
  })
  expect(errors[0]?.message).toMatch(/^"after" must be a cursor that this list returned for the same filter/)
})

test('search names the same things in the same order', async () => {
  for (const text of ['Sputnik', 'Алиев', 'embassy missile', 'Aliyve']) {
    const { search } = await api.ask('query ($text: String!) { search(text: $text, first: 50) { id } }', {
      text,
    })
    expect(search.map(({ id }: { id: string }) => id)).toEqual(
      (await hits(text, { first: 50 })).map(({ node }) => node.id),
    )
  }
})

test('one statement reads a page with all that is told of each hit', () => {
  const { text } = planOf(
    '{ searchHits(text: "Sputnik", first: 5) { nodes { score highlights { field } node { id } event { id } } } }',
  )
  expect(text).toMatchInlineSnapshot(`
    "RETURN [COLLECT {
      CALL () {
        CALL db.index.fulltext.queryNodes('searchable', $p.a0.ofNames, {limit: $p.a0.lookedAt}) YIELD node, score
        WHERE CASE WHEN node.kind = 'CODE' THEN node.searchWords IN $p.a0.codes ELSE true END
        MATCH (thing:Entity)-[:NAMED]->(node)
        RETURN thing, node AS source, score * CASE node.kind WHEN 'CODE' THEN 3.6 ELSE 3 END AS weight
        UNION ALL
        CALL db.index.fulltext.queryNodes('searchable', $p.a0.ofTexts, {limit: $p.a0.lookedAt}) YIELD node, score
        RETURN node AS thing, node AS source, score * CASE WHEN node:Event THEN 1 WHEN node:Claim THEN 0.7 ELSE 0.5 END AS weight
      }
      WITH thing, source, weight
      ORDER BY weight DESC, source.text
      WITH thing AS f0, head(collect(source)) AS s1, -max(weight) AS r2, $p.a0.sought AS w3
      WITH f0, s1, r2, w3
      ORDER BY r2, f0.id
      LIMIT $p.a0.limit
      RETURN [-r2, [[s1.text, s1.title, s1.summary, s1.statement], w3], [f0.id], head(COLLECT {
        CALL (f0) {
          MATCH (f0:Event|Claim)-[:ABOUT*0..1]->(event:Event)
          RETURN event
          UNION
          MATCH (event:Event {id: f0.context})
          RETURN event
        }
        WITH event AS e4
        WITH e4
        ORDER BY e4.position
        RETURN [e4.id]
      })]
    }, null] AS answer"
  `)
})
