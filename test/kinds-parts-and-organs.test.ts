import { beforeAll, expect, test } from 'vitest'
import { comparisons } from '../src/loader/comparisons.ts'
import { kinOf } from '../src/loader/kin.ts'
import { readSeed, type Seed } from '../src/seed/read.ts'
import type { ClaimRecord } from '../src/seed/schema/claims.ts'
import { aClaim, copyOfTheSeed } from './dossier-folder.ts'

let seed: Seed
beforeAll(async () => {
  seed = await readSeed()
})

test.each([
  ['organization:rus-mod', ['state:RUS']],
  ['person:sergey-lavrov', ['state:RUS', 'organization:rus-mfa']],
  ['facility:embassy-aze-kyiv-consular-section', ['facility:embassy-aze-kyiv', 'place:kyiv', 'state:UKR']],
  ['weapon:iskander', []],
  ['person:yasin-hosseinzadeh', []],
])('%s is a kind or a part of, or acts for: %j', (id, expected) => {
  expect([...kinOf(seed.records)(id)].sort()).toEqual(expected.toSorted())
})

const claimed = (number: number, entity: string): ClaimRecord => ({
  ...aClaim(`claim:test/${number}`),
  property: 'projectile',
  values: [{ type: 'ENTITY', entity }],
})

test('who names a version has named its type: an Iskander-K refines an Iskander, and is no Patriot', async () => {
  const copy = await copyOfTheSeed()
  await copy.add('weapons', {
    id: 'weapon:iskander-k',
    name: 'Iskander-K',
    kind: 'CRUISE_MISSILE',
    kindOf: 'weapon:iskander',
  })
  const { records, codebooks } = await readSeed(copy.folder)
  const claims = ['weapon:iskander', 'weapon:iskander-k', 'weapon:patriot'].map((entity, place) =>
    claimed(place + 1, entity),
  )
  const found = comparisons(claims, codebooks.properties, kinOf(records))
  expect(found.map(({ from, to, how }) => `${from.slice(-1)} ${to.slice(-1)} ${how}`)).toEqual([
    '1 2 PRECISION',
    '1 3 CONTRADICTION',
    '2 3 CONTRADICTION',
  ])
})

test('a link by hand holds for all who say the same; what is linked itself stays as it is linked', () => {
  const told = (number: number, text: string, disputes?: ClaimRecord['disputes']): ClaimRecord => ({
    ...aClaim(`claim:test/${number}`),
    property: 'motive',
    values: [{ type: 'TEXT', text }],
    disputes,
  })
  const claims = [
    told(1, 'personal'),
    told(2, 'personal'),
    told(3, 'terror', [{ claim: 'claim:test/1', kind: 'CONTRADICTION' }]),
    told(4, 'terror', [{ claim: 'claim:test/2', kind: 'DETAIL' }]),
    told(5, 'unknown'),
  ]
  const found = comparisons(claims, seed.codebooks.properties, kinOf(seed.records))
  expect(found.map(({ from, to, how }) => `${from.slice(-1)} ${to.slice(-1)} ${how}`).sort()).toEqual([
    '1 2 AGREES',
    '3 2 CONTRADICTION',
    '3 4 AGREES',
    '4 1 CONTRADICTION',
  ])
})
