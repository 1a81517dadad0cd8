import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const holders = (tenures: { post: { title: string }; person: { name: string } }[], title: string): string[] =>
  tenures.filter(({ post }) => post.title === title).map(({ person }) => person.name)

test('who held which post of Russia on 9 October 2025', async () => {
  const { state } = await api.ask(
    '{ state(code: "Kremlin") { iso3 officials(on: "2025-10-09") { post { title } person { name } } } }',
  )
  expect(state.iso3).toBe('RUS')
  expect(holders(state.officials, 'President of Russia')).toEqual(['Vladimir Putin'])
  expect(holders(state.officials, 'Minister of Foreign Affairs of Russia')).toEqual(['Sergey Lavrov'])
  expect(holders(state.officials, 'Deputy Prime Minister of Russia')).toEqual([
    'Alexey Overchuk',
    'Vitaly Savelyev',
  ])
})

test('in both dossiers a post has the rank that its title says', async () => {
  const { iran, azerbaijan, cohen, deputy, imam } = await api.ask(`{
    iran: state(code: "Iran") { officials(on: "2025-01-01") { post { title rank } } }
    azerbaijan: state(code: "Baku") { officials(on: "2022-11-10") { post { title rank } } }
    cohen: node(id: "post:foreign-minister-isr") { ... on Post { rank } }
    deputy: node(id: "post:chair-national-security-committee-parliament-irn") { ... on Post { rank } }
    imam: node(id: "post:friday-imam-ardabil") { ... on Post { rank } }
  }`)
  const ranks = ({ officials }: { officials: { post: { title: string; rank: string | null } }[] }) =>
    Object.fromEntries(officials.map(({ post }) => [post.title, post.rank]))
  expect(ranks(iran)).toMatchObject({
    'President of Iran': 'HEAD_OF_STATE',
    'Minister of Foreign Affairs of Iran': 'MINISTER',
    "Chargé d'affaires of Iran in Azerbaijan": 'CHARGE_DAFFAIRES',
  })
  expect(ranks(azerbaijan)['Ambassador of Azerbaijan to Iran']).toBe('AMBASSADOR')
  expect([cohen, deputy, imam]).toEqual([
    { rank: 'MINISTER' },
    { rank: 'MEMBER_OF_PARLIAMENT' },
    { rank: null },
  ])
})

test('a post that was only attested on a day is not said to be held long after it', async () => {
  const { before, on, after } = await api.ask(`{
    before: state(code: "Russia") { officials(on: "2025-06-27") { person { name } } }
    on: state(code: "Russia") { officials(on: "2025-06-28") { person { name } } }
    after: state(code: "Russia") { officials(on: "2025-06-29") { person { name } } }
  }`)
  const names = (state: { officials: { person: { name: string } }[] }) =>
    state.officials.map(({ person }) => person.name)
  // The chargé d'affaires is seen once, at his summons on 28 June 2025.
  expect(names(on)).toContain('Pyotr Volokovykh')
  expect(names(before)).not.toContain('Pyotr Volokovykh')
  expect(names(after)).not.toContain('Pyotr Volokovykh')
})

test('Vladimir Putin was president of Russia twice, and nobody here says so in a document', async () => {
  const { official } = await api.ask(
    '{ official(name: "Владимир Путин") { id tenures { from to sourced basis post { title } } } }',
  )
  expect(official).toEqual({
    id: 'person:vladimir-putin',
    tenures: [
      {
        from: '2000-05-07',
        to: '2008-05-07',
        sourced: false,
        basis: 'public knowledge, unsourced',
        post: { title: 'President of Russia' },
      },
      {
        from: '2012-05-07',
        to: null,
        sourced: false,
        basis: 'public knowledge, unsourced',
        post: { title: 'President of Russia' },
      },
    ],
  })
})

test('which events involved Ilham Aliyev, in which role, in order', async () => {
  const { official } = await api.ask(`{
    official(name: "İlham Əliyev") { name involvements(first: 100) { totalCount nodes { role event { id earliest } } } }
  }`)
  expect(official.name).toBe('Ilham Aliyev')
  const { totalCount, nodes } = official.involvements
  expect(nodes).toHaveLength(totalCount)
  expect(nodes[0]).toEqual({
    role: 'President of Azerbaijan',
    event: { id: 'event:2022-02-22-declaration-allied-interaction', earliest: '2022-02-22' },
  })
  const days = nodes.map(({ event }: { event: { earliest: string } }) => event.earliest)
  expect(days).toEqual([...days].sort())
})
