import { exactly } from '../dates/exactness.ts'
import { rangeOf } from '../dates/range.ts'
import { datesText, readDate } from '../events/account.ts'
import { CONCERNS, seek, within } from '../events/lists.ts'
import { knownBy, notAfterKnown, recorded, tiedBy, where } from '../evidence/admitted.ts'
import { beginOf, endOf, tenureBy } from '../evidence/tenures.ts'
import {
  type Ambient,
  column,
  connection,
  expression,
  inline,
  nodeOf,
  type TypeDeclaration,
} from '../selection/declare.ts'
import { kindsOf, wasAtEncounter } from './encounter.ts'

/** The begin of a tenure, once it has surely come. */
const begun = (tenure: string, ambient: Ambient): string =>
  notAfterKnown(`${tenure}.fromLatest`, ambient, beginOf(tenure, 'from', ambient))

/**
 * All that is dated about a person, each as an entity and a map of plain values, with dates as `[date, first day, last
 * day]`. `position` sorts: by the first day, or the last where there is no first; within a day what begins or ends comes
 * first, then events in their order, then what is said.
 */
const entries = (person: string, ambient: Ambient): readonly string[] => [
  `${seek('event', 'listed', CONCERNS)}
WHERE ${[...within('listed', CONCERNS, `${person}.id`), ...knownBy('event', ambient), ...tiedBy('event', person, ambient)].join(' AND ')}
RETURN event AS entity, {
  kind: CASE WHEN ${[...recorded('event', ambient), wasAtEncounter('event', person)].join(' AND ')} THEN 'ENCOUNTER' ELSE 'EVENT' END,
  dates: ${datesText('event', ambient)}, position: event.position
} AS entry`,
  ...(['from', 'to'] as const).map(
    end => `MATCH (${person})-[:HELD]->(tenure:Tenure)
WHERE ${[`${end === 'from' ? begun('tenure', ambient) : endOf('tenure', 'to', ambient)} IS NOT NULL`, ...tenureBy('tenure', ambient)].join(' AND ')}
RETURN tenure AS entity, {
  kind: '${end === 'from' ? 'TENURE_BEGAN' : 'TENURE_ENDED'}',
  dates: [[tenure.${end}, tenure.${end}Earliest, tenure.${end}Latest]],
  position: coalesce(tenure.${end}Earliest, tenure.${end}Latest, '~') + '.000.${end === 'from' ? 'began' : 'ended'} ' + tenure.id
} AS entry`,
  ),
  `MATCH (${person})<-[:ATTRIBUTED_TO]-(claim:Claim)${where("claim.known > ''", ...knownBy('claim', ambient))}
RETURN claim AS entity, {
  kind: 'SAID', dates: [[claim.known, claim.known, claim.known]],
  position: claim.known + '.~said ' + claim.id
} AS entry`,
  `MATCH (${person})<-[:ABOUT]-(claim:Claim)${where("coalesce(claim.validity, claim.known, '') > ''", ...knownBy('claim', ambient))}
RETURN claim AS entity, {
  kind: CASE WHEN claim.validity IS NULL THEN 'SAID_OF' ELSE 'SAID_TO_HOLD' END,
  dates: [[
    coalesce(claim.validity, claim.known),
    CASE WHEN claim.validity IS NULL THEN claim.known ELSE claim.validFrom END,
    CASE WHEN claim.validity IS NULL THEN claim.known ELSE claim.validTo END
  ]],
  position: coalesce(claim.validFrom, claim.validTo, claim.known) + '.~said of ' + claim.id
} AS entry`,
]

/** Pages of the list; what has an open end may reach into any range on that side. */
export const timeline = connection(
  ({ scope, fresh, args, ambient }) => {
    const [self, entry, person] = [fresh('entity'), fresh('entry'), nodeOf(scope)]
    const branches = entries(person, ambient).map(branch => branch.replace(/^/gm, '  '))
    return {
      match: `CALL (${person}) {\n${branches.join('\n  UNION ALL\n')}\n}\nWITH entity AS ${self}, entry AS ${entry}`,
      where: [
        ...(args.has('kinds') ? [`${entry}.kind IN ${args.at('kinds')}`] : []),
        ...(args.has('from')
          ? [`any(d IN ${entry}.dates WHERE coalesce(d[2], ${args.at('from')}) >= ${args.at('from')})`]
          : []),
        ...(args.has('to')
          ? [`any(d IN ${entry}.dates WHERE coalesce(d[1], ${args.at('to')}) <= ${args.at('to')})`]
          : []),
      ],
      page: { keys: [`${entry}.position`] },
      scope: { self, entry, person },
    }
  },
  { bind: values => ({ kinds: values.kinds, ...rangeOf(values) }) },
)

const kind = column(({ entry }) => `${entry}.kind`)

/** The one date of a tenure, a claim or a record, or what the claims on an event give together. */
const datePart = (part: 'date' | 'earliest' | 'latest') =>
  column(
    ({ entry }) => `${entry}.dates`,
    raw => readDate(raw)?.[part] ?? null,
  )

/**
 * Of the person's edges from an entry that is an event; a tenure or claim has none. They are coded, and under evidence told
 * of a record that stands.
 */
const ofEdges = (type: string, returned: (edge: string) => string) =>
  expression(
    ({ scope: { self = '', person }, fresh, ambient }) => {
      const edge = fresh('edge')
      const edges = `COLLECT {\n  MATCH (${self})-[${edge}:${type}]->(${person})\n  ${returned(edge)}\n}`
      return recorded(self, ambient).reduce(
        (told, stands) => `CASE WHEN ${stands} THEN ${told} ELSE [] END`,
        edges,
      )
    },
    { lists: 1 },
  )

export const timelineEntry: TypeDeclaration = {
  fields: {
    kind,
    date: datePart('date'),
    earliest: datePart('earliest'),
    latest: datePart('latest'),
    ...exactly(datePart('date')),
    parts: ofEdges(
      'ACTOR|RECIPIENT|AFFECTED|MENTIONED|INVOLVED',
      edge => `RETURN DISTINCT type(${edge}) AS part ORDER BY part`,
    ),
    capacities: ofEdges(
      'INVOLVED',
      edge => `WITH ${edge} ORDER BY ${edge}.order, ${edge}.role RETURN ${edge}.role`,
    ),
    encounters: column(
      ({ self = '', entry }) => `CASE WHEN ${entry}.kind = 'ENCOUNTER' THEN ${kindsOf(self)} ELSE [] END`,
    ),
    entity: inline(({ self = '' }) => ({ self }), { types: ['Event', 'Tenure', 'Claim'] }),
  },
}
