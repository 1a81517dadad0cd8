import type { Question } from '../graphql/engine.ts'
import { ArcCurve, ArcEvents, ArcPoint } from './arc/arc.generated.ts'
import { PairNamed } from './arc/pair.generated.ts'
import * as document from './document/document.generated.ts'
import * as event from './event/event.generated.ts'
import * as facility from './facility/facility.generated.ts'
import { FrontPage, SmallArc } from './home/home.generated.ts'
import * as organization from './organization/organization.generated.ts'
import * as person from './person/person.generated.ts'
import { Called, Found } from './search/search.generated.ts'
import * as source from './source/source.generated.ts'
import * as state from './state/state.generated.ts'
import { Storyline } from './storyline/storyline.generated.ts'

const about = (
  questions: Readonly<Record<string, { readonly query: string }>>,
  id: string,
): readonly Question[] =>
  Object.values(questions).map(({ query }) => ({ query, variables: { id, on: '2025-11-14' } }))

const between = ['AZE', 'RUS']

/** What pages ask for their usual views, each once: a server that has planned these lets no first reader wait for a plan. */
export const pageQuestions: readonly Question[] = [
  { ...PairNamed, variables: { first: 'AZE', second: 'RUS' } },
  { ...ArcCurve, variables: { between } },
  { ...ArcEvents, variables: { filter: { between, from: '2025-01-01', to: '2025-01-31' }, limit: 10 } },
  { ...ArcPoint, variables: { between, on: '2025-01-31' } },
  { query: FrontPage.query },
  { query: SmallArc.query, variables: { between: ['AZE', 'RUS'] } },
  ...about(event, 'event:2025-11-14-kyiv-embassy-missile'),
  { query: Found.query, variables: { text: 'Sputnik', first: 20 } },
  { query: Called.query, variables: { text: 'Kremlin' } },
  ...about(state, 'state:AZE'),
  ...about(person, 'person:mikhail-yevdokimov'),
  ...about(facility, 'facility:embassy-aze-kyiv'),
  ...about(organization, 'organization:aze-mfa'),
  ...about(source, 'source:kyiv-independent'),
  ...about(document, 'document:caliber-20251114-summons'),
  ...about({ Storyline }, 'arc:azal-8243'),
]
