import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const keyed = (by: string, key: string) =>
  api.answer(`{ eventCounts(by: [${by}], key: [${key}]) { key events } }`)

test.each([
  ['TYPE', '"FOO"', /^"FOO" is no key of TYPE\. It may be AGREE, CONSULT, .*, ASSAULT\.$/],
  ['TYPE', '"assault"', /^"assault" is no key of TYPE\. Did you mean "ASSAULT"\?$/],
  [
    'QUAD_CLASS',
    '"HOSTILE"',
    /It may be VERBAL_COOPERATION, MATERIAL_COOPERATION, VERBAL_CONFLICT, MATERIAL_CONFLICT\.$/,
  ],
  [
    'INSTRUMENT',
    '"STRIKE"',
    /Like it are AIRSTRIKE, MISSILE_STRIKE, DRONE_STRIKE; all 82 stand in the enum Instrument\.$/,
  ],
  ['FACILITY_KIND', '"FOO"', /It may be EMBASSY, .*\.$/],
  ['OUTCOME', '"FOO"', /It may be HIT, DAMAGED, .*\.$/],
  ['YEAR', '"2025-08"', /^"2025-08" is no key of YEAR\. A year is written "2025"\.$/],
  ['MONTH', '"2025"', /^"2025" is no key of MONTH\. A month is written "2025-08"\.$/],
  ['MONTH', '"2025-13"', /A month is written "2025-08"\.$/],
])('a key that no event can have is refused: by %s, %s', async (by, key, message) => {
  const { errors } = await keyed(by, key)
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(message)])
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'key[0]' })
})

test('the key that is wrong is named by its place', async () => {
  const { errors } = await keyed('FACILITY_KIND, YEAR', '"EMBASSY", "25"')
  expect(errors[0]?.extensions).toMatchObject({ argument: 'key[1]' })
})

test('of what is named by its id only what there is can be a key', async () => {
  for (const [by, id, word] of [
    ['AFFECTED_STATE', 'state:AZR', 'state'],
    ['ACTOR_STATE', 'state:AZR', 'state'],
    ['RECIPIENT_STATE', 'organization:aze-mfa', 'state'],
    ['PLACE', 'place:atlantis', 'place'],
    ['WEAPON', 'weapon:foo', 'weapon'],
    ['SOURCE', 'source:foo', 'publisher'],
  ]) {
    const { errors } = await keyed(by ?? '', JSON.stringify(id))
    expect(errors[0]?.message).toContain(`No ${word} is called "${id}"`)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'key[0]', unknown: id })
  }
})

test('a state is a key by its id and by its name, null by neither, and a key without events has no cell', async () => {
  const [byId, byName, none] = [
    await keyed('AFFECTED_STATE', '"state:AZE"'),
    await keyed('AFFECTED_STATE', '"Azerbaijan"'),
    await keyed('AFFECTED_STATE, YEAR', '"Azerbaijan", null'),
  ]
  expect(byId.data.eventCounts).toMatchObject([{ key: ['state:AZE'] }])
  expect(byName.data.eventCounts).toEqual(byId.data.eventCounts)
  expect(none.errors).toEqual([])
  expect((await keyed('YEAR', '"1925"')).data.eventCounts).toEqual([])
})
