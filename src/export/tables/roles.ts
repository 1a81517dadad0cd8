import type { EventRecord } from '../by-ids.ts'
import { type Table, table } from '../table.ts'

export type RoleKind =
  | 'ACTOR'
  | 'RECIPIENT'
  | 'AFFECTED'
  | 'MENTIONED'
  | 'INVOLVED'
  | 'SITE'
  | 'USED'
  | 'OCCURRED_AT'
  | 'PART_OF'

/** One thing's part in one event, under the name that the relationship has in the graph. */
export type Role = {
  readonly event: string
  readonly role: RoleKind
  /** Its place among those of the same event and role, from 1. */
  readonly place: number
  readonly entity: string
  readonly name: string
  readonly capacity: string | null
  readonly present: boolean | null
  readonly outcome: string | null
  readonly part: string | null
  readonly alleged: boolean | null
}

const NOTHING = { capacity: null, present: null, outcome: null, part: null, alleged: null }

type Told = Partial<Pick<Role, keyof typeof NOTHING>>
type Named = { readonly id: string; readonly name: string }

/** All parts that the record of an event tells. */
export function rolesIn(event: EventRecord): readonly Role[] {
  const roles = <One>(
    role: RoleKind,
    ones: readonly One[],
    entity: (one: One) => Named,
    told: (one: One) => Told = () => ({}),
  ) =>
    ones.map((one, index): Role => {
      const { id, name } = entity(one)
      return { event: event.id, role, place: index + 1, entity: id, name, ...NOTHING, ...told(one) }
    })
  const self = (one: Named) => one
  return [
    ...roles('ACTOR', event.actors, self),
    ...roles('RECIPIENT', event.recipients, self),
    ...roles('AFFECTED', event.affected, self),
    ...roles('MENTIONED', event.mentioned, self),
    ...roles(
      'INVOLVED',
      event.officials,
      one => one.person,
      ({ role, present }) => ({ capacity: role, present }),
    ),
    ...roles(
      'SITE',
      event.sites,
      one => one.facility,
      ({ outcome, part }) => ({ outcome, part }),
    ),
    ...roles(
      'USED',
      event.weaponUses,
      one => one.weapon,
      ({ alleged }) => ({ alleged }),
    ),
    ...roles('OCCURRED_AT', event.places, self),
    ...roles('PART_OF', event.arcs, self),
  ]
}

export const roles: Table = table<Role>(
  {
    name: 'roles',
    title: 'Who and what took part',
    description: 'One row for each part of a party, facility, weapon, place or storyline in an event.',
    primaryKey: ['event', 'role', 'place'],
  },
  page => page.events.flatMap(rolesIn),
  [
    {
      name: 'event',
      type: 'text',
      required: true,
      description: 'Id of the event.',
      of: ({ event }) => event,
    },
    {
      name: 'role',
      type: 'text',
      required: true,
      description:
        'ACTOR, RECIPIENT, AFFECTED (hit, though not addressed), MENTIONED, INVOLVED (a person with a capacity), SITE (a facility), USED (a weapon), OCCURRED_AT (a place) or PART_OF (a storyline).',
      of: ({ role }) => role,
    },
    {
      name: 'place',
      type: 'integer',
      required: true,
      description: 'Its place among those with the same role in the event, from 1.',
      of: ({ place }) => place,
    },
    {
      name: 'entity',
      type: 'text',
      required: true,
      description: 'Id of who or what it is; its kind stands before the colon.',
      of: ({ entity }) => entity,
    },
    { name: 'name', type: 'text', required: true, description: 'Its English name.', of: ({ name }) => name },
    {
      name: 'capacity',
      type: 'text',
      description: 'Of a person: in which capacity.',
      of: ({ capacity }) => capacity,
    },
    {
      name: 'present',
      type: 'yes-no',
      description: 'Of a person: false where only spoken of, or only telling of it.',
      of: ({ present }) => present,
    },
    {
      name: 'outcome',
      type: 'text',
      description: 'Of a facility: what happened to it, such as DAMAGED; null where it was the scene only.',
      of: ({ outcome }) => outcome,
    },
    {
      name: 'part',
      type: 'text',
      description: 'Of a facility: the parts that are named.',
      of: ({ part }) => part,
    },
    {
      name: 'alleged',
      type: 'yes-no',
      description:
        'Of a weapon: true where the record itself calls it alleged, or where claims alone name it.',
      of: ({ alleged }) => alleged,
    },
  ],
)
