import { bindClaimFilter, claimsMatching, isDisputed } from '../claims/list.ts'
import { display } from '../claims/reads.ts'
import { statement } from '../claims/statement.ts'
import { exactness } from '../dates/exactness.ts'
import { madeTitle, titleOf } from '../events/account.ts'
import { begunBy, knownBy, leavesOut, where } from '../evidence/admitted.ts'
import { columnInWords } from '../names/reads.ts'
import { column, expression, nodeOf, type TypeDeclaration } from '../selection/declare.ts'
import { beginOf, together } from './cells.ts'
import { table } from './cut.ts'
import { documentCells, documentCounts } from './documents.ts'
import { claimLink } from './permalink.ts'

/** Claims by filter. */
export const claimRows = table(
  reach => {
    const found = claimsMatching(reach)
    return { ...found, where: [...found.where, ...knownBy(found.scope.self, reach.ambient)] }
  },
  bindClaimFilter,
  'the filter',
)

/** Names and ids of all at the end of a relationship `r` from the claim. */
const ends = (relationship: string, order = 'end.id') =>
  together(
    relationship,
    ({ scope }) =>
      `MATCH (${nodeOf(scope)})-[r:${relationship}]->(end) WITH r, end ORDER BY ${order} RETURN [end.name, end.id]`,
  )

const VALUE = ['min', 'max', 'approximate', 'unit', 'measure', 'of', 'date', 'earliest', 'latest', 'type']

/** Parts of the first value; `display` tells all of them. */
const { first } = together(
  'value',
  ({ scope }) =>
    `MATCH (${nodeOf(scope)})-[:HAS_VALUE]->(v:Value) WITH v ORDER BY v.order LIMIT 1 RETURN [${VALUE.map(part => `v.${part}`).join(', ')}]`,
)
const part = (name: string, turn?: (value: unknown) => unknown) => first(VALUE.indexOf(name), turn)

const speaker = ends('ATTRIBUTED_TO')
const relays = ends('RELAYED_BY', 'r.order, end.id')

/** An event is called by the title that it has under the evidence. */
const about = together(
  'ABOUT',
  reach => {
    const { scope, ambient } = reach
    const name = leavesOut(ambient)
      ? `CASE WHEN end:Event THEN ${titleOf('end', reach)} ELSE end.name END`
      : 'end.name'
    return `MATCH (${nodeOf(scope)})-[:ABOUT]->(end)${where(...begunBy('end', ambient))} WITH end ORDER BY end.id RETURN [${name}, end.id]`
  },
  { apart: leavesOut },
)

export const claimRow: TypeDeclaration = {
  label: 'Claim',
  fields: {
    id: column('id'),
    statement,
    property: column('property'),
    value: display,
    min: part('min'),
    max: part('max'),
    numberApproximate: part('approximate'),
    unit: part('unit'),
    measure: part('measure'),
    of: part('of'),
    date: part('date'),
    earliest: part('earliest'),
    latest: part('latest'),
    precision: part('date', exactness.precision),
    approximate: part('date', exactness.approximate),
    uncertain: part('date', exactness.uncertain),
    strength: column('strength'),
    rank: column('rank'),
    rankReason: columnInWords('rankReason'),
    form: column('form'),
    speaker: speaker.first(0),
    speakerId: speaker.first(1),
    speakerAs: column('attributedAs'),
    relayedBy: relays.all(0),
    relayedByIds: relays.all(1),
    about: about.all(0, madeTitle),
    aboutIds: about.all(1),
    validity: column('validity'),
    validFrom: column('validFrom'),
    validTo: column('validTo'),
    known: column('known'),
    time: column('known', beginOf),
    ...documentCells('STATED_IN'),
    ...documentCounts('STATED_IN'),
    disputed: expression(({ scope, ambient }) => isDisputed(nodeOf(scope), ambient), { lists: 1 }),
    permalink: claimLink,
  },
}
