import { restricts, unclaimed } from '../evidence/admitted.ts'
import { column, type Declarations, expression, inline, many, type Reach } from '../selection/declare.ts'
import { nameKey } from './key.ts'

/** A property that the graph holds without a claim to show for it. */
export const unclaimedColumn = (property: string) =>
  expression(({ scope, ambient }) => (restricts(ambient) ? 'null' : `${scope.self}.${property}`))

/** The fields that everything with a name has. */
export const namedFields = {
  id: column('id'),
  name: column('name'),
  names: many(({ scope, fresh, args }: Reach) => {
    const name = fresh('name')
    return {
      match: `MATCH (${scope.self})-[:NAMED]->(${name}:Name)`,
      where: args.has('kinds') ? [`${name}.kind IN ${args.at('kinds')}`] : [],
      order: [`${name}.kind DESC`, `${name}.scheme`, `${name}.language`, `${name}.text`],
      scope: { self: name },
    }
  }),
  notes: many(({ scope, fresh, ambient }: Reach) => {
    const note = fresh('note')
    return {
      match: `MATCH (${scope.self})-[:HAS_NOTE]->(${note}:Note)`,
      where: unclaimed(ambient),
      order: [`${note}.id`],
      scope: { self: note },
    }
  }),
}

export const names: Declarations = {
  Name: {
    fields: {
      text: column('text'),
      kind: column('kind'),
      language: column('language'),
      script: column('script'),
      scheme: column('scheme'),
    },
  },
  Note: { fields: { kind: column('kind'), text: column('text') } },
  Meaning: {
    fields: {
      text: column(scope => `${scope.name}.text`),
      kind: column(scope => `${scope.name}.kind`),
      scheme: column(scope => `${scope.name}.scheme`),
      language: column(scope => `${scope.name}.language`),
      node: inline(({ self = '' }) => ({ self })),
    },
  },
}

/** Every meaning of a name or code, or the one thing with that id. */
export const resolve = many(
  ({ fresh, args }) => {
    const self = fresh('self')
    const name = fresh('name')
    return {
      match: `MATCH (${name}:Name {key: ${args.at('key')}})<-[:NAMED]-(${self}:Entity)`,
      order: [`${name}.kind DESC`, `${name}.scheme`, `${self}.id`],
      distinct: true,
      scope: { self, name },
    }
  },
  { bind: ({ text }) => ({ key: typeof text === 'string' ? nameKey(text) : '' }) },
)
