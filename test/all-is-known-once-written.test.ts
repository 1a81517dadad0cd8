import fc from 'fast-check'
import { type ArgumentNode, Kind, parse, parseConstValue, print, visit } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '../src/graphql/schema.ts'
import { type Answer, type Api, startApi } from './support/api.ts'
import { campaign } from './support/oracle/campaign.ts'
import { documents } from './support/oracle/documents.ts'
import { poolsOf } from './support/oracle/pools.ts'
import type { Road } from './support/oracle/road.ts'
import { swept } from './support/oracle/smaller.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const schema = contract()

/** The question with this evidence for each of its root fields that takes any, instead of what it has. */
function under(query: string, evidence: readonly ArgumentNode[]): string {
  const roots = schema.getQueryType()?.getFields() ?? {}
  const asked = visit(parse(query), {
    Field: (node, _key, _parent, path) => {
      const isRoot = path.filter(step => step === 'selectionSet').length === 1 && path[1] === 0
      if (!isRoot || !roots[node.name.value]?.args.some(({ name }) => name === 'evidence')) return undefined
      const others = (node.arguments ?? []).filter(({ name }) => name.value !== 'evidence')
      return { ...node, arguments: [...others, ...evidence] }
    },
  })
  return print(swept(asked))
}

/** Without what only says by which arguments it was asked: the seal of cursors, evidence in links. */
const unsealed = (data: unknown): unknown =>
  JSON.parse(
    JSON.stringify(data)
      .replace(/"\/playground[?][^"]*"/g, '"its link"')
      .replace(/"(Wy[IJ][\w-]+)"/g, (_, cursor: string) => {
        const [, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
        return JSON.stringify(`after ${keys}`)
      }),
  )

const plain = ({ data, errors }: Answer) => ({
  data: unsealed(data),
  errors: errors.map(({ message, extensions: { code } }) => ({ code, message })),
})

const by =
  (...evidence: readonly ArgumentNode[]): Road =>
  async (query, variables) =>
    plain(await api.answer(under(query, evidence), variables))

test('from the day on which the dossiers were written nothing is left out as not yet known', async () => {
  const { dossiers } = await api.ask('{ dossiers { written } }')
  const written = dossiers
    .map((dossier: { written: string }) => dossier.written)
    .sort()
    .at(-1)
  expect(written).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  const { COUNT = '30', SEED = '20261130' } = process.env
  const questions = fc.sample(documents(schema, await poolsOf(api.database.read)), {
    seed: Number(SEED),
    numRuns: Number(COUNT),
  })
  const { found, counts } = await campaign(
    schema,
    by(),
    by({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: 'evidence' },
      value: parseConstValue(`{ asKnownOn: "${written}" }`),
    }),
    questions.map(question => ({ ...question, walks: [] })),
    process.env.COUNT ? 20 : 1,
  )
  if (process.env.COUNT) console.log(counts, JSON.stringify(found, null, 1))
  expect(found).toEqual([])
  expect(counts.agreed - counts.refused).toBeGreaterThan(counts.asked * 0.65)
}, 3_600_000)
