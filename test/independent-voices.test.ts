import { expect, test } from 'vitest'
import { voicesOf } from '../src/loader/voices.ts'
import { readSeed } from '../src/seed/read.ts'

const { records } = await readSeed()
const voiceOf = voicesOf(records)
const claim = {
  id: 'claim:test/1',
  about: ['event:test'],
  property: 'statement',
  statement: 'said',
  values: [{ type: 'TEXT' as const, text: 'said' }],
  attributedAs: 'somebody',
}
const voice = (attributedTo: string, on = '2025-06-30') => voiceOf({ ...claim, attributedTo }, on)

test('organs, state-run media and officials in office speak for their state', () => {
  expect(voice('organization:aze-mfa')).toBe('state:AZE')
  expect(voice('source:tass')).toBe('state:RUS')
  expect(voice('source:azertac')).toBe('state:AZE')
  for (const outlet of [
    'irna',
    'press-tv',
    'mehr-news-agency',
    'tehran-times',
    'kayhan',
    'iran-press',
    'iran-daily',
  ])
    expect(voice(`source:${outlet}`)).toBe('state:IRN')
  expect(voice('person:ilham-aliyev')).toBe('state:AZE')
  expect(voice('state:UKR')).toBe('state:UKR')
})

test('who prints the text of one agency speaks with its voice', () => {
  expect(voice('source:devdiscourse-reuters')).toBe('organization:reuters')
})

test('an outlet that no state runs, and one of whom nobody says so, speaks for itself', () => {
  expect(voice('source:kyiv-independent')).toBe('source:kyiv-independent')
  expect(voice('source:caliber-az')).toBe('source:caliber-az')
  expect(voice('source:iran-international')).toBe('source:iran-international')
})

test('an outlet that carries the text of a state agency speaks with its voice, one that cites it with its own', () => {
  for (const outlet of ['tass-via-anyfans', 'hyetert-tass-text', 'news-pravda-rt-text', 'urdupoint-sputnik'])
    expect(voice(`source:${outlet}`)).toBe('state:RUS')
  expect(voice('source:yanzori-kremlin-ru')).toBe('state:RUS')
  expect(voice('source:ein-presswire-president-az-release')).toBe('state:AZE')
  for (const outlet of ['prabhat-post-citing-ria-novosti', 'news-pravda-german'])
    expect(voice(`source:${outlet}`)).toBe(`source:${outlet}`)
})

test('who holds a post in a body that a state owns speaks for that state, in a private one for himself', () => {
  expect(voice('person:dmitry-kiselev')).toBe('state:RUS')
  expect(voice('person:samir-rzayev', '2025-12-24')).toBe('state:AZE')
  expect(voice('person:hossein-rahimi', '2023-01-27')).toBe('state:IRN')
  expect(voice('person:shahin-shykhlinski', '2025-07-01')).toBe('person:shahin-shykhlinski')
})

test('before the office a person speaks for nobody else', () => {
  expect(voice('person:mikhail-yevdokimov', '2025-06-30')).toBe('state:RUS')
  expect(voice('person:mikhail-yevdokimov', '2010-01-01')).toBe('person:mikhail-yevdokimov')
})

test('what an outlet tells in its own name it says itself; an unnamed source is no voice', () => {
  const stated = { ...claim, statedIn: [{ document: 'document:seed-kyivindependent-20251114' }] }
  expect(voiceOf({ ...stated, form: 'TOLD' }, '2025-11-14')).toBe('source:kyiv-independent')
  expect(voiceOf({ ...stated, form: 'REPORTED' }, '2025-11-14')).toBeUndefined()
  expect(voiceOf({ ...stated, attributedTo: 'state:AZE', anonymous: true }, '2025-11-14')).toBeUndefined()
})

test('a caption speaks of its picture, unless the same is said elsewhere too', () => {
  const caption = { document: 'document:seed-kyivindependent-20251114', locator: 'caption' }
  const said = { ...claim, form: 'TOLD' as const, attributedTo: 'organization:afp' }
  expect(voiceOf({ ...said, statedIn: [caption] }, '2025-11-14')).toBeUndefined()
  expect(
    voiceOf(
      { ...said, statedIn: [caption, { document: 'document:caliber-20251114-summons' }] },
      '2025-11-14',
    ),
  ).toBe('organization:afp')
})
