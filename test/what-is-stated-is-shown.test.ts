import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, startApi } from './support/api.ts'
import { askUnder } from './support/under-evidence.ts'

let api: Api
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const EVENTS = 223

/** The lists of an event, by what `stated` calls them. */
const LISTS = {
  ACTORS: 'actors',
  RECIPIENTS: 'recipients',
  AFFECTED: 'affected',
  OFFICIALS: 'officials',
  FACILITIES: 'facilities',
  PLACES: 'places',
  WEAPONS: 'weapons',
  INSTRUMENTS: 'instruments',
} as const

type Stated = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly stated: readonly { readonly field: string; readonly basis: string }[]
}

const FIELDS = `id date instruments stated { field basis } ${['actors', 'recipients', 'affected', 'officials', 'facilities', 'places', 'weapons'].map(list => `${list} { __typename }`).join(' ')}`

async function everyEvent(evidence?: object): Promise<Stated[]> {
  const all: Stated[] = []
  for (let after = ''; ; ) {
    const given = `first: 100${after}${evidence ? ', evidence: $evidence' : ''}`
    const { events } = await askUnder(
      api,
      `events(${given}) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } }`,
      evidence,
    )
    all.push(...events.nodes)
    if (!events.pageInfo.hasNextPage) return all
    after = `, after: "${events.pageInfo.endCursor}"`
  }
}

/** What `stated` says of a field against what the event shows there. */
function contradictions({ id, stated, ...event }: Stated): string[] {
  const shown = (field: string): boolean | undefined => {
    if (field === 'DATE') return event.date !== null
    const list = Object.entries(LISTS).find(([name]) => name === field)?.[1]
    const things = list && event[list]
    return Array.isArray(things) ? things.length > 0 : undefined
  }
  return stated.flatMap(({ field, basis }) => {
    const isShown = shown(field)
    const isTold = ['CLAIMS', 'DOCUMENTS', 'RECORD'].includes(basis)
    return isShown === undefined || isShown === isTold ? [] : [`${id} ${field} ${basis}`]
  })
}

test.each([
  ['everything', undefined],
  ['two speakers', { minSpeakers: 2 }],
  ['no media that a state runs', { excludeStateMedia: true }],
  ['two publishers alone', { only: ['Caliber.Az', 'News.Az'] }],
  ['all but one publisher', { exclude: ['News.Az'] }],
  ['all but one publisher, of two speakers', { exclude: ['News.Az'], minSpeakers: 2 }],
  ['what was known on a day', { asKnownOn: '2025-01-05' }],
  ['what all but one publisher had told by a day', { exclude: ['TASS'], asKnownOn: '2025-07-01' }],
])(
  'under %s an event says of a field that it is stated where it shows something there, and else not',
  async (_, evidence) => {
    const events = await everyEvent(evidence)
    if (evidence === undefined) expect(events).toHaveLength(EVENTS)
    expect(events.length).toBeGreaterThan(10)
    expect(events.flatMap(contradictions)).toEqual([])
  },
)

test.each([
  ['event:2025-11-14-kyiv-embassy-missile', { minSpeakers: 2 }, 'WEAPONS', 'CLAIMS'],
  ['event:2025-06-26-pezeshkian-aliyev-airspace', { minSpeakers: 2 }, 'RECIPIENTS', 'NOT_STATED'],
  [
    'event:2023-01-27-bayramov-amirabdollahian-call',
    { only: ['Caliber.Az', 'News.Az'] },
    'RECIPIENTS',
    'NOT_STATED',
  ],
  ['event:2025-02-10-valuev-barred', { excludeStateMedia: true }, 'OFFICIALS', 'RECORD'],
])('of %s under %o %s rests on %s', async (id, evidence, field, basis) => {
  const { event } = await askUnder(
    api,
    `event(id: "${id}", evidence: $evidence) { stated { field basis } }`,
    evidence,
  )
  expect(event.stated).toContainEqual({ field, basis })
})
