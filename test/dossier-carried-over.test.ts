import { beforeAll, expect, test } from 'vitest'
import { nameKey } from '../src/names/key.ts'
import type { Placed } from '../src/seed/kinds.ts'
import { readSeed, type Seed } from '../src/seed/read.ts'

let seed: Seed
beforeAll(async () => {
  const { records, ...rest } = await readSeed()
  // Of this dossier and what all share.
  const ours = <T>(placed: readonly Placed<T>[]) =>
    placed.filter(({ dossier }) => dossier === 'common' || dossier === 'baku-moscow')
  seed = {
    ...rest,
    records: {
      ...records,
      events: ours(records.events),
      claims: ours(records.claims),
      documents: ours(records.documents),
      persons: ours(records.persons),
      arcs: ours(records.arcs),
      weapons: ours(records.weapons),
    },
  }
})

const event = (slug: string) =>
  seed.records.events.find(({ record }) => record.id === `event:${slug}`)?.record
const claim = (slug: string) =>
  seed.records.claims.find(({ record }) => record.id === `claim:${slug}`)?.record
const notes = (slug: string, kind: string) =>
  event(slug)?.notes?.flatMap(note => (note.kind === kind ? [note.text] : []))

test('all of the dossier is there', () => {
  const counts = Object.fromEntries(Object.entries(seed.records).map(([kind, all]) => [kind, all.length]))
  expect(counts).toMatchObject({
    events: 178,
    documents: 446,
    persons: 76,
    arcs: 12,
    weapons: 6,
  })
  // 259 claims of which five pairs are one statement, two figures that name no document, 34 headlines and a caption, three that say what was fired at the airliner,
  // one on the month in which coordinates were handed over, one that counts the hurt of a depot.
  expect(counts.claims).toBe(259 - 5 + 2 + 34 + 1 + 3 + 1 + 1)
  // The material has 95; two set figures of different things against each other, four led past who else says the same,
  // one set a missile against an intent, fifty metres contradict a hundred, and want of time Aliyev's word of revenge.
  expect(seed.records.claims.flatMap(({ record }) => record.disputes ?? [])).toHaveLength(95 - 2 + 4 - 1 + 2)
})

test('no document with an address that was not seen has a url', () => {
  const documents = seed.records.documents.map(({ record }) => record)
  expect(documents.filter(({ url }) => url !== undefined)).toHaveLength(423)
  expect(documents.filter(({ unverifiedUrl }) => unverifiedUrl !== undefined)).toHaveLength(23)
  expect(
    documents.filter(({ url, unverifiedUrl }) => url !== undefined && unverifiedUrl !== undefined),
  ).toEqual([])
})

test('a headline that was not visible is marked as ours and told without the mark', () => {
  const ours = seed.records.documents.filter(({ record }) => record.titleIsOurs)
  expect(ours).toHaveLength(133)
  expect(seed.records.documents.filter(({ record }) => /inferred/i.test(record.title))).toEqual([])
})

test.each([
  ['2022-03-kharkiv-consulate-hit', 'DATE', 'Announced on 6 March 2022'],
  ['2022-03-kharkiv-consulate-hit', 'ACTOR', 'did not name the attacker'],
  ['2022-04-coordinates-submitted', 'CODING', 'the instrument is doubtful'],
  ['2023-09-20-russian-peacekeepers-killed', 'CASUALTIES', 'Number not fixed'],
  ['2024-05-03-overchuk-mustafayev-moscow', 'DATE', 'the day of the meeting itself is not shown'],
  ['2024-12-25-azal-8243-crash', 'ACTOR', "contested until Putin's 9 Oct 2025 statement"],
  ['2024-12-25-azal-8243-crash', 'WEAPON', 'alleged'],
  ['2024-12-29-visa-free-stay-cut', 'ACTOR', 'Formally reciprocal'],
  ['2025-02-20-cyberattack-az-media', 'ACTOR', 'Russia had not commented'],
  ['2025-07-kyiv-embassy-drone', 'DATE', 'no report from July 2025 itself was found'],
  ['2025-08-28-kyiv-embassy-damaged', 'CASUALTIES', 'embassy staff only'],
  ['2025-08-10-caliber-arms-embargo', 'ACTOR', 'An earlier record had Azerbaijan as the actor'],
  ['2025-08-10-solovyov-threat', 'ACTOR', 'not official policy'],
  ['2025-10-09-dushanbe-putin-aliyev', 'WEAPON', 'alleged'],
  ['2025-10-10-kartavykh-house-arrest-agayev-freed', 'CODING', 'two events would be better'],
  ['2025-11-05-russian-grain-via-azerbaijan', 'DATE', 'Day on which the train reached Armenia'],
  ['2025-11-14-kyiv-embassy-missile', 'CASUALTIES', 'killed at least six'],
  ['2025-12-08-galuzin-baku-consultations', 'DATE', 'Monday to Wednesday'],
  ['2025-12-22-aliyev-skips-cis-stpetersburg', 'CODING', 'Baku gave scheduling as the reason'],
  ['2026-02-05-zatulin-statement', 'ACTOR', 'not the government'],
  ['2026-03-03-mishustin-asadov-call', 'DATE', "the day after Overchuk's visit"],
  ['2026-04-15-mfa-joint-statement-azal', 'RELIABILITY', 'wording of the statement not verified'],
])('the doubt about %s (%s) is kept', (slug, kind, words) => {
  expect(notes(slug, kind)?.join(' ')).toContain(words)
})

test('who is only spoken of stands as mentioned, not as hit', () => {
  expect(seed.records.events.flatMap(({ record }) => record.mentioned ?? [])).toHaveLength(34)
  const call = event('2025-11-14-zelensky-aliyev-call')
  expect(call).toMatchObject({ mentioned: ['state:RUS'] })
  expect(call).not.toHaveProperty('affected')
  expect(event('2026-02-17-vardanyan-sentenced')).toMatchObject({
    affected: ['state:ARM'],
    mentioned: ['state:RUS'],
  })
})

test('a person or an outlet who speaks for nobody else is the actor, not the state', () => {
  expect(event('2026-02-05-zatulin-statement')?.actors).toEqual(['person:konstantin-zatulin'])
  expect(event('2025-08-10-caliber-arms-embargo')?.actors).toEqual(['organization:caliber-az'])
  expect(event('2025-09-05-sco-membership-apa-claim')?.actors).toEqual(['organization:apa'])
})

test('"none reported" is never a zero', () => {
  const values = claim('2025-11-14-kyiv-embassy-missile/12')?.values
  expect(values?.map(({ text, min, max }) => ({ text, min, max }))).toEqual([
    { text: 'none reported', min: undefined, max: undefined },
    { text: 'none reported', min: undefined, max: undefined },
  ])
  const ofKharkiv = seed.records.claims.filter(
    ({ record }) =>
      record.property === 'casualties' && record.about.includes('event:2022-03-kharkiv-consulate-hit'),
  )
  expect(ofKharkiv).toEqual([])
})

test('a figure without a document says so', () => {
  expect(claim('2025-08-08-socar-depot-strike/9')).toMatchObject({
    sourced: false,
    attributedAs: "the dossier's own figure; no single document is named",
    values: [{ min: 4, max: 4, measure: 'injured' }],
  })
  expect(claim('2025-08-08-socar-depot-strike/9')).not.toHaveProperty('statedIn')
  // What a headline says of it is the headline's.
  expect(claim('2025-08-08-socar-depot-strike/12')).toMatchObject({
    attributedTo: 'source:news-az',
    values: [{ min: 4, max: 4, measure: 'injured' }],
    statedIn: [{ document: 'document:newsaz-20250808-socar', locator: 'headline' }],
  })
})

test('two states answer to Congo and two to Korea, so that neither is guessed; all other names are of one', () => {
  const owners = new Map<string, Set<string>>()
  for (const { record } of seed.records.states)
    for (const { text } of record.names)
      owners.set(nameKey(text), (owners.get(nameKey(text)) ?? new Set()).add(record.id))
  const shared = [...owners].filter(([, states]) => states.size > 1)
  expect(shared.map(([name, states]) => [name, ...states])).toEqual([
    ['congo', 'state:COD', 'state:COG'],
    ['korea', 'state:KOR', 'state:PRK'],
  ])
})

test('no code is given twice, and a code that is not known is left out', () => {
  const states = seed.records.states.map(({ record }) => record)
  for (const code of ['iso2', 'iso3', 'isoNumeric', 'cowCode', 'fips', 'cameo', 'wikidata'] as const) {
    const given = states.flatMap(state => state[code] ?? [])
    expect(new Set(given).size).toBe(given.length)
  }
  expect(states.filter(({ membership }) => membership === 'UN_MEMBER')).toHaveLength(193)
  expect(states.find(({ iso3 }) => iso3 === 'SRB')).toMatchObject({ fips: 'RI', cowCode: 345, cameo: 'SRB' })
  expect(states.find(({ iso3 }) => iso3 === 'SSD')).not.toHaveProperty('cameo')
  expect(states.find(({ iso3 }) => iso3 === 'PSE')).not.toHaveProperty('fips')
})
