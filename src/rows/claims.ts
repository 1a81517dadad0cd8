import { bindClaimFilter, claimsMatching, isDisputed } from '../claims/list.ts'
import { display, statement } from '../claims/statement.ts'
import { exactness } from '../dates/exactness.ts'
import { begunBy, knownBy, leavesOut, where, whole } from '../evidence/admitted.ts'
import { columnInWords } from '../names/reads.ts'
import { type Ambient, column, expression, nodeOf, type TypeDeclaration } from '../selection/declare.ts'
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
const ends = (
  relationship: string,
  order = 'end.id',
  name: (ambient: Ambient) => string = () => 'end.name',
  seen: (ambient: Ambient) => string[] = () => [],
) =>
  together(
    relationship,
    ({ scope, ambient }) =>
      `MATCH (${nodeOf(scope)})-[r:${relationship}]->(end)${where(...seen(ambient))} WITH r, end ORDER BY ${order} RETURN [${name(ambient)}, end.id]`,
  )

/** An event is called by its title, which is ours from all its documents: nameless where some are left out. */
const subject = (ambient: Ambient) =>
  leavesOut(ambient) ? `CASE WHEN NOT end:Event OR ${whole('end', ambient)} THEN end.name END` : 'end.name'

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
const about = ends('ABOUT', 'end.id', subject, ambient => begunBy('end', ambient))

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
    about: about.all(0),
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
