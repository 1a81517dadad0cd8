import {
  datePart,
  exactnessOfDate,
  instrument,
  instruments,
  known,
  onEdge,
  ownProperty,
  summary,
  title,
  titleFrom,
} from '../events/account.ts'
import { eventsBounded } from '../events/bounded.ts'
import { figures } from '../events/casualties.ts'
import { claimsIn, documentsIn, sourcesIn } from '../events/counts.ts'
import { bindFilter } from '../events/filter.ts'
import { firstTie, inOrder } from '../events/order.ts'
import { shownParty } from '../events/parties.ts'
import { weaponsOf } from '../events/weapons.ts'
import { knownBy, restricts, where } from '../evidence/admitted.ts'
import { reliabilityColumn } from '../evidence/reliability.ts'
import { isRecord } from '../selection/arguments.ts'
import { column, expression, nodeOf, type Reach, type TypeDeclaration, turned } from '../selection/declare.ts'
import { beginOf, endOf, joined, together } from './cells.ts'
import { table } from './cut.ts'
import { documentCells } from './documents.ts'
import { eventLink } from './permalink.ts'

/** Events by filter. */
export const eventRows = table(
  reach => {
    const { listed, rest, ...found } = eventsBounded(reach)
    return { ...found, where: [...listed, ...rest, ...knownBy(found.scope.self, reach.ambient)] }
  },
  bindFilter,
  '"from" and "to" of the filter',
)

/** Edges that are read at once: the type, then name and id at the end, and what else is told; in the order of `Event`. */
const ends = (types: string, told: (reach: Reach) => readonly string[] = () => []) =>
  together(
    types,
    reach => {
      const event = nodeOf(reach.scope)
      const ambient = where(...shownParty(event, 'r', 'end', reach.ambient))
      return `MATCH (${event})-[r:${types}]->(end)${ambient} WITH r, end ORDER BY ${inOrder('r', 'end').join(', ')} RETURN [type(r), end.name, end.id${told(
        reach,
      )
        .map(text => `, ${text}`)
        .join('')}]`
    },
    { apart: restricts },
  )

const outcome = onEdge('outcome')

const parties = ends('ACTOR|RECIPIENT|AFFECTED')
const things = ends('SITE|OCCURRED_AT', reach => [
  'end.kind',
  outcome.text({ ...reach, scope: { edge: 'r', event: nodeOf(reach.scope) } }),
])

const weapons = together(
  'weapons',
  ({ scope, ambient }) =>
    `${weaponsOf(nodeOf(scope), 'weapon', 'used', ambient)} WITH weapon, used ORDER BY ${inOrder('used', 'weapon').join(', ')} WHERE ${firstTie(nodeOf(scope), 'used', 'USED', 'weapon')} RETURN [weapon.name, weapon.id]`,
  { apart: restricts },
)

/** Storylines are ours: whatever the evidence. */
const arcs = together(
  'arcs',
  ({ scope }) =>
    `MATCH (${nodeOf(scope)})-[:PART_OF]->(arc:Arc) WITH arc ORDER BY arc.id RETURN [arc.name, arc.id]`,
)

/** One measure of the figures that `Event.casualties` gives. */
function figure(measure: string) {
  const of = (value: (figure: Record<string, unknown>) => unknown) => ({
    ...turned(figures, all => {
      const one = isRecord(all) ? all[measure] : null
      return isRecord(one) ? (value(one) ?? null) : null
    }),
    reads: () => 'figures',
  })
  return {
    [`${measure}Min`]: of(({ min }) => min),
    [`${measure}Max`]: of(({ max }) => max),
    [`${measure}Approximate`]: of(({ approximate }) => approximate),
    [`${measure}Scope`]: of(({ scopes }) => joined(scopes)),
    [`${measure}Text`]: of(({ text }) => joined(text)),
  }
}

const { locator: _, ...reportedIn } = documentCells('REPORTED_IN')

export const eventRow: TypeDeclaration = {
  label: 'Event',
  fields: {
    id: column('id'),
    title,
    titleFrom,
    summary,
    date: datePart('date'),
    earliest: datePart('earliest'),
    latest: datePart('latest'),
    time: turned(datePart('earliest'), beginOf),
    timeEnd: turned(datePart('latest'), endOf),
    ...exactnessOfDate,
    type: column('type'),
    mode: ownProperty('mode'),
    quadClass: column('quadClass'),
    instrument,
    instruments: turned(instruments, joined),
    score: column('score'),
    importance: column('importance'),
    status: column('status'),
    reliability: reliabilityColumn(0),
    known,
    actors: parties.of('ACTOR', 1),
    actorIds: parties.of('ACTOR', 2),
    recipients: parties.of('RECIPIENT', 1),
    recipientIds: parties.of('RECIPIENT', 2),
    affected: parties.of('AFFECTED', 1),
    affectedIds: parties.of('AFFECTED', 2),
    facilities: things.of('SITE', 1),
    facilityIds: things.of('SITE', 2),
    facilityKinds: things.of('SITE', 3),
    outcomes: things.of('SITE', 4),
    weapons: weapons.all(0),
    weaponIds: weapons.all(1),
    places: things.of('OCCURRED_AT', 1),
    placeIds: things.of('OCCURRED_AT', 2),
    arcs: arcs.all(0),
    arcIds: arcs.all(1),
    ...figure('killed'),
    ...figure('injured'),
    ...reportedIn,
    documentCount: expression(({ scope, ambient }) => documentsIn(nodeOf(scope), ambient)),
    sourceCount: expression(({ scope, ambient }) => sourcesIn(nodeOf(scope), ambient)),
    claimCount: expression(({ scope, ambient }) => claimsIn(nodeOf(scope), ambient)),
    permalink: eventLink,
  },
}
