import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CALIBER, IN_CALIBER } from './questions/caliber.ts'
import { IN_KYIV_INDEPENDENT, KYIV_INDEPENDENT } from './questions/kyiv-independent.ts'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const CLAIMS =
  'claims(properties: $properties) { value attributedTo { ... on Node { id } } documents { document { id } } }'

describe.each([
  ['the Kyiv Independent', KYIV_INDEPENDENT, IN_KYIV_INDEPENDENT],
  ['Caliber.Az', CALIBER, IN_CALIBER],
])('by the article of %s alone', (_, article, questions) => {
  test.each(questions)('%s', async (_question, of, property, value, speaker) => {
    const { node } = await api.ask(
      `query ($of: ID!, $properties: [ClaimProperty!], $evidence: EvidenceInput) {
        node(id: $of, evidence: $evidence) {
          ... on Event { ${CLAIMS} } ... on State { ${CLAIMS} } ... on Dyad { ${CLAIMS} } ... on Person { ${CLAIMS} }
        }
      }`,
      { of, properties: [property], evidence: { only: [article] } },
    )
    const answers = node.claims.map((claim: { value: string }) => claim.value)
    const answer = node.claims.find((claim: { value: string }) =>
      value instanceof RegExp ? value.test(claim.value) : claim.value === value,
    )
    expect(answer, `answers were ${answers.join(' | ')}`).toBeDefined()
    expect(answer.attributedTo).toEqual({ id: speaker })
    for (const { documents } of node.claims) expect(documents).toEqual([{ document: { id: article } }])
  })
})

test('who wrote the two articles, when, for whom, and whose picture stands over the first', async () => {
  const { nodes } = await api.ask(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Document {
          title published language authors { name role } source { name }
          image { photographer agency takenOn shows }
        }
      }
    }`,
    { ids: [KYIV_INDEPENDENT, CALIBER] },
  )
  expect(nodes).toEqual([
    {
      title: 'Azerbaijan protests to Russia over Kyiv embassy damaged in Russian missile attack',
      published: '2025-11-14',
      language: 'en',
      authors: [{ name: 'Martin Fornusek', role: 'reporter' }],
      source: { name: 'Kyiv Independent' },
      image: {
        photographer: 'Vladyslav Musiienko',
        agency: 'AFP via Getty Images',
        takenOn: '2025-11-14',
        shows: 'the site of the embassy in Kyiv after the attack',
      },
    },
    {
      title: 'Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv',
      published: '2025-11-14',
      language: 'en',
      authors: [{ name: 'Sabina Mammadli', role: 'author' }],
      source: { name: 'Caliber.Az' },
      image: null,
    },
  ])
})

test('what the first article leaves open is open by it: no distance, no day of August, no note', async () => {
  const { strike, summons } = await api.ask(
    `query ($evidence: EvidenceInput) {
      strike: event(id: "event:2025-08-28-kyiv-embassy-damaged", evidence: $evidence) {
        date weapons { id } claims(properties: [distance]) { value } stated { field basis }
      }
      summons: event(id: "event:2025-11-14-baku-summons-yevdokimov", evidence: $evidence) {
        instruments claims(properties: [earlierNotes]) { value }
      }
    }`,
    { evidence: { only: [KYIV_INDEPENDENT] } },
  )
  expect(strike).toMatchObject({ date: '2025-08', weapons: [], claims: [] })
  expect(summons).toEqual({ instruments: ['SUMMONS', 'PROTEST'], claims: [] })
})
