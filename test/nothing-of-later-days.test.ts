import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { askOn } from './support/under-evidence.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

/** Asks as it was known on a day. */
const on = (asKnownOn: string, query: string) => askOn(api, asKnownOn, query)

const TENURES = 'tenures { post { title } from to openTo attestedFrom attestedTo }'
const PEZESHKIAN = `official(name: "Masoud Pezeshkian", evidence: $evidence) { ${TENURES} }`
const RAISI = `official(name: "person:ebrahim-raisi", evidence: $evidence) {
  ${TENURES}
  timeline(first: 100) { nodes { kind date } }
}`

test('who takes office next year does not hold it yet', async () => {
  expect((await on('2023-01-01', PEZESHKIAN)).official.tenures).toEqual([])
  // "In July 2024": on the 30th it is not sure yet.
  expect((await on('2024-07-30', PEZESHKIAN)).official.tenures).toEqual([])
  expect((await on('2024-07-31', PEZESHKIAN)).official.tenures).toEqual([
    {
      post: { title: 'President of Iran' },
      from: '2024-07',
      to: null,
      openTo: true,
      attestedFrom: null,
      attestedTo: null,
    },
  ])
})

test('who will leave office still holds it', async () => {
  const president = { post: { title: 'President of Iran' }, from: '2021-08' }
  const before = (await on('2024-05-18', RAISI)).official
  expect(before.tenures).toEqual([
    { ...president, to: null, openTo: true, attestedFrom: '2023-01-28', attestedTo: '2023-11-09' },
  ])
  const kinds = ({ timeline }: { timeline: { nodes: { kind: string }[] } }) =>
    timeline.nodes.map(({ kind }) => kind)
  expect(kinds(before)).toContain('TENURE_BEGAN')
  expect(kinds(before)).not.toContain('TENURE_ENDED')
  const after = (await on('2024-05-19', RAISI)).official
  expect(after.tenures).toEqual([
    { ...president, to: '2024-05-19', openTo: false, attestedFrom: '2023-01-28', attestedTo: '2024-05-19' },
  ])
  expect(after.timeline.nodes).toContainEqual({ kind: 'TENURE_ENDED', date: '2024-05-19' })
})

test('nobody knows today who will be in office on a later day', async () => {
  const OFFICIALS = `
    state(code: "IRN", evidence: $evidence) { officials(on: "2025-01-01") { person { id } } }
    officials(filter: { state: "Iran", post: "President of Iran", on: "2025-01-01" }, evidence: $evidence) { nodes { id } }`
  const presidents = ['person:ebrahim-raisi', 'person:masoud-pezeshkian']
  const { state, officials } = await on('2023-06-01', OFFICIALS)
  const held = (answer: typeof state): string[] =>
    answer.officials.map(({ person }: { person: { id: string } }) => person.id)
  expect(presidents.map(id => held(state).includes(id))).toEqual([true, false])
  expect(officials.nodes).toEqual([{ id: 'person:ebrahim-raisi' }])
  const later = await on('2026-03-31', OFFICIALS)
  expect(presidents.map(id => held(later.state).includes(id))).toEqual([false, true])
  expect(later.officials.nodes).toEqual([{ id: 'person:masoud-pezeshkian' }])
})

test('a tenure that a later document dates is told from its first event on, and dated once that document is out', async () => {
  const query = `official(name: "Seyyed Abbas Mousavi", evidence: $evidence) {
    tenures { from to openFrom sourced attestedFrom documents { id } post { succession { holder { name } } } }
    timeline(first: 100, kinds: [TENURE_BEGAN]) { nodes { date } }
  }
  officials(filter: { state: "Iran", post: "Ambassador to Azerbaijan", on: "2021-06-01" }, evidence: $evidence) { nodes { id } }
  then: officials(filter: { state: "Iran", post: "Ambassador to Azerbaijan", on: "2022-11-11" }, evidence: $evidence) { nodes { id } }`
  expect((await on('2022-11-10', query)).official.tenures).toEqual([])
  for (const day of ['2022-11-11', '2023-04-30', '2024-12-30']) {
    const { official, officials, then } = await on(day, query)
    expect(official.tenures).toEqual([
      {
        from: null,
        to: null,
        openFrom: true,
        sourced: false,
        attestedFrom: '2022-11-11',
        documents: [],
        post: { succession: [{ holder: { name: 'Seyyed Abbas Mousavi' } }] },
      },
    ])
    expect(official.timeline.nodes).toEqual([])
    // He is known to have been there on the days of events, not before.
    expect(officials.nodes).toEqual([])
    expect(then.nodes).toEqual([{ id: 'person:abbas-mousavi' }])
  }
  const { official, officials } = await on('2024-12-31', query)
  expect(official.tenures).toMatchObject([{ from: '2020', openFrom: false, sourced: true }])
  expect(official.timeline.nodes).toEqual([{ date: '2020' }])
  expect(officials.nodes).toEqual([{ id: 'person:abbas-mousavi' }])
})

test('an end that only a later document states is open until it is out', async () => {
  const query = `official(name: "person:mikhail-gusman", evidence: $evidence) { tenures { to openTo attestedTo } }`
  expect((await on('2025-07-24', query)).official.tenures).toEqual([])
  expect((await on('2025-07-25', query)).official.tenures).toEqual([
    { to: null, openTo: true, attestedTo: '2025-07-24' },
  ])
  expect((await on('2025-07-31', query)).official.tenures).toEqual([
    { to: '2025-07', openTo: false, attestedTo: '2025-07-24' },
  ])
})

test('a post passes on only to those who had come into it', async () => {
  const query = `official(name: "person:ebrahim-raisi", evidence: $evidence) {
    tenures { post { succession { holder { id } gapBefore { min } overlapBefore { min } } tenures { person { id } } } }
  }`
  const [{ post }] = (await on('2023-06-01', query)).official.tenures
  expect(post.succession).toEqual([
    { holder: { id: 'person:ebrahim-raisi' }, gapBefore: null, overlapBefore: null },
  ])
  expect(post.tenures).toEqual([{ person: { id: 'person:ebrahim-raisi' } }])
  const [{ post: later }] = (await on('2025-01-01', query)).official.tenures
  expect(later.succession).toMatchObject([
    { holder: { id: 'person:ebrahim-raisi' } },
    { holder: { id: 'person:masoud-pezeshkian' }, gapBefore: { min: 42 } },
  ])
})

test('a path does not lead over an office that nobody held yet, nor tells its later end', async () => {
  const steps = async (day: string, person: string) =>
    JSON.stringify(
      (
        await on(
          day,
          `path(from: "${person}", to: "post:president-irn", maxHops: 1, evidence: $evidence) {
            paths { steps { words date relation { words ... on TenureRelation { tenure { id to } } } } }
          }`,
        )
      ).path.paths,
    )
  expect(await steps('2023-01-01', 'person:masoud-pezeshkian')).toBe('[]')
  expect(await steps('2024-08-01', 'person:masoud-pezeshkian')).toContain('2024-07')
  expect(await steps('2023-01-01', 'person:ebrahim-raisi')).toContain('2021-08')
  expect(await steps('2023-01-01', 'person:ebrahim-raisi')).not.toContain('2024-05-19')
  expect(await steps('2024-06-01', 'person:ebrahim-raisi')).toContain('2024-05-19')
})

test('words of ours are told from the day on which their dossier was written', async () => {
  const ANSWER = `
    official(name: "person:yasin-hosseinzadeh", evidence: $evidence) { description notes { text } }
    claim(id: "claim:2024-12-25-azal-8243-crash/4", evidence: $evidence) { rank rankReason }
    event(id: "event:2025-11-14-kyiv-embassy-missile", evidence: $evidence) { weapons { notes { text } } }`
  const { dossiers } = await api.ask('{ dossiers { written } }')
  const written: string = dossiers[0].written
  const dayBefore = new Date(Date.parse(written) - 86_400_000).toISOString().slice(0, 10)
  const before = await on(dayBefore, ANSWER)
  expect(before.official).toEqual({ description: null, notes: [] })
  expect(before.claim).toEqual({ rank: 'DEPRECATED', rankReason: null })
  for (const { notes } of before.event.weapons) expect(notes).toEqual([])
  const then = await on(written, ANSWER)
  expect(then.official.description).toContain('put to death on 21 May 2025')
  expect(then.claim.rankReason).not.toBeNull()
  expect(then.event.weapons.flatMap(({ notes }: { notes: object[] }) => notes)).not.toEqual([])
  expect(then).toEqual(await api.ask(`{ ${ANSWER.replaceAll(', evidence: $evidence', '')} }`))
})

test('a house that will be closed is open', async () => {
  const closed = async (day: string, name: string) =>
    (await on(day, `facility(name: "${name}", evidence: $evidence) { closed notes { text } }`)).facility
  expect(await closed('2025-02-10', 'facility:russian-house-baku')).toEqual({ closed: null, notes: [] })
  expect(await closed('2025-02-28', 'facility:russian-house-baku')).toMatchObject({ closed: '2025-02' })
  expect(await closed('2025-07-28', 'facility:aivazovsky-bust')).toMatchObject({ closed: null })
  expect(await closed('2025-07-29', 'facility:aivazovsky-bust')).toMatchObject({ closed: '2025-07-29' })
})

test('an embassy that will be opened has no opening yet', async () => {
  const query = 'facility(name: "facility:embassy-aze-tel-aviv", evidence: $evidence) { opened }'
  expect((await on('2023-03-28', query)).facility).toEqual({ opened: null })
  expect((await on('2023-03-29', query)).facility).toEqual({ opened: '2023-03-29' })
})

test('a storyline of which nothing is known yet is not listed', async () => {
  const ARCS = `
    arcs(evidence: $evidence) { id eventCount parts { id } }
    arc(name: "arc:azal-8243", evidence: $evidence) { id }`
  const before = await on('2024-12-01', ARCS)
  type Arc = { id: string; eventCount: number; parts: { id: string }[] }
  const listed: string[] = before.arcs.flatMap(({ id, parts }: Arc) => [id, ...parts.map(part => part.id)])
  expect(listed).toContain('arc:karabakh-peacekeepers')
  expect(listed).not.toContain('arc:azal-8243')
  expect(before.arc).toBeNull()
  for (const { eventCount } of before.arcs) expect(eventCount).toBeGreaterThan(0)
  expect((await on('2024-12-31', ARCS)).arc).toEqual({ id: 'arc:azal-8243' })
})

test('what is said of an event before it begins is told, the event is not', async () => {
  const RETURN = 'event:2025-01-18-safarli-returned'
  const ANSWER = `
    claims(filter: { about: "${RETURN}" }, evidence: $evidence) { nodes { id about { ... on Node { id } } } }
    claimRows(filter: { about: "${RETURN}" }, evidence: $evidence) { id aboutIds }
    disputes(filter: { about: "${RETURN}" }, evidence: $evidence) { nodes { property about { ... on Node { id } } } }
    event(id: "${RETURN}", evidence: $evidence) { id }
    document(id: "document:turan-20240115-safarli", evidence: $evidence) { claims { id } events { nodes { id } } }`
  const then = await on('2024-03-01', ANSWER)
  expect(then.claims.nodes).toEqual(
    [6, 2, 4].map(nth => ({ id: `claim:2025-01-18-safarli-returned/${nth}`, about: [] })),
  )
  expect(then.claimRows).toEqual(then.claims.nodes.map(({ id }: { id: string }) => ({ id, aboutIds: null })))
  expect(then).toMatchObject({ event: null, disputes: { nodes: [] } })
  expect(then.document.events.nodes).not.toContainEqual({ id: RETURN })
  expect(then.document.claims).toEqual([{ id: 'claim:2025-01-18-safarli-returned/4' }])
  const begun = await on('2025-03-01', ANSWER)
  expect(begun.event).toEqual({ id: RETURN })
  expect(begun.disputes.nodes.length).toBeGreaterThan(0)
})

test('titles and summaries of ours tell of no later day than their event', async () => {
  const { call, attack, route, storyline } = await api.ask(`{
    call: event(id: "event:2024-12-24-putin-aliyev-birthday-call") { title summary }
    attack: event(id: "event:2025-02-20-cyberattack-az-media") { title summary }
    route: event(id: "event:2025-10-21-az-lifts-transit-ban-armenia") { summary }
    storyline: node(id: "arc:aze-irn-thaw-frictions") { ... on Arc { name } }
  }`)
  expect(call).toEqual({
    title: 'Putin phones Aliyev on his birthday',
    summary:
      'The presidents praised the state visit and voiced confidence in strategic partnership and alliance.',
  })
  expect(attack).toEqual({
    title: 'Cyberattack hits Azerbaijani media',
    summary: 'Servers of several Azerbaijani outlets, including Global Media Group sites, were attacked.',
  })
  expect(route.summary).toBe(
    'In Astana Aliyev announced the end of restrictions on the transit of goods to Armenia.',
  )
  expect(storyline.name).toBe('Thaw and frictions between Baku and Tehran')
})

test('that somebody will state it nobody can know', async () => {
  const casualties = async (evidence: object) => {
    const { event } = await api.ask(
      'query ($evidence: EvidenceInput) { event(id: "event:2024-12-25-azal-8243-crash", evidence: $evidence) { stated { field basis } } }',
      { evidence },
    )
    return event.stated.find(({ field }: { field: string }) => field === 'CASUALTIES').basis
  }
  expect(await casualties({ asKnownOn: '2024-12-29' })).toBe('NOBODY')
  expect(await casualties({ asKnownOn: '2024-12-30' })).toBe('CLAIMS')
  // Others had stated it by then, and this document does not.
  expect(await casualties({ asKnownOn: '2024-12-31', only: ['document:belnovosti-20241225-birds'] })).toBe(
    'NOT_STATED',
  )
})

test('remarks on an event, and why it weighs as it does, are told from the day on which they were written', async () => {
  const CALL = 'event:2026-03-08-pezeshkian-aliyev-call'
  const ANSWER = `event(id: "${CALL}", evidence: $evidence) { title importance importanceReason notes { text } }`
  expect((await on('2026-03-09', ANSWER)).event).toMatchObject({
    importance: 2,
    importanceReason: null,
    notes: [],
  })
  const { dossiers } = await api.ask('{ dossiers { written } }')
  expect((await on(dossiers[0].written, ANSWER)).event.importanceReason).toContain('within two days')
})

test('a claim that has no document is told from the day on which it was written', async () => {
  const FIGURE = 'claim(id: "claim:2025-08-08-socar-depot-strike/9", evidence: $evidence) { known sourced }'
  const { dossiers } = await api.ask('{ dossiers { written } }')
  const [{ written }] = dossiers
  expect((await on('2026-04-01', FIGURE)).claim).toBeNull()
  expect((await on(written, FIGURE)).claim).toEqual({ known: written, sourced: false })
})

test('a house that nobody has named yet is neither listed nor found', async () => {
  const MEMORIAL = 'facility:azal-memorial-grozny'
  const ANSWER = `
    facilities(first: 50, evidence: $evidence) { nodes { id } }
    search(text: "AZAL 8243 memorial", kinds: [FACILITY], evidence: $evidence) { id }`
  const before = await on('2022-12-31', ANSWER)
  const ids = before.facilities.nodes.map(({ id }: { id: string }) => id)
  expect(ids).not.toContain(MEMORIAL)
  expect(ids).toContain('facility:honorary-consulate-aze-kharkiv')
  expect(before.search).toEqual([])
  const after = await on('2026-11-30', ANSWER)
  expect(after.facilities.nodes).toHaveLength(33)
})

test('what was out before an event began neither titles it nor stands first for it, if anything else does', async () => {
  const MEETING = 'event:2025-10-09-dushanbe-putin-aliyev'
  const { event } = await on('2025-10-31', `event(id: "${MEETING}", evidence: $evidence) { title }`)
  expect(event.title).not.toContain('May 2025')
  const { eventRows } = await api.ask(
    '{ eventRows(limit: 500) { id known documentId } documents(first: 1) { totalCount } }',
  )
  const rows = await api.database.read({
    text: `MATCH (e:Event)-[:REPORTED_IN]->(d:Document)
RETURN e.id, d.id, d.known < e.earliest, EXISTS { MATCH (e)-[:REPORTED_IN]->(other) WHERE other.known >= e.earliest }`,
    parameters: {},
  })
  const early = new Set(
    rows.flatMap(([event, document, isEarly, hasOther]) =>
      isEarly && hasOther ? [`${event} ${document}`] : [],
    ),
  )
  expect(early.size).toBeGreaterThan(10)
  for (const { id, documentId } of eventRows) expect(early.has(`${id} ${documentId}`), id).toBe(false)
})

const LISTED = `officials(first: 100, evidence: $evidence) { totalCount nodes { id } }
  others: officials(last: 100, evidence: $evidence) { nodes { id } }
  more: officials(first: 100, filter: { post: "minister" }, evidence: $evidence) { nodes { id } }
  organizations(first: 100, evidence: $evidence) { nodes { id } }
  russia: state(code: "Russia", evidence: $evidence) { organizations(first: 100) { nodes { id } } }
  aliyev: search(text: "Aliyev", kinds: [PERSON, ORGANIZATION], first: 100, evidence: $evidence) { id }
  missiles: search(text: "missile", kinds: [WEAPON], first: 100, evidence: $evidence) { id }
  iskander: search(text: "Iskander", kinds: [WEAPON], first: 100, evidence: $evidence) { id }`

test('before a document names them persons, organisations and weapons are in no list and no search, and later days only add', async () => {
  const days = [
    '2015-01-01',
    '2022-03-01',
    '2024-12-25',
    '2025-06-30',
    '2025-11-14',
    '2026-03-10',
    '2026-11-30',
  ]
  const idsOn = async (day: string) => {
    const { officials, others, organizations, more, russia, ...found } = await on(day, LISTED)
    return Object.fromEntries(
      Object.entries({
        // As many as there are stand on two pages.
        officials: [...officials.nodes, ...others.nodes],
        more: more.nodes,
        organizations: organizations.nodes,
        russia: russia.organizations.nodes,
        ...found,
      }).map(([field, nodes]) => [field, new Set((nodes as { id: string }[]).map(({ id }) => id))]),
    )
  }
  const [first, ...later] = await Promise.all(days.map(idsOn))
  for (const ids of Object.values(first ?? {})) expect([...ids]).toEqual([])
  let before = first
  for (const all of later) {
    for (const [field, ids] of Object.entries(all))
      expect([...(before?.[field] ?? [])].filter(id => !ids.has(id))).toEqual([])
    before = all
  }
  expect(later[0]?.aliyev).toContain('person:ilham-aliyev')
  expect(later[0]?.iskander).toEqual(new Set())
  expect(later.at(-1)?.iskander).toContain('weapon:iskander')
  // All are listed once the dossiers are written, as without a day.
  const now = await api.ask('{ officials { totalCount } }')
  expect((await on('2026-11-30', LISTED)).officials.totalCount).toBe(now.officials.totalCount)
})

test('whoever asks for a person by name finds them on any day, as facilities are found', async () => {
  const answer = await on(
    '2015-01-01',
    `official(name: "Masoud Pezeshkian", evidence: $evidence) { id tenures { from } }
     organization(name: "IRNA", evidence: $evidence) { id }
     node(id: "person:masoud-pezeshkian", evidence: $evidence) { id }`,
  )
  expect(answer).toEqual({
    official: { id: 'person:masoud-pezeshkian', tenures: [] },
    organization: { id: 'organization:irna' },
    node: { id: 'person:masoud-pezeshkian' },
  })
})
