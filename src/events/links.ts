import { knownBy, leavesOut, restricts, where } from '../evidence/admitted.ts'
import { badInput } from '../graphql/errors.ts'
import {
  type Ambient,
  column,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
  one,
  type Reach,
} from '../selection/declare.ts'

/** A link as it is walked: `to` is the event at the other end. */
const linked = (path: (event: string, link: string, other: string) => string) =>
  many(
    ({ scope, fresh, args, ambient }: Reach) => {
      const [self, edge] = [fresh('event'), fresh('link')]
      return {
        match: `MATCH ${path(nodeOf(scope), edge, self)}`,
        where: [
          ...(args.has('kinds') ? [`type(${edge}) IN ${args.at('kinds')}`] : []),
          ...knownBy(self, ambient),
          ...carried(edge, ambient),
        ],
        order: [`${self}.position`, `type(${edge})`],
        scope: { self, edge, to: self },
      }
    },
    { bind: values => ({ kinds: relationshipsOf(values.kinds) }) },
  )

/** Whether one of the claims that a link rests on is left. */
const stillStated = (link: string, ambient: Ambient): string =>
  `EXISTS { UNWIND coalesce(${link}.claims, []) AS id MATCH (c:Claim {id: id})${where(...knownBy('c', ambient))} RETURN c }`

/** Where documents are left out, a link is there only if a claim of those that are left states it. */
const carried = (link: string, ambient: Ambient): string[] =>
  restricts(ambient) ? [stillStated(link, ambient)] : []

/** All links run from the later event to the earlier one; what CAUSED an event stands at the end of its CAUSED_BY. */
export const relationshipsOf = (kinds: unknown): unknown =>
  Array.isArray(kinds) ? kinds.map(kind => (kind === 'CAUSED' ? 'CAUSED_BY' : kind)) : null

export const links = linked(
  (event, link, other) => `(${event})-[${link}:ANSWERED|CAUSED_BY|CITED|FOLLOWED]->(${other}:Event)`,
)
export const responses = linked((event, link, other) => `(${event})<-[${link}:ANSWERED]-(${other}:Event)`)
export const causes = linked(
  (event, link, other) => `(${event})-[${link}:ANSWERED|CAUSED_BY]->(${other}:Event)`,
)

const kind = column(scope => `replace(type(${scope.edge}), 'CAUSED_BY', 'CAUSED')`)

const claims = many(({ scope, fresh, ambient }) => {
  const self = fresh('claim')
  return {
    match: `UNWIND coalesce(${scope.edge}.claims, []) AS id\nMATCH (${self}:Claim {id: id})`,
    where: knownBy(self, ambient),
    order: [`${self}.id`],
    scope: { self },
  }
})

const onLink = {
  kind,
  // A link that rests on claims is stated once the first of them is made; before, it is at most inferred.
  stated: expression(({ scope, ambient }) =>
    leavesOut(ambient)
      ? `(${scope.edge}.stated AND ${stillStated(scope.edge ?? '', ambient)})`
      : `${scope.edge}.stated`,
  ),
  basis: column(scope => `${scope.edge}.basis`),
  claims,
}

export const linkTypes: Declarations = {
  EventLink: {
    fields: { ...onLink, to: inline(({ to = '' }) => ({ self: to })), claim: { ...claims, kind: 'one' } },
  },
  StepLink: { fields: onLink },
  Chain: {
    fields: {
      length: column(scope => `length(${scope.path})`),
      steps: many(({ scope, fresh }) => {
        const [self, edge, step] = [fresh('event'), fresh('link'), fresh('step')]
        const { path } = scope
        return {
          // The path was walked back in time; its steps are told forwards.
          match: [
            `UNWIND range(0, length(${path})) AS ${step}`,
            `WITH ${step}, nodes(${path})[length(${path}) - ${step}] AS ${self},`,
            `  CASE WHEN ${step} > 0 THEN relationships(${path})[length(${path}) - ${step}] END AS ${edge}`,
          ].join('\n'),
          order: [step],
          scope: { self, edge, step },
        }
      }),
    },
  },
  ChainStep: {
    fields: {
      event: inline(scope => ({ self: nodeOf(scope) })),
      link: inline(scope => scope, { nullWith: ({ edge = '' }) => edge }),
    },
  },
}

const LONGEST = 30

/** The shortest way back from the later event to the earlier one; of several, that with most stated links. */
export const chain = one(
  ({ fresh, args }) => {
    const path = fresh('path')
    const kinds = args.has('kinds')
      ? [`all(link IN relationships(${path}) WHERE type(link) IN ${args.at('kinds')})`]
      : []
    return {
      match: [
        `MATCH (earlier:Event {id: ${args.at('from')}}), (later:Event {id: ${args.at('to')}})`,
        `MATCH ${path} = allShortestPaths((later)-[:ANSWERED|CAUSED_BY|CITED|FOLLOWED*1..${LONGEST}]->(earlier))`,
      ].join('\n'),
      where: kinds,
      order: [
        `size([link IN relationships(${path}) WHERE link.stated]) DESC`,
        `[event IN nodes(${path}) | event.position]`,
      ],
      scope: { path, self: path },
    }
  },
  {
    bind: ({ from, to, kinds }) => {
      if (from === to) throw badInput('to', '"from" and "to" are the same event; a chain runs between two.')
      return { from, to, kinds: relationshipsOf(kinds) }
    },
  },
)
