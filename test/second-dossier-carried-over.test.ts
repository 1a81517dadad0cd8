import { beforeAll, expect, test } from 'vitest'
import { readSeed, type Seed } from '../src/seed/read.ts'

const DOSSIER = 'baku-tehran'

let seed: Seed
beforeAll(async () => {
  seed = await readSeed()
})

const of = <K extends keyof Seed['records']>(kind: K) =>
  seed.records[kind].filter(({ dossier }) => dossier === DOSSIER)
const event = (slug: string) => of('events').find(({ record }) => record.id === `event:${slug}`)?.record
const claim = (slug: string) => of('claims').find(({ record }) => record.id === `claim:${slug}`)?.record
const document = (slug: string) =>
  of('documents').find(({ record }) => record.id === `document:${slug}`)?.record
const tenure = (id: string) => seed.records.tenures.find(({ record }) => record.id === `tenure:${id}`)?.record

test('all of the dossier is there', () => {
  expect(of('events')).toHaveLength(45)
  // One statement dates both the event and the begin of the works; a headline calls the summons of January 2025 one.
  expect(of('claims')).toHaveLength(230 + 2)
  expect(of('documents')).toHaveLength(167)
  expect(of('arcs')).toHaveLength(6)
  expect(of('persons')).toHaveLength(30)
  expect(of('facilities')).toHaveLength(11)
  // Of the 57 of the material one set figures of different things against each other; four were missing.
  expect(of('claims').flatMap(({ record }) => record.disputes ?? [])).toHaveLength(57 - 1 + 4)
  expect(of('links').filter(({ record }) => record.kind === 'ANSWERED')).toHaveLength(16)
})

test('every address was seen, and a headline that was not is ours, told without the mark', () => {
  const documents = of('documents').map(({ record }) => record)
  expect(documents.filter(({ url }) => url === undefined)).toEqual([])
  expect(documents.filter(({ titleIsOurs }) => titleIsOurs)).toHaveLength(78)
  expect(documents.filter(({ title }) => /inferred/i.test(title))).toEqual([])
  expect(new Set(documents.map(({ language }) => language)).size).toBe(11)
})

test.each([
  ['caliber-202210-drill', '2022-10'],
  ['caliber-2023-safarli', '2023'],
  ['vestikavkaza-437397', '2024'],
])('%s has no day that was not seen: %s', (slug, published) => {
  expect(document(slug)?.published).toBe(published)
})

test.each([
  ['newsaz-2024-sentenced', 'DATE', 'Month inferred'],
  ['iranpress-aghband-launch', 'DATE', 'the year follows from the minister named'],
  ['iranintl-20230331-front', 'SOURCE', 'A mirror address'],
  ['az24saat-20240813-verdict', 'SOURCE', 'the text makes plain that the man lived'],
  ['wikipedia-attack-2023', 'DATE', 'the page carries no date of its own'],
])('the doubt about the document %s (%s) is kept', (slug, kind, words) => {
  const notes = document(slug)?.notes?.flatMap(note => (note.kind === kind ? [note.text] : []))
  expect(notes?.join(' ')).toContain(words)
})

test('a rewrite is of low reliability', () => {
  const low = of('documents').flatMap(({ record }) => (record.reliability === 'LOW' ? [record.id] : []))
  expect(low.sort()).toEqual([
    'document:asumetech-202211-afp',
    'document:az24saat-20240813-verdict',
    'document:firstpiper-20250818-tripp',
    'document:visegrad24-202304-summons',
  ])
})

test.each([
  ['2022-03-mou-nakhchivan-route', 'DATE', 'the day of signing is not printed'],
  ['2022-10-17-irgc-drill-aras', 'CODING', 'Addressed to nobody by name'],
  ['2022-11-08-aliyev-shusha-speech', 'GENERAL', 'the speech names no country'],
  ['2022-11-11-baku-summons-mousavi', 'GENERAL', 'the ministry does not call it an answer'],
  ['2023-01-27-embassy-attack-tehran', 'ACTOR', "Iran's courts found a lone man"],
  ['2023-01-27-embassy-attack-tehran', 'CODING', 'although Baku blames the state'],
  ['2023-03-11-iranian-aircraft-border', 'CODING', 'neither admitted nor denied'],
  ['2023-04-06-baku-expels-four', 'GENERAL', 'the ministry names no single cause'],
  ['2023-05-05-iran-expels-four', 'DATE', 'IRNA puts the expulsion itself in April'],
  ['2024-01-28-attacker-sentenced', 'DATE', 'the interval spans the two of 2024'],
  ['2025-08-09-velayati-tripp', 'CODING', 'an adviser speaks'],
  ['2026-02-22-commission-baku', 'DATE', 'a date that is a day off'],
  ['2026-03-05-nakhchivan-drones', 'ACTOR', 'Iran denies it; no finding of an inquiry was seen'],
  ['2026-03-05-nakhchivan-drones', 'WEAPON', 'another says Shahed'],
  ['2026-03-05-nakhchivan-drones', 'CASUALTIES', 'from two to four'],
  ['2026-03-06-missions-evacuated', 'CODING', "one outlet's word"],
  ['2026-03-09-truck-traffic-resumed', 'GENERAL', 'no source seen says so'],
])('the doubt about %s (%s) is kept', (slug, kind, words) => {
  const notes = event(slug)?.notes?.flatMap(note => (note.kind === kind ? [note.text] : []))
  expect(notes?.join(' ').toLowerCase()).toContain(words.toLowerCase())
})

test('what is inferred of a value says which part', () => {
  expect(of('claims').flatMap(({ record }) => record.inferred ?? [])).toHaveLength(5)
  expect(claim('2026-03-10-aid-to-iran/1')).toMatchObject({
    inferred: 'sum of the items named',
    values: [{ min: 25, max: 25, unit: 'tonne', approximate: true }],
  })
})

test('a denial denies, a question doubts, and a slip counts for no figure', () => {
  expect(claim('2026-03-05-nakhchivan-drones/8')).toMatchObject({
    strength: 'DENIES',
    disputes: [{ claim: 'claim:2026-03-05-nakhchivan-drones/6', kind: 'CONTRADICTION' }],
  })
  expect(claim('2026-03-05-nakhchivan-drones/15')?.strength).toBe('DOUBTS')
  expect(claim('2023-01-27-embassy-attack-tehran/23')).toMatchObject({
    rank: 'DEPRECATED',
    rankReason: "The outlet's own slip.",
  })
})

test('"dozens" is no number, and an accusation by one outlet is not a ministry\'s', () => {
  const [value] = claim('2022-11-14-dtx-spy-network/2')?.values ?? []
  expect(value).toMatchObject({ text: 'dozens' })
  expect(value).not.toHaveProperty('min')
  expect(claim('2023-01-27-embassy-attack-tehran/9')?.attributedTo).toBe('source:caliber-az')
})

test('an answer is stated by a claim where one says so, and inferred with a basis where none does', () => {
  const answers = of('links').map(({ record }) => record)
  const stated = answers.filter(({ kind, stated }) => kind === 'ANSWERED' && stated)
  expect(stated.map(({ from }) => from)).toEqual([
    'event:2023-05-05-iran-expels-four',
    'event:2026-03-05-truck-traffic-suspended',
  ])
  for (const { stated, claims = [], basis } of answers)
    expect([stated, claims.length > 0, basis === undefined]).toEqual([stated, stated, stated])
})

test('order alone is no cause: the trucks follow the call, the aid is caused by it', () => {
  const links = of('links').map(({ record: { from, kind, to, stated } }) => ({ from, kind, to, stated }))
  const to = 'event:2026-03-08-pezeshkian-aliyev-call'
  expect(links).toContainEqual({
    from: 'event:2026-03-09-truck-traffic-resumed',
    kind: 'FOLLOWED',
    to,
    stated: false,
  })
  expect(links).toContainEqual({ from: 'event:2026-03-10-aid-to-iran', kind: 'CAUSED_BY', to, stated: true })
})

test.each([
  ['khalaf-khalafov/deputy-foreign-minister-aze', '2023-01-29'],
  ['jeyhun-bayramov/foreign-minister-aze', '2022-03-10/2026-03-06'],
  ['aykhan-hajizada/spokesperson-aze-mfa', '2023-01-27/2026-03-07'],
  ['kamran-aliyev/prosecutor-general-aze', '2024-10-01/2025-07-22'],
  ['farzaneh-sadegh/roads-minister-irn', '2025-04-28/2026-02-23'],
])('%s is attested over %s', (id, attested) => {
  expect(tenure(id)?.attested).toBe(attested)
})

test('private persons act for themselves, and who was only to be hit by a plot is mentioned', () => {
  expect(event('2023-01-27-embassy-attack-tehran')?.actors).toEqual(['person:yasin-hosseinzadeh'])
  expect(event('2023-03-28-attack-fazil-mustafa')?.actors).toEqual(['person:sabuhi-shirinov'])
  expect(event('2025-08-09-velayati-tripp')?.actors).toEqual(['person:ali-akbar-velayati'])
  expect(event('2026-03-06-dtx-irgc-plot')).toMatchObject({ mentioned: ['state:ISR'] })
  expect(event('2026-03-06-dtx-irgc-plot')).not.toHaveProperty('affected')
})

test('claims tell whom they speak of, and repeat neither their value nor what they are about', () => {
  expect(of('claims').filter(({ record }) => record.speaksOf !== undefined)).toHaveLength(155)
  for (const { record } of of('claims')) {
    const said = [...record.about, ...record.values.flatMap(({ entity }) => entity ?? [])]
    expect((record.speaksOf ?? []).filter(id => said.includes(id))).toEqual([])
  }
  expect(claim('2022-11-10-tehran-summons-alizadeh/1')?.speaksOf).toEqual([
    'organization:irn-mfa',
    'person:ali-alizadeh',
    'state:AZE',
  ])
  expect(claim('2026-03-05-nakhchivan-drones/3')?.speaksOf).toEqual(['facility:nakhchivan-airport'])
  expect(claim('2023-01-27-embassy-attack-tehran/22')).not.toHaveProperty('speaksOf')
})

test('a turning point has its reason, and there are five', () => {
  const turning = of('events').flatMap(({ record }) => (record.importance === undefined ? [] : [record]))
  expect(turning).toHaveLength(5)
  for (const { importanceReason } of turning) expect(importanceReason).toMatch(/^Turning point: /)
})

test('nobody of the first dossier is defined again', () => {
  const ids = (kind: 'persons' | 'organizations' | 'places' | 'facilities' | 'weapons' | 'posts') =>
    seed.records[kind].map(({ record }) => record.id)
  for (const kind of ['persons', 'organizations', 'places', 'facilities', 'weapons', 'posts'] as const)
    expect(new Set(ids(kind)).size).toBe(ids(kind).length)
})
