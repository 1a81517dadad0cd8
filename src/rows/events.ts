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
import { column, expression, many, nodeOf, type TypeDeclaration } from '../selection/declare.ts'
import { beginOf, endOf, joined, listed, turned } from './cells.ts'
import { documentCells } from './documents.ts'
import { rowLimit } from './limit.ts'
import { eventLink } from './permalink.ts'

/** Cut as pages are, so that the rows cost what they are, however long the list is. */
export const eventRows = many(
  reach => {
    const { match, listed, rest, page, scope } = eventsBounded(reach)
    const { args, ambient } = reach
    const conditions = [...listed, ...rest, ...knownBy(scope.self, ambient)]
    const direction = page.direction === 'DESC' ? ' DESC' : ''
    const order = [...(page.prefix ?? []), ...page.keys].map(key => key + direction)
    const variables = [...new Set(Object.values(scope))].join(', ')
    return {
      match: [
        match,
        ...(conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : []),
        `WITH ${variables}`,
        `ORDER BY ${order.join(', ')}`,
        `LIMIT ${args.at('limit')}`,
        `WITH ${variables}`,
      ].join('\n'),
      order,
      scope,
    }
  },
  {
    sized: true,
    bind: (values, nameOf) => ({ ...bindFilter(values, nameOf), ...rowLimit(values) }),
  },
)

/** Names or ids at the end of edges, in the order of the edges. */
const ends = (relationship: string, property: string, label = '') =>
  listed(({ scope, ambient }) => {
    const event = nodeOf(scope)
    return `MATCH (${event})-[r:${relationship}]->(end${label})${where(...tiedBy(event, 'end', ambient))} RETURN end.${property} ORDER BY r.order, end.id`
  })

const both = (name: string, relationship: string, label?: string) => ({
  [plural(name)]: ends(relationship, 'name', label),
  [`${name}Ids`]: ends(relationship, 'id', label),
})

const plural = (name: string): string =>
  name === 'affected' ? name : name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`

const figure = (measure: string, bound: 'min' | 'max') =>
  turned(figures, all => {
    const one = isRecord(all) ? all[measure] : null
    return isRecord(one) ? (one[bound] ?? null) : null
  })

const outcome = onEdge('outcome')

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
    ...both('actor', 'ACTOR'),
    ...both('recipient', 'RECIPIENT'),
    ...both('affected', 'AFFECTED'),
    ...both('facility', 'SITE', ':Facility'),
    facilityKinds: ends('SITE', 'kind', ':Facility'),
    outcomes: listed(reach => {
      const event = nodeOf(reach.scope)
      return `MATCH (${event})-[r:SITE]->(end:Facility)${where(...tiedBy(event, 'end', reach.ambient))} RETURN ${outcome.text({ ...reach, scope: { edge: 'r', event } })} ORDER BY r.order, end.id`
    }),
    ...both('weapon', 'USED', ':Weapon'),
    ...both('place', 'OCCURRED_AT', ':Place'),
    arcs: listed(
      ({ scope }) => `MATCH (${nodeOf(scope)})-[:PART_OF]->(arc:Arc) RETURN arc.name ORDER BY arc.id`,
    ),
    killedMin: figure('killed', 'min'),
    killedMax: figure('killed', 'max'),
    injuredMin: figure('injured', 'min'),
    injuredMax: figure('injured', 'max'),
    ...documentCells('REPORTED_IN'),
    documentCount: expression(({ scope, ambient }) => documentsIn(nodeOf(scope), ambient)),
    sourceCount: expression(({ scope, ambient }) => sourcesIn(nodeOf(scope), ambient)),
    claimCount: expression(({ scope, ambient }) => claimsIn(nodeOf(scope), ambient)),
    permalink: column('id', eventLink),
  },
}
