import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** A question that one claim of the article answers: of what, by which property, and what it says. */
type Asked = readonly [
  question: string,
  of: string,
  property: string,
  value: string | RegExp,
  speaker?: string,
]

const KYIV_INDEPENDENT = 'document:seed-kyivindependent-20251114'
const CALIBER = 'document:caliber-20251114-summons'
const OUTLET = 'source:kyiv-independent'
const MFA = 'organization:aze-mfa'

const IN_KYIV_INDEPENDENT: readonly Asked[] = [
  [
    'When was the honorary consulate in Kharkiv damaged?',
    'event:2022-03-kharkiv-consulate-hit',
    'eventDate',
    '2022-03',
    OUTLET,
  ],
  [
    'What happened to the consulate?',
    'event:2022-03-kharkiv-consulate-hit',
    'damage',
    'consulate: damaged',
    OUTLET,
  ],
  [
    'Whose attack was it, and who says so?',
    'event:2022-03-kharkiv-consulate-hit',
    'responsibility',
    'Russia',
    'state:AZE',
  ],
  [
    'How many died in the airliner, of how many?',
    'event:2024-12-25-azal-8243-crash',
    'casualties',
    '38 killed; 67 aboard',
    OUTLET,
  ],
  ['When was the airliner lost?', 'event:2024-12-25-azal-8243-crash', 'eventDate', '2024-12', OUTLET],
  [
    'What brought it down?',
    'event:2024-12-25-azal-8243-crash',
    'cause',
    'downed by Russian air defence',
    OUTLET,
  ],
  ['Where?', 'event:2024-12-25-azal-8243-crash', 'place', 'over Grozny', OUTLET],
  [
    'How did Aliyev answer?',
    'event:2024-12-29-aliyev-aztv-interview',
    'statement',
    'anger at the reluctance to admit blame',
    OUTLET,
  ],
  [
    'What made him angry?',
    'event:2024-12-29-aliyev-aztv-interview',
    'cause',
    "Putin's first reluctance to acknowledge responsibility",
    OUTLET,
  ],
  ['What became of relations after the airliner?', 'dyad:AZE-RUS', 'relationsStatus', 'soured', OUTLET],
  [
    'What made them worse?',
    'dyad:AZE-RUS',
    'relationsStatus',
    'worsened by pressure on state media and by strikes on sites tied to Azerbaijan',
    OUTLET,
  ],
  [
    'What did Baku do to Russian media?',
    'event:2025-06-30-sputnik-raid',
    'course',
    /^crackdown on Russian state media/,
    OUTLET,
  ],
  [
    'When was the depot of SOCAR struck?',
    'event:2025-08-08-socar-depot-strike',
    'eventDate',
    '2025-08',
    OUTLET,
  ],
  [
    'Whose attacks were they?',
    'event:2025-08-18-socar-depot-second-strike',
    'responsibility',
    'Russia',
    OUTLET,
  ],
  [
    'When was the embassy damaged before?',
    'event:2025-08-28-kyiv-embassy-damaged',
    'eventDate',
    '2025-08',
    OUTLET,
  ],
  ['What was damaged then?', 'event:2025-08-28-kyiv-embassy-damaged', 'damage', 'embassy: damaged', OUTLET],
  ['In whose attack?', 'event:2025-08-28-kyiv-embassy-damaged', 'responsibility', 'Russia', 'state:AZE'],
  [
    'What did Putin admit?',
    'event:2025-10-09-dushanbe-putin-aliyev',
    'responsibility',
    'Russian air defence hit the airliner',
    OUTLET,
  ],
  ['When?', 'event:2025-10-09-dushanbe-putin-aliyev', 'eventDate', '2025-10', OUTLET],
  [
    'What happened to the head of the Sputnik bureau?',
    'event:2025-10-19-kartavykh-returns',
    'legalOutcome',
    'released',
    OUTLET,
  ],
  ['When was he released?', 'event:2025-10-19-kartavykh-returns', 'eventDate', '2025-10/2025-11-14', OUTLET],
  ['What was he until then?', 'person:igor-kartavykh', 'legalOutcome', 'detained', OUTLET],
  [
    'What did Moscow try in October?',
    'dyad:AZE-RUS',
    'relationsStatus',
    'the Kremlin trying to mend relations',
    OUTLET,
  ],
  [
    'When was the ambassador summoned?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'eventDate',
    '2025-11-14',
    OUTLET,
  ],
  [
    'With which instruments?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'instrument',
    'SUMMONS; PROTEST',
    MFA,
  ],
  [
    'Over what?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'motive',
    "Missile comes down in the compound of Azerbaijan's embassy in Kyiv",
    MFA,
  ],
  [
    'What was asked of Moscow?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'demand',
    'requested: investigation; requested: detailed explanation',
    MFA,
  ],
  [
    'What does Baku not accept?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'statement',
    'attacks on its diplomatic missions are unacceptable',
    MFA,
  ],
  ['Does Baku call it deliberate?', 'event:2025-11-14-baku-summons-yevdokimov', 'intent', 'questioned', MFA],
  ['What may come of it?', 'dyad:AZE-RUS', 'assessment', 'tension may return', OUTLET],
  ['Where does Azerbaijan stand in the war?', 'state:AZE', 'stance', /^neutral in the war/, OUTLET],
  [
    'How many were killed and hurt in Kyiv?',
    'event:2025-11-14-mass-attack-on-kyiv',
    'casualties',
    'at least 6 killed (Kyiv); injured: dozens (Kyiv)',
    OUTLET,
  ],
  ['When was the attack on Kyiv?', 'event:2025-11-14-mass-attack-on-kyiv', 'eventDate', '2025-11-14', OUTLET],
  ['Who attacked?', 'event:2025-11-14-mass-attack-on-kyiv', 'responsibility', 'Russia', OUTLET],
  [
    'What hit the embassy, by Zelensky?',
    'event:2025-11-14-kyiv-embassy-missile',
    'projectile',
    'fragment of a Russian missile, type not given',
    'person:volodymyr-zelensky',
  ],
  [
    'What hit the embassy, by the ministry?',
    'event:2025-11-14-kyiv-embassy-missile',
    'projectile',
    '9K720 Iskander-type',
    MFA,
  ],
  [
    'Was staff hurt?',
    'event:2025-11-14-kyiv-embassy-missile',
    'casualties',
    'killed: none reported (embassy staff); injured: none reported (embassy staff)',
    MFA,
  ],
  [
    'What was damaged?',
    'event:2025-11-14-kyiv-embassy-missile',
    'damage',
    'facilities: damaged; service vehicles: damaged',
    MFA,
  ],
  [
    'Had the embassy been aimed at before, by Aliyev?',
    'event:2025-11-14-kyiv-embassy-missile',
    'intent',
    'targeted before',
    'person:ilham-aliyev',
  ],
  [
    'What did Zelensky say of cooperation?',
    'event:2025-11-14-zelensky-aliyev-call',
    'statement',
    /free way/,
    'person:volodymyr-zelensky',
  ],
]

const IN_CALIBER: readonly Asked[] = [
  [
    'When was the consulate in Kharkiv struck?',
    'event:2022-03-kharkiv-consulate-hit',
    'eventDate',
    '2022-03-10',
    MFA,
  ],
  [
    'How badly was the building harmed?',
    'event:2022-03-kharkiv-consulate-hit',
    'damage',
    'building: serious',
    MFA,
  ],
  [
    'What else was lost there?',
    'event:2022-03-kharkiv-consulate-hit',
    'damage',
    'service vehicle: destroyed',
    MFA,
  ],
  ['Whose strike was it?', 'event:2022-03-kharkiv-consulate-hit', 'responsibility', 'Russia', MFA],
  [
    'When did Moscow get the coordinates?',
    'event:2022-04-coordinates-submitted',
    'coordinatesSubmitted',
    '2022-04',
    MFA,
  ],
  [
    'What did Moscow promise?',
    'event:2022-04-coordinates-submitted',
    'assurance',
    "Russia's defence ministry would take the coordinates into account",
    MFA,
  ],
  [
    'When did the Kinzhal fall?',
    'event:2024-01-02-kinzhal-near-kyiv-embassy',
    'eventDate',
    '2024-01-02',
    MFA,
  ],
  ['What fell?', 'event:2024-01-02-kinzhal-near-kyiv-embassy', 'projectile', 'Kh-47M2 Kinzhal', MFA],
  [
    'How far from the building?',
    'event:2024-01-02-kinzhal-near-kyiv-embassy',
    'distance',
    'about 35 steps (crater to administrative building)',
    MFA,
  ],
  [
    'How deep lay what did not explode?',
    'event:2024-01-02-kinzhal-near-kyiv-embassy',
    'depth',
    '8 metres (unexploded ordnance)',
    MFA,
  ],
  [
    'On which days was the depot attacked? The first',
    'event:2025-08-08-socar-depot-strike',
    'eventDate',
    '2025-08-08',
    MFA,
  ],
  ['The second', 'event:2025-08-18-socar-depot-second-strike', 'eventDate', '2025-08-18', MFA],
  [
    'Was anybody hurt at the depot?',
    'event:2025-08-08-socar-depot-strike',
    'casualties',
    'injured: some, number not given',
    MFA,
  ],
  [
    'How badly was the depot damaged?',
    'event:2025-08-18-socar-depot-second-strike',
    'damage',
    'infrastructure: significant',
    MFA,
  ],
  [
    'With what was it attacked?',
    'event:2025-08-08-socar-depot-strike',
    'projectile',
    'drones, type and number not given',
    MFA,
  ],
  [
    'When was the embassy damaged in August?',
    'event:2025-08-28-kyiv-embassy-damaged',
    'eventDate',
    '2025-08-28',
    MFA,
  ],
  [
    'How near did it land?',
    'event:2025-08-28-kyiv-embassy-damaged',
    'distance',
    'about 50 metres (embassy)',
    MFA,
  ],
  [
    'Which parts were damaged?',
    'event:2025-08-28-kyiv-embassy-damaged',
    'damage',
    "administrative building: damaged; consular section: damaged; ambassador's residence: damaged",
    MFA,
  ],
  [
    'Which weapon was it?',
    'event:2025-08-28-kyiv-embassy-damaged',
    'course',
    'air strike; weapon not named',
    MFA,
  ],
  [
    'When was the ambassador summoned?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'eventDate',
    '2025-11-14',
    'source:caliber-az',
  ],
  [
    'With which instruments?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'instrument',
    'SUMMONS; NOTE_VERBALE; PROTEST',
    MFA,
  ],
  [
    'What was demanded?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'demand',
    'demanded: investigation; demanded: detailed explanation',
    MFA,
  ],
  [
    'Had Moscow been told of the earlier incidents?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'earlierNotes',
    'yes',
    MFA,
  ],
  [
    'Which incidents were recalled?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'incidentList',
    /^Honorary consulate .*; Kinzhal missile .*; Russian drones .*; Second .*; Russian strike on Kyiv/,
    MFA,
  ],
  [
    'Over what was he summoned?',
    'event:2025-11-14-baku-summons-yevdokimov',
    'motive',
    "Missile comes down in the compound of Azerbaijan's embassy in Kyiv",
    MFA,
  ],
  ['What raises questions?', 'event:2025-11-14-baku-summons-yevdokimov', 'intent', 'questioned', MFA],
  [
    'What hit the grounds?',
    'event:2025-11-14-kyiv-embassy-missile',
    'projectile',
    '9K720 Iskander-type',
    MFA,
  ],
  [
    'What of the wall?',
    'event:2025-11-14-kyiv-embassy-missile',
    'damage',
    /^perimeter wall: completely destroyed in one part; structures: damaged/,
    MFA,
  ],
  [
    'Were there casualties?',
    'event:2025-11-14-kyiv-embassy-missile',
    'casualties',
    'killed: none reported (scope not stated); injured: none reported (scope not stated)',
    MFA,
  ],
]

const CLAIMS =
  'claims(properties: $properties) { value attributedTo { ... on Node { id } } documents { document { id } } }'

describe.each([
  ['the Kyiv Independent', KYIV_INDEPENDENT, IN_KYIV_INDEPENDENT],
  ['Caliber.Az', CALIBER, IN_CALIBER],
])('by the article of %s alone', (_, article, questions) => {
  test.each(questions)('%s', async (_question, of, property, value, speaker) => {
    const { node } = await api.ask(
      `query ($of: ID!, $properties: [ClaimProperty!], $evidence: EvidenceInput) {
        node(id: $of, evidence: $evidence) {
          ... on Event { ${CLAIMS} } ... on State { ${CLAIMS} } ... on Dyad { ${CLAIMS} } ... on Person { ${CLAIMS} }
        }
      }`,
      { of, properties: [property], evidence: { only: [article] } },
    )
    const answers = node.claims.map((claim: { value: string }) => claim.value)
    const answer = node.claims.find((claim: { value: string }) =>
      value instanceof RegExp ? value.test(claim.value) : claim.value === value,
    )
    expect(answer, `answers were ${answers.join(' | ')}`).toBeDefined()
    expect(answer.attributedTo).toEqual({ id: speaker })
    for (const { documents } of node.claims) expect(documents).toEqual([{ document: { id: article } }])
  })
})

test('who wrote the two articles, when, for whom, and whose picture stands over the first', async () => {
  const { nodes } = await api.ask(
    `query ($ids: [ID!]!) {
      nodes(ids: $ids) {
        ... on Document {
          title published language authors { name role } source { name }
          image { photographer agency takenOn shows }
        }
      }
    }`,
    { ids: [KYIV_INDEPENDENT, CALIBER] },
  )
  expect(nodes).toEqual([
    {
      title: 'Azerbaijan protests to Russia over Kyiv embassy damaged in Russian missile attack',
      published: '2025-11-14',
      language: 'en',
      authors: [{ name: 'Martin Fornusek', role: 'reporter' }],
      source: { name: 'Kyiv Independent' },
      image: {
        photographer: 'Vladyslav Musiienko',
        agency: 'AFP via Getty Images',
        takenOn: '2025-11-14',
        shows: 'the site of the embassy in Kyiv after the attack',
      },
    },
    {
      title: 'Azerbaijan summons Russian ambassador after missile hits embassy in Kyiv',
      published: '2025-11-14',
      language: 'en',
      authors: [{ name: 'Sabina Mammadli', role: 'author' }],
      source: { name: 'Caliber.Az' },
      image: null,
    },
  ])
})

test('what the first article leaves open is open by it: no distance, no day of August, no note', async () => {
  const { strike, summons } = await api.ask(
    `query ($evidence: EvidenceInput) {
      strike: event(id: "event:2025-08-28-kyiv-embassy-damaged", evidence: $evidence) {
        date weapons { id } claims(properties: [distance]) { value } stated { field basis }
      }
      summons: event(id: "event:2025-11-14-baku-summons-yevdokimov", evidence: $evidence) {
        instruments claims(properties: [earlierNotes]) { value }
      }
    }`,
    { evidence: { only: [KYIV_INDEPENDENT] } },
  )
  expect(strike).toMatchObject({ date: '2025-08', weapons: [], claims: [] })
  expect(summons).toEqual({ instruments: ['SUMMONS', 'PROTEST'], claims: [] })
})
