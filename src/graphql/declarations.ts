import { arcRoots, arcs } from '../arcs/reads.ts'
import { claimRoots, claims } from '../claims/reads.ts'
import { compare, comparisonTypes } from '../comparison/reads.ts'
import { countRoots, counts } from '../counts/reads.ts'
import { span, timeSpan } from '../dates/reads.ts'
import { documentRoots, documents } from '../documents/reads.ts'
import { dossierRoots, dossierTypes } from '../dossiers/reads.ts'
import { linkTypes } from '../events/links.ts'
import { eventRoots, events } from '../events/reads.ts'
import { evidenceInput } from '../evidence/bind.ts'
import { searched } from '../evidence/searched.ts'
import { facilities, facilityRoots } from '../facilities/reads.ts'
import { chainTypes, linkRoots } from '../links/reads.ts'
import { names, resolve } from '../names/reads.ts'
import { byId } from '../names/roots.ts'
import { officialRoots, officials } from '../officials/reads.ts'
import { organizationRoots, organizations } from '../organizations/reads.ts'
import { pathRoots, pathTypes } from '../paths/reads.ts'
import { rowRoots, rows } from '../rows/reads.ts'
import { searchRoots, searchTypes } from '../search/reads.ts'
import { type Declarations, many } from '../selection/declare.ts'
import { stateRoots, states } from '../states/reads.ts'
import { neighbours, tensionArc, tensionArcs } from '../tension/reads.ts'
import { tensionTypes } from '../tension/types.ts'
import { badInput } from './errors.ts'

const MOST_IDS = 100

/** Several things by their ids, in the order asked for. */
const nodes = many(
  ({ fresh, args }) => {
    const [self, place] = [fresh('node'), fresh('place')]
    return {
      match: [
        `UNWIND range(0, size(${args.at('ids')}) - 1) AS ${place}`,
        `OPTIONAL MATCH (${self}:Entity {id: ${args.at('ids')}[${place}]})`,
      ].join('\n'),
      order: [place],
      scope: { self, place },
    }
  },
  {
    withNulls: true,
    sized: true,
    bind: ({ ids }) => {
      const size = Array.isArray(ids) ? ids.length : 0
      if (size > MOST_IDS) throw badInput('ids', `"ids" may hold at most ${MOST_IDS}; ${size} were given.`)
      return { ids, size }
    },
  },
)

/** How every field of the schema is read that needs no computing. */
export const declarations: Declarations = {
  ...evidenceInput,
  ...names,
  ...states,
  ...officials,
  ...organizations,
  ...facilities,
  ...events,
  ...linkTypes,
  ...chainTypes,
  ...pathTypes,
  ...counts,
  ...rows,
  ...claims,
  ...documents,
  ...arcs,
  ...dossierTypes,
  TimeSpan: timeSpan,
  ...searchTypes,
  ...tensionTypes,
  ...comparisonTypes,
  Query: {
    fields: {
      node: byId('Entity'),
      nodes,
      resolve,
      searched,
      tensionArc,
      tensionArcs,
      compare,
      neighbours,
      span,
      ...searchRoots,
      ...stateRoots,
      ...officialRoots,
      ...organizationRoots,
      ...facilityRoots,
      ...eventRoots,
      ...linkRoots,
      ...pathRoots,
      ...countRoots,
      ...rowRoots,
      ...claimRoots,
      ...documentRoots,
      ...arcRoots,
      ...dossierRoots,
    },
  },
}
