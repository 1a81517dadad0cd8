import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

type Facility = Record<'sentBy' | 'hostedBy' | 'ownedBy' | 'operatedBy', { id: string } | null> & {
  id: string
  kind: string
}

const QUERY = `query ($filter: FacilityFilter) {
  facilities(filter: $filter, first: 100) {
    totalCount nodes { id kind sentBy { id } hostedBy { id } ownedBy { id } operatedBy { id } }
  }
}`

async function found(filter: Record<string, unknown>): Promise<Facility[]> {
  const { facilities } = await api.ask(QUERY, { filter })
  expect(facilities.nodes).toHaveLength(facilities.totalCount)
  return facilities.nodes
}

const idsOf = async (filter: Record<string, unknown>) => (await found(filter)).map(({ id }) => id)

test("Azerbaijan's missions, and those in one host state; the parts of a compound stand in it", async () => {
  expect(await idsOf({ sentBy: 'Baku' })).toEqual(
    expect.arrayContaining([
      'facility:embassy-aze-kyiv',
      'facility:embassy-aze-moscow',
      'facility:honorary-consulate-aze-kharkiv',
    ]),
  )
  const inUkraine = await idsOf({ sentBy: 'Azərbaycan', hostedBy: 'Україна' })
  expect(inUkraine).toEqual(['facility:embassy-aze-kyiv', 'facility:honorary-consulate-aze-kharkiv'])
  const { facility } = await api.ask('{ facility(name: "facility:embassy-aze-kyiv") { parts { id } } }')
  expect(facility.parts).toContainEqual({ id: 'facility:embassy-aze-kyiv-consular-section' })
})

test('who owns is not who runs: the Russian House, and the depot of a company', async () => {
  const owned = await idsOf({ ownedBy: 'Russia' })
  expect(owned).toEqual(expect.arrayContaining(['facility:russian-house-baku', 'facility:sputnik-baku']))
  expect(await idsOf({ ownedBy: 'Russia', operatedBy: 'Rossotrudnichestvo' })).toEqual([
    'facility:russian-house-baku',
  ])
  expect(await idsOf({ operatedBy: 'Russia', hostedBy: 'Azerbaijan' })).toEqual([])
  expect(await idsOf({ ownedBy: 'SOCAR' })).toContain('facility:socar-depot-odesa')
  // What a state's company owns is the company's.
  expect(await idsOf({ ownedBy: 'Azerbaijan' })).not.toContain('facility:socar-depot-odesa')
})

/** Every condition with something that fits it, alone and with each of the others. */
const CONDITIONS: readonly (readonly [string, unknown, (facility: Facility) => boolean])[] = [
  ['sentBy', 'state:AZE', ({ sentBy }) => sentBy?.id === 'state:AZE'],
  ['hostedBy', 'state:AZE', ({ hostedBy }) => hostedBy?.id === 'state:AZE'],
  ['hostedBy', 'state:UKR', ({ hostedBy }) => hostedBy?.id === 'state:UKR'],
  ['ownedBy', 'state:RUS', ({ ownedBy }) => ownedBy?.id === 'state:RUS'],
  ['operatedBy', 'organization:azal', ({ operatedBy }) => operatedBy?.id === 'organization:azal'],
  ['kinds', ['EMBASSY', 'MEDIA_OFFICE'], ({ kind }) => ['EMBASSY', 'MEDIA_OFFICE'].includes(kind)],
]

test.each(
  CONDITIONS.flatMap((one, place) =>
    CONDITIONS.slice(place).map(
      other => [`${one[0]}: ${one[1]}, ${other[0]}: ${other[1]}`, one, other] as const,
    ),
  ).filter(([, one, other]) => one === other || one[0] !== other[0]),
)('just the facilities that fit %s', async (_, [one, value, fits], [other, otherValue, otherFits]) => {
  const all = await found({})
  expect(await idsOf({ [one]: value, [other]: otherValue })).toEqual(
    all.filter(facility => fits(facility) && otherFits(facility)).map(({ id }) => id),
  )
})

test('a name that means several things is refused with what it may mean; a person owns nothing here', async () => {
  await api.database.write(run =>
    run({
      text: `UNWIND ['one', 'two'] AS name
CREATE (:Organization:Entity:TestOnly {id: 'organization:test-' + name, name: 'Doubleday'})-[:NAMED]->(:Name:TestOnly {text: 'Doubleday', key: 'doubleday', kind: 'OFFICIAL'})`,
      parameters: {},
    }),
  )
  try {
    const { errors } = await api.answer(QUERY, { filter: { operatedBy: 'Doubleday' } })
    expect(errors[0]?.message).toBe(
      '"Doubleday" may mean Doubleday (organization:test-one) or Doubleday (organization:test-two); give the id.',
    )
    expect(errors[0]?.extensions).toEqual({
      code: 'AMBIGUOUS_NAME',
      argument: 'filter.operatedBy',
      candidates: ['organization:test-one', 'organization:test-two'],
    })
  } finally {
    await api.database.write(run => run({ text: 'MATCH (n:TestOnly) DETACH DELETE n', parameters: {} }))
  }
  const { errors } = await api.answer(QUERY, { filter: { ownedBy: 'Ilham Aliyev' } })
  expect(errors[0]?.message).toMatch(/^No state or organisation is called "Ilham Aliyev"/)
  const { errors: unknown } = await api.answer(QUERY, { filter: { sentBy: 'SOCAR' } })
  expect(unknown[0]?.message).toMatch(/^No state is called "SOCAR"/)
})
