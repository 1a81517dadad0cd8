import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const STATE = 'query ($code: String!) { state(code: $code) { id } }'

const noWordIn = (argument: string) =>
  new RegExp(`^"${argument.replace('.', '[.]')}" must hold at least one word of letters or digits[.]$`)

test.each([
  [
    'an unknown field',
    '{ states { nodes { capital } } }',
    /Cannot query field "capital" on type "State"/,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a wrong type', '{ event(id: 1.5) { id } }', /ID cannot represent/, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a day that does not exist',
    '{ state(code: "AZ") { officials(on: "2025-02-30") { id } } }',
    /"2025-02-30" is not a day of the calendar; write it as 2025-02-28\./,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a month that does not exist',
    '{ events(filter: { from: "2025-13" }) { totalCount } }',
    /"2025-13" is not a year, month or day; write 2025, 2025-02 or 2025-02-28\./,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a value that an enum has not, and nothing like it',
    '{ events(filter: { types: [ATTACK] }) { totalCount } }',
    /^Value "ATTACK" does not exist in "PloverType" enum\. PloverType is one of AGREE, CONSULT, .*ASSAULT/,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a value of an enum that has many',
    '{ events(filter: { instruments: [QUARREL_X] }) { totalCount } }',
    /^Value "QUARREL_X" does not exist in "Instrument" enum\. The schema lists the 82 values of Instrument: see \/schema\/Instrument\.$/,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'no types',
    '{ events(filter: { types: [] }) { totalCount } }',
    /^"filter\.types" is empty, which nothing meets; name at least one, or leave it out to ask without it\.$/,
    'BAD_USER_INPUT',
  ],
  [
    'evidence of nothing',
    '{ states(evidence: { only: [] }) { totalCount } }',
    /^"evidence\.only" is empty, which nothing meets/,
    'BAD_USER_INPUT',
  ],
  [
    'fewer publishers than one',
    '{ events(filter: { minSources: 0 }) { totalCount } }',
    /^"minSources" must be at least 1; 0 was asked for\.$/,
    'BAD_USER_INPUT',
  ],
  [
    'no outcomes',
    '{ state(code: "AZE") { facilitiesAtRisk(outcomes: []) { incidents } } }',
    /^"outcomes" is empty, which nothing meets/,
    'BAD_USER_INPUT',
  ],
  [
    'an event that there is not',
    '{ event(id: "event:2025-11-14-ambassador-summoned") { title } }',
    /^No event has the id "event:2025-11-14-ambassador-summoned"; ids look like "event:2024-12-25-azal-8243-crash", and `search` and `events` find them\.$/,
    'BAD_USER_INPUT',
  ],
  [
    'an event by the id of a state',
    '{ event(id: "state:AZE") { title } }',
    /^No event has the id "state:AZE"/,
    'BAD_USER_INPUT',
  ],
  [
    'a claim that there is not',
    '{ claim(id: "claim:x/1") { id } }',
    /^No claim has the id "claim:x\/1"/,
    'BAD_USER_INPUT',
  ],
  [
    'a document that there is not',
    '{ document(id: "document:x") { id } }',
    /^No document has the id "document:x"/,
    'BAD_USER_INPUT',
  ],
  [
    'a span from an event that there is not',
    '{ span(from: "event:x", to: "2025") { min } }',
    /^No event has the id "event:x"/,
    'BAD_USER_INPUT',
  ],
  [
    'from after to',
    '{ events(filter: { from: "2025-03", to: "2025-02" }) { totalCount } }',
    /^"from" \(2025-03\) must not be after "to" \(2025-02\)\.$/,
    'BAD_USER_INPUT',
  ],
  [
    '101 rows',
    '{ events(first: 101) { totalCount } }',
    /^"first" must be from 1 to 100; 101 was asked for\.$/,
    'BAD_USER_INPUT',
  ],
  [
    'no rows',
    '{ events(first: 0) { totalCount } }',
    /^"first" must be from 1 to 100; 0 was asked for\.$/,
    'BAD_USER_INPUT',
  ],
  [
    'both ends',
    '{ events(first: 1, last: 1) { totalCount } }',
    /^Give either "first" or "last", not both/,
    'BAD_USER_INPUT',
  ],
  [
    'a forged cursor',
    '{ events(after: "Zm9yZ2Vk") { totalCount nodes { id } } }',
    /^"after" must be a cursor that this list returned for the same filter and order/,
    'BAD_USER_INPUT',
  ],
  ['a name of nothing', '{ resolve(text: "") { text } }', noWordIn('text'), 'BAD_USER_INPUT'],
  ['a name without letters', '{ resolve(text: "!!") { text } }', noWordIn('text'), 'BAD_USER_INPUT'],
  [
    'a post of nothing',
    '{ officials(filter: { post: "" }) { totalCount } }',
    noWordIn('filter.post'),
    'BAD_USER_INPUT',
  ],
  [
    'a post without letters',
    '{ officials(filter: { post: " -- " }) { totalCount } }',
    noWordIn('filter.post'),
    'BAD_USER_INPUT',
  ],
  ['no words', '{ search(text: "  --  ") { id } }', noWordIn('text'), 'BAD_USER_INPUT'],
  [
    'a chain from an event to itself',
    '{ chain(from: "event:a", to: "event:a") { reachable } }',
    /the same event; a chain runs between two/,
    'BAD_USER_INPUT',
  ],
  [
    'a list nine lists deep',
    `{ event(id: "e") ${'{ links { to '.repeat(9)}{ id }${' } }'.repeat(9)} }`,
    /^"links" lies 9 lists deep, the outermost field counted; at most 8/,
    'COST_LIMIT',
  ],
  [
    '21 questions at once',
    `{ ${Array.from({ length: 21 }, (_, i) => `q${i}: event(id: "e${i}") { id }`).join(' ')} }`,
    /asks 21 root fields; at most 20/,
    'COST_LIMIT',
  ],
  [
    'too much at once',
    '{ states(first: 100) { nodes { events(first: 100) { nodes { claims { value } documents { title } } } } } }',
    /may return \d+ rows; at most 50000/,
    'COST_LIMIT',
  ],
])('%s gets a clear answer', async (_, query, message, code) => {
  const { errors, text } = await api.answer(query)
  expect(errors[0]?.message).toMatch(message)
  expect(errors[0]?.extensions.code).toBe(code)
  expect(text).not.toMatch(/MATCH|COLLECT|stacktrace|node_modules/)
})

test('a document that is refused says in which line and column, and so does a variable', async () => {
  const places = async (query: string, variables = {}) => (await api.answer(query, variables)).errors[0]
  expect(await places('{ events(first: 2) {\n  nodes { titel } } }')).toMatchObject({
    locations: [{ line: 2, column: 11 }],
  })
  expect(await places('{ events {')).toMatchObject({ locations: [{ line: 1, column: 11 }] })
  expect(await places('query ($on: Day!) { states { totalCount } }', { on: 1 })).toMatchObject({
    locations: [{ line: 1, column: 8 }],
  })
})

test('a word or a name of a thousand letters is refused before anything looks for it', async () => {
  const word = await api.answer('query ($t: String!) { search(text: $t) { id } }', { t: 'x'.repeat(1000) })
  expect(word.errors[0]?.message).toBe('A word of "text" has 1000 letters; at most 60 are looked for.')
  const name = await api.answer(STATE, { code: 'x '.repeat(500) })
  expect(name.errors[0]?.message).toBe('A name has at most 200 characters; this one has 1000.')
  for (const { errors } of [word, name]) expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test('fragments of fragments are counted, not written out: what would be a hundred million fields is refused at once', async () => {
  const levels = Array.from({ length: 27 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)
  const { errors } = await api.answer(
    `{ ...F0 } ${levels.join(' ')} fragment F27 on Query { states { totalCount } }`,
  )
  expect(errors[0]?.message).toMatch(
    /^The operation selects \d+ fields with its fragments written out; at most 1000/,
  )
  const twice = '{ ...A ...A } fragment A on Query { a: node(id: "a") { id } b: node(id: "b") { id } }'
  expect((await api.answer(twice)).errors).toEqual([])
})

test('what only writes, and more ids than a hundred, are refused', async () => {
  const mutation = await api.answer('mutation { anything }')
  expect(mutation.status).toBe(400)
  const { errors } = await api.answer('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 101 }, (_, i) => `event:${i}`),
  })
  expect(errors[0]?.message).toBe('"ids" may hold at most 100; 101 were given.')
})

test('words that Lucene takes for commands are words in a name', async () => {
  for (const code of ['Bosnia AND Herzegovinia', 'NOT Azerbaijann', 'a* OR [b TO c]']) {
    const { errors } = await api.answer(STATE, { code })
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT')
  }
})

test('a cursor of one filter does not open a page of another', async () => {
  const { events } = await api.ask(
    '{ events(first: 1, filter: { types: [ASSAULT] }) { pageInfo { endCursor } } }',
  )
  const { errors } = await api.answer(
    'query ($c: String) { events(first: 1, after: $c, filter: { types: [CONSULT] }) { nodes { id } } }',
    { c: events.pageInfo.endCursor },
  )
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
})

test.each([
  [
    'Day!',
    '{ state(code: "AZ") { officials(on: $v) { id } } }',
    '2025-02-30',
    /"2025-02-30" is not a day of the calendar/,
  ],
  [
    'Period',
    '{ events(filter: { from: $v }) { totalCount } }',
    '2025-13',
    /"2025-13" is not a year, month or day/,
  ],
  ['Int', '{ events(first: $v) { totalCount } }', 'a', /Int cannot represent non-integer value: "a"/],
  [
    'Int',
    '{ events(first: $v) { totalCount } }',
    99999999999,
    /Int cannot represent non 32-bit signed integer/,
  ],
  ['String!', '{ state(code: $v) { id } }', 5, /String cannot represent a non string value: 5/],
  ['ID!', '{ event(id: $v) { id } }', { a: 1 }, /ID cannot represent value: \{ a: 1 \}/],
  [
    '[PloverType!]',
    '{ events(filter: { types: $v }) { totalCount } }',
    ['NOPE'],
    /PloverType is one of AGREE/,
  ],
  [
    'EventFilter',
    '{ events(filter: $v) { totalCount } }',
    { nope: 1 },
    /Field "nope" is not defined by type "EventFilter"/,
  ],
  [
    '[String!]!',
    '{ dyad(between: $v) { id } }',
    ['Baku', null],
    /Expected non-nullable type "String!" not to be null/,
  ],
])(
  'a variable of type %s in %s that is %j is refused, and nobody is at fault but the asker',
  async (type, query, v, message) => {
    const { errors, status } = await api.answer(`query ($v: ${type}) ${query}`, { v })
    expect(status).toBe(400)
    expect(errors[0]?.message).toMatch(message)
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' })
  },
)

test.each([
  [
    '{ state(code: "AZE") {\n  a: events(first: 2) { totalCount }\n  b: events(first: 500) { totalCount } } }',
    3,
    3,
  ],
  [
    '{ event(id: "event:2024-12-25-azal-8243-crash") { id }\n  events(filter: {\n    from: "20x" }) { totalCount } }',
    3,
    11,
  ],
  ['{ state(code: "AZE") {\n  events(filter: { actor: "Atlantis" }) { totalCount } } }', 2, 3],
  ['{ states { totalCount }\n  events(evidence: { exclude: ["Atlantis Times"] }) { totalCount } }', 2, 3],
  [
    `{ events { nodes { links { to { links { to { links { to { links {\n to { links { to { links { to { links { to {\n links { kind } } } } } } } } } } } } } } } } } }`,
    3,
    2,
  ],
])('%s is refused where it stands', async (query, line, column) => {
  const { errors } = await api.answer(query)
  expect(errors[0]?.locations).toEqual([{ line, column }])
})

test('a body of a megabyte is refused before it is read', async () => {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `{ event(id: "${'x'.repeat(1_000_000)}") { id } }` },
  })
  expect(response.statusCode).toBe(413)
  expect(response.json().errors[0]).toEqual({
    message: 'The body is larger than 100000 bytes; ask a smaller question.',
    extensions: { code: 'PAYLOAD_TOO_LARGE' },
  })
})

test('text that is no JSON, and an address that is none, are told so', async () => {
  const garbled = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: '{"query',
  })
  expect(garbled.statusCode).toBe(400)
  expect(garbled.json().errors[0].message).toBe(
    'The request could not be read; send {"query": "..."} as JSON.',
  )
  const text = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain' },
    payload: '{ states { totalCount } }',
  })
  expect(text.statusCode).toBe(415)
  expect(text.json().errors[0].message).toBe(
    'Send the question as JSON, with the header "content-type: application/json".',
  )
  const nowhere = await api.app.inject('/nowhere')
  expect(nowhere.statusCode).toBe(404)
  expect(nowhere.json().errors[0].message).toContain('the playground is at /')
})

test('what breaks inside is our fault, and only the log hears of it', async () => {
  const broken = await startApi({
    change: database => ({
      ...database,
      versioned: () => Promise.reject(new Error('MATCH (secret) at host')),
    }),
  })
  const { errors, text } = await broken.answer('{ event(id: "e") { id } }')
  await broken.close()
  expect(errors[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR')
  expect(errors[0]?.message).toMatch(
    /^Something went wrong on our side; the server's log tells more under [0-9a-f-]{36}\.$/,
  )
  expect(text).not.toContain('secret')
})

test('pages of other origins get no leave to ask unless they are listed', async () => {
  const response = await api.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { origin: 'https://elsewhere.example' },
    payload: { query: '{ __typename }' },
  })
  expect(response.headers['access-control-allow-origin']).toBeUndefined()
})
