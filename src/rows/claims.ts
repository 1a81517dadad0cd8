import { bindClaimFilter, claimsMatching } from '../claims/list.ts'
import { knownBy, where } from '../evidence/admitted.ts'
import { column, expression, many, nodeOf, type TypeDeclaration } from '../selection/declare.ts'
import { beginOf, first, listed } from './cells.ts'
import { documentCells, documentsOf } from './documents.ts'
import { rowLimit } from './limit.ts'
import { claimLink } from './permalink.ts'

export const claimRows = many(
  reach => {
    const { match, where: conditions, distinct, page, scope } = claimsMatching(reach)
    const { self } = scope
    return {
      match: [
        match,
        `WHERE ${[...conditions, ...knownBy(self, reach.ambient)].join('\n  AND ')}`,
        `WITH ${distinct ? 'DISTINCT ' : ''}${self}`,
        `ORDER BY ${page.keys.join(', ')}`,
        `LIMIT ${reach.args.at('limit')}`,
        `WITH ${self}`,
      ].join('\n'),
      order: page.keys,
      scope,
    }
  },
  {
    sized: true,
    bind: (values, nameOf) => ({ ...bindClaimFilter(values, nameOf), ...rowLimit(values) }),
  },
)

const firstValue = (property: string) =>
  first(
    ({ scope }) => `MATCH (${nodeOf(scope)})-[:HAS_VALUE]->(v:Value) RETURN v.${property} ORDER BY v.order`,
  )

const speaker = (property: string) =>
  first(({ scope }) => `MATCH (${nodeOf(scope)})-[:ATTRIBUTED_TO]->(n) RETURN n.${property} ORDER BY n.id`)

const about = (property: string) =>
  listed(({ scope }) => `MATCH (${nodeOf(scope)})-[:ABOUT]->(n) RETURN n.${property} ORDER BY n.id`)

export const claimRow: TypeDeclaration = {
  label: 'Claim',
  fields: {
    id: column('id'),
    statement: column('statement'),
    property: column('property'),
    value: column('display'),
    min: firstValue('min'),
    max: firstValue('max'),
    unit: firstValue('unit'),
    strength: column('strength'),
    rank: column('rank'),
    form: column('form'),
    speaker: speaker('name'),
    speakerId: speaker('id'),
    speakerAs: column('attributedAs'),
    about: about('name'),
    aboutIds: about('id'),
    known: column('known'),
    time: column('known', beginOf),
    ...documentCells('STATED_IN'),
    documentCount: documentsOf('STATED_IN'),
    disputed: expression(
      ({ scope, ambient }) => {
        const claim = nodeOf(scope)
        return `EXISTS { MATCH (${claim})-[r:DISPUTES]-(other:Claim)${where("r.kind <> 'PRECISION'", ...knownBy('other', ambient))} }`
      },
      { lists: 1 },
    ),
    permalink: column('id', claimLink),
  },
}
