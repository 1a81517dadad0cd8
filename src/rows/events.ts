import {
  datePart,
  exactnessOfDate,
  instrument,
  instruments,
  onEdge,
  ownProperty,
  summary,
  title,
} from '../events/account.ts'
import { eventsBounded } from '../events/bounded.ts'
import { figures } from '../events/casualties.ts'
import { claimsIn, documentsIn, sourcesIn } from '../events/counts.ts'
import { bindFilter } from '../events/filter.ts'
import { knownBy, tiedBy, where } from '../evidence/admitted.ts'
import { reliabilityColumn } from '../evidence/reliability.ts'
import { isRecord } from '../selection/arguments.ts'
import { column, expression, nodeOf, type TypeDeclaration } from '../selection/declare.ts'
import { beginOf, endOf, joined, together, turned } from './cells.ts'
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

/** Names, ids and what else is told of all to whom such edges lead, in the order of the edges. */
const ends = (relationship: string, label = '') =>
  together(relationship, reach => {
    const { scope, ambient } = reach
    const event = nodeOf(scope)
    const told = ['end.name', 'end.id', ...(relationship === 'SITE' ? ['end.kind', outcome(reach)] : [])]
    return `MATCH (${event})-[r:${relationship}]->(end${label})${where(...tiedBy(event, 'end', ambient))} WITH r, end ORDER BY r.order, end.id RETURN [${told.join(', ')}]`
  })

const outcome: typeof edgeOutcome.text = reach =>
  edgeOutcome.text({ ...reach, scope: { edge: 'r', event: nodeOf(reach.scope) } })

const edgeOutcome = onEdge('outcome')

const actors = ends('ACTOR')
const recipients = ends('RECIPIENT')
const affected = ends('AFFECTED')
const facilities = ends('SITE', ':Facility')
const weapons = ends('USED', ':Weapon')
const places = ends('OCCURRED_AT', ':Place')
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
    reads: 'figures',
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
    known: column('known'),
    actors: actors.all(0),
    actorIds: actors.all(1),
    recipients: recipients.all(0),
    recipientIds: recipients.all(1),
    affected: affected.all(0),
    affectedIds: affected.all(1),
    facilities: facilities.all(0),
    facilityIds: facilities.all(1),
    facilityKinds: facilities.all(2),
    outcomes: facilities.all(3),
    weapons: weapons.all(0),
    weaponIds: weapons.all(1),
    places: places.all(0),
    placeIds: places.all(1),
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
