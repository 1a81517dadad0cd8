import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, open } from '../src/neo4j/database.ts'
import { type Api, startApi } from './support/api.ts'
import { ownNeo4j } from './support/own-neo4j.ts'

/** What Neo4j gets instead of what is asked, and from whom. */
let instead: { readonly text: string; readonly by: Database } | undefined
let api: Api
let hasty: Database
beforeAll(async () => {
  hasty = open({ ...ownNeo4j(), readTimeout: 200 })
  api = await startApi({
    answerCache: 0,
    change: database => ({
      ...database,
      versioned: statement =>
        instead ? instead.by.versioned({ ...statement, text: instead.text }) : database.versioned(statement),
      stream: (statement, onRow) =>
        instead
          ? instead.by.stream({ ...statement, text: instead.text }, onRow)
          : database.stream(statement, onRow),
    }),
  })
})
afterAll(async () => {
  await hasty.close()
  await api.close()
})

const FAULTS = [
  ['a text that is no Cypher', 'MATCH (secret:Person RETURN secret'],
  ['a fault of the data', "RETURN date('no day of secret')"],
  ['a parameter that is not there', 'RETURN $secret'],
  ['a write', "CREATE (secret:TestOnly {id: 'secret'})"],
] as const

/** A root, what is computed from rows read by then, and what is read row by row. */
const QUESTIONS = [
  ['a root field', '{ event(id: "event:2025-11-14-baku-summons-yevdokimov") { title } }', ['event']],
  [
    'a computed field',
    '{ tensionArc(between: ["AZE", "RUS"], to: "2025") { points { relation } } }',
    ['tensionArc'],
  ],
  [
    'a streamed one',
    '{ tensionArc(between: ["AZE", "RUS"], types: [ASSAULT], to: "2025") { points { relation } } }',
    ['tensionArc'],
  ],
] as const

test.each(FAULTS.flatMap(fault => QUESTIONS.map(question => [...fault, ...question] as const)))(
  'of %s nothing that Neo4j says reaches whoever asked (%#)',
  async (_, text, __, query, path) => {
    // Names are looked up by then.
    await api.ask(query)
    instead = { text, by: api.database }
    const {
      status,
      data,
      errors,
      text: body,
    } = await api.answer(query).finally(() => {
      instead = undefined
    })
    expect(status).toBe(200)
    expect(data === null || Object.values(data).every(value => value === null)).toBe(true)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.path).toEqual(path)
    expect(errors[0]?.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      incident: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
    expect(body).not.toMatch(/secret|Neo\.|Neo4j|Cypher|line \d|bolt|driver/i)
  },
)

test.each(QUESTIONS)(
  'what takes Neo4j too long is told under a code of its own: %s',
  async (_, query, path) => {
    await api.ask(query)
    instead = {
      text: 'UNWIND range(1, 100000000) AS i WITH i WHERE toString(i) CONTAINS "abc" RETURN count(i)',
      by: hasty,
    }
    const { status, errors, text } = await api.answer(query).finally(() => {
      instead = undefined
    })
    expect(status).toBe(200)
    expect(errors).toMatchObject([
      {
        message: 'The question took longer to answer than is allowed. Ask for less at a time.',
        path,
        extensions: { code: 'TIMEOUT' },
      },
    ])
    expect(text).not.toMatch(/Neo\.|Neo4j|transaction|UNWIND/i)
  },
)
