import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const COUNTS = `query ($dossier: String!) {
  events(filter: { dossier: $dossier }) { totalCount nodes { dossier } }
  claims(filter: { dossier: $dossier }) { totalCount nodes { dossier } }
  documents(filter: { dossier: $dossier }) { totalCount nodes { dossier } }
}`

test.each([
  ['baku-moscow', 178, 296, 446],
  ['baku-tehran', 45, 232, 167],
  ['baku-nowhere', 0, 0, 0],
])(
  'the dossier %s has %i events, %i claims and %i documents of its own',
  async (dossier, events, claims, documents) => {
    const found = await api.ask(COUNTS, { dossier })
    expect([found.events, found.claims, found.documents].map(({ totalCount }) => totalCount)).toEqual([
      events,
      claims,
      documents,
    ])
    for (const { nodes } of [found.events, found.claims, found.documents])
      expect(nodes.filter((node: { dossier: string }) => node.dossier !== dossier)).toEqual([])
  },
)

test('a dossier tells its licence and whether it may be passed on; of states and publishers nobody says it', async () => {
  expect((await api.ask('{ dossiers { id licence redistributable } }')).dossiers).toEqual([
    { id: 'baku-moscow', licence: 'Apache-2.0', redistributable: true },
    { id: 'baku-tehran', licence: 'Apache-2.0', redistributable: true },
    { id: 'common', licence: null, redistributable: null },
  ])
})
