import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SeedFaults, describe as told } from '../src/seed/fault.ts'
import { readSeed } from '../src/seed/read.ts'
import { aClaim, anEvent, copyOfTheSeed } from './dossier-folder.ts'

const FOLDER = 'dossiers/baku-moscow'

async function faultsOf(folder: string): Promise<string[]> {
  const refused = await readSeed(folder).then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(refused instanceof SeedFaults)) throw new Error('The seed was not refused.', { cause: refused })
  return refused.faults.map(told)
}

test('a seed in order is read', async () => {
  const seed = await copyOfTheSeed()
  const before = (await readSeed(seed.folder)).records.events.length
  await seed.add('events', anEvent('event:2026-06-01-note'))
  const { records } = await readSeed(seed.folder)
  expect(records.events).toHaveLength(before + 1)
})

test('whom a claim is about or has as its value it does not speak of again, nor anybody twice', async () => {
  const seed = await copyOfTheSeed()
  const line = await seed.add(
    'claims',
    aClaim('claim:2026/1', {
      speaksOf: ['event:2025-11-14-kyiv-embassy-missile'],
    }),
    aClaim('claim:2026/2', {
      about: ['state:AZE'],
      property: 'responsibility',
      values: [{ type: 'ENTITY', entity: 'state:RUS' }],
      speaksOf: ['state:AZE', 'state:UKR', 'state:RUS', 'state:UKR'],
    }),
  )
  const faults = await faultsOf(seed.folder)
  const [event, ...again] = faults
  expect(event).toContain(
    `${FOLDER}/claims.jsonl:${line} claim:2026/1 speaksOf.0: must be an id that begins with`,
  )
  expect(again).toEqual(
    [
      ['0', 'state:AZE'],
      ['2', 'state:RUS'],
      ['3', 'state:UKR'],
    ].map(
      ([place, id]) =>
        `${FOLDER}/claims.jsonl:${line + 1} claim:2026/2 speaksOf.${place}: "${id}" stands there already. Leave it out.`,
    ),
  )
})

test('an id that a claim had before it was merged is given to no other', async () => {
  const seed = await copyOfTheSeed()
  const line = await seed.add(
    'claims',
    aClaim('claim:2026/1', { formerIds: ['claim:2026/2', 'claim:2026/3'] }),
    aClaim('claim:2026/2'),
  )
  expect(await faultsOf(seed.folder)).toEqual([
    `${FOLDER}/claims.jsonl:${line} claim:2026/1 formerIds.0: "claim:2026/2" is the id of another claim, in ${FOLDER}/claims.jsonl:${line + 1}. Give that one an id that none has had.`,
  ])
})

test('whom a claim clears it speaks of', async () => {
  const seed = await copyOfTheSeed()
  const line = await seed.add(
    'claims',
    aClaim('claim:2026/3', { speaksOf: ['state:UKR'], deniesPartOf: ['state:UKR', 'state:RUS'] }),
  )
  expect(await faultsOf(seed.folder)).toEqual([
    `${FOLDER}/claims.jsonl:${line} claim:2026/3 deniesPartOf.1: "state:RUS" is not spoken of. Name it in speaksOf too.`,
  ])
})

test('a bad seed is refused whole, with every fault named', async () => {
  const seed = await copyOfTheSeed()
  const event = await seed.add(
    'events',
    anEvent('event:2026-06-01-azr', { recipients: ['state:AZR'] }),
    anEvent('event:2026-06-01-feb', { date: '2025-02-30' }),
    anEvent('event:2026-06-01-accuse', { type: 'ACUSE', mode: undefined }),
    anEvent('event:2026-06-01-mode', { mode: 'drone' }),
    anEvent('event:2026-06-01-summon', { instruments: ['SUMMON'] }),
    anEvent('event:2026-06-01-key', { recipent: ['state:RUS'] }),
    '{"id": "event:2026-06-01-broken", ',
    anEvent('event:2025-11-14-baku-summons-yevdokimov'),
    anEvent('event:2026-06-01-open', { date: '../2026-06-01' }),
  )
  const claim = await seed.add(
    'claims',
    aClaim('claim:2026/1', { property: 'instruments' }),
    aClaim('claim:2026/2', { property: 'intent', values: [{ type: 'BOOLEAN', boolean: true }] }),
    aClaim('claim:2026/3', { property: 'intent', values: [{ type: 'TEXT', text: 'deliberat' }] }),
    aClaim('claim:2026/4', { statedIn: undefined }),
    aClaim('claim:2026/5', { disputes: [{ claim: 'claim:2024-12-25-azal-8243-crash/4', kind: 'DETAIL' }] }),
  )
  const link = await seed.add('links', {
    from: 'event:2022-02-22-declaration-allied-interaction',
    kind: 'ANSWERED',
    to: 'event:2025-11-14-kyiv-embassy-missile',
    stated: false,
    basis: 'inferred by the editor',
  })
  const summons = await seed.lineOf('events', '"id":"event:2025-11-14-baku-summons-yevdokimov"')
  const faults = await faultsOf(seed.folder)
  expect(faults.map(fault => fault.replace(/is no JSON: .*/, 'is no JSON'))).toEqual([
    `${FOLDER}/events.jsonl:${event + 1} event:2026-06-01-feb date: is no date that exists: "2025-02-30".`,
    `${FOLDER}/events.jsonl:${event + 5} event:2026-06-01-key: has no field "recipent". Did you mean "recipients"?`,
    `${FOLDER}/events.jsonl:${event + 6}: is no JSON`,
    `${FOLDER}/events.jsonl:${event + 7} event:2025-11-14-baku-summons-yevdokimov id: stands a second time; first in ${FOLDER}/events.jsonl:${summons}.`,
    `${FOLDER}/events.jsonl:${event} event:2026-06-01-azr recipients.0: names nobody: "state:AZR". Did you mean "state:AZE"?`,
    `${FOLDER}/events.jsonl:${event + 8} event:2026-06-01-open date: "../2026-06-01" has an open end. An event needs a first and a last day.`,
    `${FOLDER}/events.jsonl:${event + 2} event:2026-06-01-accuse type: "ACUSE" is no PLOVER type. Did you mean "ACCUSE"?`,
    `${FOLDER}/events.jsonl:${event + 3} event:2026-06-01-mode mode: "drone" is no mode of ACCUSE. ACCUSE has disapprove, investigate, allege.`,
    `${FOLDER}/events.jsonl:${event + 4} event:2026-06-01-summon instruments.0: "SUMMON" is no instrument. Did you mean "SUMMONS"?`,
    `${FOLDER}/claims.jsonl:${claim} claim:2026/1 property: "instruments" is none. Did you mean "instrument"?`,
    `${FOLDER}/claims.jsonl:${claim + 1} claim:2026/2 values.0: is of type BOOLEAN. intent takes TEXT.`,
    `${FOLDER}/claims.jsonl:${claim + 2} claim:2026/3 values.0: "deliberat" is not a word of intent. Did you mean "deliberate"?`,
    `${FOLDER}/claims.jsonl:${claim + 3} claim:2026/4 statedIn: is missing. Name the document, or say "sourced": false.`,
    `${FOLDER}/claims.jsonl:${claim + 4} claim:2026/5 disputes.0: is about instrument, the claim disputed about casualties.`,
    `${FOLDER}/links.jsonl:${link} event:2022-02-22-declaration-allied-interaction ANSWERED event:2025-11-14-kyiv-embassy-missile from: ANSWERED an event that comes after it: 2022-02-22 is before 2025-11-14.`,
  ])
})

test('a document of which nobody says by when it was out is refused', async () => {
  const seed = await copyOfTheSeed()
  const line = await seed.lineOf('documents', '"id":"document:caliber-20251114-summons"')
  await seed.replace('documents', '"published":"2025-11-14"', '"published":"2025-11-14/.."')
  expect(await faultsOf(seed.folder)).toContain(
    `${FOLDER}/documents.jsonl:${line} document:caliber-20251114-summons published: "2025-11-14/.." has no last day. A document needs one: by then it was surely out.`,
  )
})

test('a document of a day after its dossier was written is refused, one of that year is not', async () => {
  const seed = await copyOfTheSeed()
  const { written } = JSON.parse(
    await readFile(join(seed.folder, 'dossiers/baku-moscow/dossier.json'), 'utf8'),
  )
  const line = await seed.lineOf('documents', '"id":"document:caliber-20251114-summons"')
  const text = await readFile(join(seed.folder, 'dossiers/baku-moscow/documents.jsonl'), 'utf8')
  const [of] = text.split('\n').slice(line - 1)
  await seed.drop('documents', '"id":"document:caliber-20251114-summons"')
  const onDay = (published: string) => ({ ...JSON.parse(of ?? ''), published })
  const again = await seed.add('documents', onDay(written.slice(0, 4)))
  await readSeed(seed.folder)
  await seed.drop('documents', '"id":"document:caliber-20251114-summons"')
  await seed.add('documents', onDay(`${Number(written.slice(0, 4)) + 1}-01`))
  expect(await faultsOf(seed.folder)).toEqual([
    `${FOLDER}/documents.jsonl:${again} document:caliber-20251114-summons published: "${Number(written.slice(0, 4)) + 1}-01" is after the dossier was written, "${written}". Move "written" in dossier.json on, or correct the date.`,
  ])
})

test('figures that count different things contradict each other only where a part is more than all', async () => {
  const seed = await copyOfTheSeed()
  const settled = (number: number, count: number, of?: string, disputes?: object) =>
    aClaim(`claim:2026/${number}`, {
      property: 'claimsSettled',
      values: [{ type: 'QUANTITY', min: count, max: count, unit: 'claim', ...(of && { of }) }],
      ...(disputes && { disputes: [disputes] }),
    })
  const against = (number: number, kind = 'CONTRADICTION') => ({ claim: `claim:2026/${number}`, kind })
  const injured = (number: number, scope: string, disputes?: object) =>
    aClaim(`claim:2026/${number}`, {
      property: 'casualties',
      values: [{ type: 'QUANTITY', min: number, max: number, unit: 'person', measure: 'injured', scope }],
      ...(disputes && { disputes: [disputes] }),
    })
  const line = await seed.add(
    'claims',
    settled(1, 46, 'of 62 passengers'),
    settled(2, 6, 'citizens of Kazakhstan', against(1)),
    settled(3, 6, 'citizens of Kazakhstan', against(1, 'DETAIL')),
    settled(4, 1, 'citizens of Kazakhstan', against(3)),
    settled(5, 5),
    settled(6, 6, 'citizens of Kazakhstan', against(5)),
    injured(7, 'embassy staff'),
    injured(8, 'scope not stated', against(7)),
    injured(9, 'embassy staff', against(7)),
    aClaim('claim:2026/10', {
      about: ['event:2025-11-14-baku-summons-yevdokimov', 'event:2025-11-14-kyiv-embassy-missile'],
      property: 'claimsSettled',
      values: [{ type: 'QUANTITY', min: 9, max: 9, unit: 'claim' }],
      disputes: [against(5)],
    }),
  )
  const summons = 'event:2025-11-14-baku-summons-yevdokimov'
  const told = (number: number, figures: string) =>
    `${FOLDER}/claims.jsonl:${line + number - 1} claim:2026/${number} disputes.0: contradicts a figure that counts something else: ${figures}. Leave it out, or say DETAIL: both may stand.`
  expect(await faultsOf(seed.folder)).toEqual([
    told(
      2,
      `6 claim (citizens of Kazakhstan) of ${summons} against 46 claim (of 62 passengers) of ${summons}`,
    ),
    told(8, `8 injured (scope not stated) of ${summons} against 7 injured (embassy staff) of ${summons}`),
    told(10, `9 claim of ${summons}, event:2025-11-14-kyiv-embassy-missile against 5 claim of ${summons}`),
  ])
})

test('an answer of the same day needs a place after what it answers', async () => {
  const seed = await copyOfTheSeed()
  await seed.replace('events', '"date":"2024-12-25","sequence":2', '"date":"2024-12-25","sequence":1')
  const line = await seed.lineOf('links', '"to":"event:2024-12-25-azal-8243-crash"')
  expect(await faultsOf(seed.folder)).toEqual([
    `${FOLDER}/links.jsonl:${line} event:2024-12-25-aliyev-turns-back-call-putin ANSWERED event:2024-12-25-azal-8243-crash from: ANSWERED an event of the same day that does not come before it: sequence 1 and 1. Give event:2024-12-25-aliyev-turns-back-call-putin a sequence above 1.`,
  ])
})

test('two presidents at a time are one too many, two deputies are not', async () => {
  const seed = await copyOfTheSeed()
  const held = (person: string, post: string) => ({
    id: `tenure:${person}/${post}`,
    person: `person:${person}`,
    post: `post:${post}`,
    from: '2021-01-01',
    to: '2024-12-31',
    sourced: false,
    basis: 'public knowledge, unsourced',
  })
  const aliyev = await seed.lineOf('tenures', 'tenure:ilham-aliyev/president-aze')
  const line = await seed.add(
    'tenures',
    held('mikhail-mishustin', 'president-aze'),
    held('mikhail-mishustin', 'deputy-prime-minister-rus'),
  )
  expect(await faultsOf(seed.folder)).toEqual([
    `${FOLDER}/tenures.jsonl:${line} tenure:mikhail-mishustin/president-aze from: post:president-aze has one seat, which person:ilham-aliyev surely held then too (${FOLDER}/tenures.jsonl:${aliyev}). Correct the dates, or say "seats": "many" of the post.`,
  ])
})

test('nothing is a part of itself, and nothing ends before it begins', async () => {
  const seed = await copyOfTheSeed()
  const event = await seed.add(
    'events',
    anEvent('event:2026-06-01-raid', { within: 'event:2026-06-02-war' }),
    anEvent('event:2026-06-02-war', { within: 'event:2026-06-01-raid' }),
  )
  const tenure = await seed.add('tenures', {
    id: 'tenure:ali-asadov/head-rossotrudnichestvo',
    person: 'person:ali-asadov',
    post: 'post:head-rossotrudnichestvo',
    from: '2019-05',
    to: '2018',
    sourced: false,
    basis: 'unknown',
  })
  expect(await faultsOf(seed.folder)).toEqual([
    `${FOLDER}/tenures.jsonl:${tenure} tenure:ali-asadov/head-rossotrudnichestvo to: "2018" is before the begin, "2019-05".`,
    `${FOLDER}/events.jsonl:${event} event:2026-06-01-raid within: goes in a circle: event:2026-06-01-raid > event:2026-06-02-war > event:2026-06-01-raid.`,
  ])
})

test('what refers to a record with a fault of its own is not a second fault', async () => {
  const seed = await copyOfTheSeed()
  const line = await seed.add('events', anEvent('event:2026-06-01-note', { date: '2026-13-01' }))
  await seed.add('claims', aClaim('claim:2026-06-01-note/1', { about: ['event:2026-06-01-note'] }))
  expect(await faultsOf(seed.folder)).toEqual([
    `${FOLDER}/events.jsonl:${line} event:2026-06-01-note date: is no date that exists: "2026-13-01".`,
  ])
})
