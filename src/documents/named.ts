import { publishedBy } from '../evidence/admitted.ts'
import {
  column,
  connection,
  inline,
  many,
  nodeOf,
  type Reach,
  type TypeDeclaration,
} from '../selection/declare.ts'

const inParts = (edge: string, { args }: Reach): string[] =>
  args.has('parts') ? [`${edge}.part IN ${args.at('parts')}`] : []

/** What a document names. */
export const names = many(reach => {
  const [self, edge, document] = [reach.fresh('entity'), reach.fresh('relation'), nodeOf(reach.scope)]
  return {
    match: `MATCH (${document})-[${edge}:NAMES]->(${self}:Entity)`,
    where: inParts(edge, reach),
    order: [`${self}.id`, `${edge}.part`],
    scope: { self, edge, entity: self, document },
  }
})

/** Documents that name the entity, the earliest first: one row for each part in which it is named. */
export const namedIn = connection(reach => {
  const [self, edge, entity] = [reach.fresh('document'), reach.fresh('relation'), nodeOf(reach.scope)]
  return {
    match: `MATCH (${entity})<-[${edge}:NAMES]-(${self}:Document)`,
    where: [...inParts(edge, reach), ...publishedBy(self, reach.ambient)],
    page: { keys: [`coalesce(${self}.earliest, '~')`, `${self}.id`, `coalesce(${edge}.part, '')`] },
    scope: { self, edge, entity, document: self },
  }
})

export const documentName: TypeDeclaration = {
  fields: {
    words: column(scope => `${scope.edge}.words`),
    part: column(scope => `${scope.edge}.part`),
    entity: inline(({ entity = '' }) => ({ self: entity })),
    document: inline(({ document = '' }) => ({ self: document })),
  },
}
