import {
  ArcCard,
  Beginnings,
  ClaimCard,
  DocumentCard,
  DyadCard,
  EventCard,
  EventsByMonth,
  EventsByType,
  EventsOfBundle,
  FacilityCard,
  Known,
  OrganizationCard,
  PersonCard,
  PlaceCard,
  PostCard,
  SourceCard,
  StateCard,
  WeaponCard,
} from './cards.generated.ts'
import { eventsOf } from './filter.ts'

type Question = { readonly query: string; readonly variables: Record<string, unknown> }

/** Of things whose events are counted; that the graph has them does not matter. */
const counting = ({ query }: { readonly query: string }, id: string): Question => ({
  query,
  variables: { id, filter: {}, counted: eventsOf(id) },
})

const plain = ({ query }: { readonly query: string }, id: string): Question => ({ query, variables: { id } })

const OF_A_YEAR = { counted: { ...eventsOf('dyad:AZE-RUS'), from: '2025', to: '2025' } }

/** Every question of the explorer, for a server that has just started to plan at leisure: those of a first visit first. */
export const explorersQuestions: readonly Question[] = [
  { query: Known.query, variables: { ids: ['state:AZE'] } },
  { query: Beginnings.query, variables: {} },
  counting(StateCard, 'state:AZE'),
  counting(DyadCard, 'dyad:AZE-RUS'),
  plain(EventCard, 'event:2025-11-14-kyiv-embassy-missile'),
  { query: EventsOfBundle.query, variables: OF_A_YEAR },
  { query: EventsByMonth.query, variables: OF_A_YEAR },
  { query: EventsByType.query, variables: OF_A_YEAR },
  counting(PersonCard, 'person:ilham-aliyev'),
  counting(OrganizationCard, 'organization:aze-mfa'),
  counting(FacilityCard, 'facility:embassy-aze-kyiv'),
  counting(ArcCard, 'arc:azal-8243'),
  plain(ClaimCard, 'claim:2025-11-14-kyiv-embassy-missile/1'),
  { query: DocumentCard.query, variables: { id: 'document:caliber-20251114-summons', filter: {} } },
  counting(SourceCard, 'source:caliber-az'),
  counting(WeaponCard, 'weapon:iskander'),
  plain(PlaceCard, 'place:kyiv'),
  plain(PostCard, 'post:ambassador-rus-to-aze'),
]
