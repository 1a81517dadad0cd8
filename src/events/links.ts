import { knownBy, leavesOut, oursInWords, restricts, where } from '../evidence/admitted.ts'
import { relationshipOf } from '../links/link.ts'
import {
  type Ambient,
  column,
  type Declarations,
  expression,
  inline,
  many,
  nodeOf,
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
  `EXISTS { UNWIND coalesce(${link}.claims, []) AS stating MATCH (c:Claim {id: stating})${where(...knownBy('c', ambient))} RETURN c }`

/** Where documents are left out, a link is there only if a claim of those that are left states it. */
export const carried = (link: string, ambient: Ambient): string[] =>
  restricts(ambient) ? [stillStated(link, ambient)] : []

const relationshipsOf = (kinds: unknown): unknown =>
  Array.isArray(kinds) ? kinds.map(kind => relationshipOf(String(kind))) : null

export const links = linked(
  (event, link, other) => `(${event})-[${link}:ANSWERED|CAUSED_BY|CITED|FOLLOWED]->(${other}:Event)`,
)
export const linkedFrom = linked(
  (event, link, other) => `(${event})<-[${link}:ANSWERED|CAUSED_BY|CITED|FOLLOWED]-(${other}:Event)`,
)
export const responses = linked((event, link, other) => `(${event})<-[${link}:ANSWERED]-(${other}:Event)`)
export const causes = linked(
  (event, link, other) => `(${event})-[${link}:ANSWERED|CAUSED_BY]->(${other}:Event)`,
)

const claims = many(({ scope, fresh, ambient }) => {
  const self = fresh('claim')
  return {
    match: `UNWIND coalesce(${scope.edge}.claims, []) AS id\nMATCH (${self}:Claim {id: id})`,
    where: knownBy(self, ambient),
    order: [`${self}.id`],
    scope: { self },
  }
})

/** A link that rests on claims is stated once the first of them is made; before, it is at most inferred. */
export const statedIn = (edge: string, ambient: Ambient): string =>
  leavesOut(ambient) ? `(${edge}.stated AND ${stillStated(edge, ambient)})` : `${edge}.stated`

/** Ids of the claims that a link rests on, but for those that are left out. */
export const claimsOn = (edge: string, ambient: Ambient): string => {
  const conditions = knownBy('c', ambient)
  if (conditions.length === 0) return `coalesce(${edge}.claims, [])`
  return `COLLECT { UNWIND coalesce(${edge}.claims, []) AS stating MATCH (c:Claim {id: stating})${where(...conditions)} RETURN c.id ORDER BY c.id }`
}

export const linkTypes: Declarations = {
  EventLink: {
    fields: {
      kind: column(scope => `replace(type(${scope.edge}), 'CAUSED_BY', 'CAUSED')`),
      stated: expression(({ scope, ambient }) => statedIn(scope.edge ?? '', ambient)),
      basis: expression(({ scope, ambient }) => oursInWords(scope.edge ?? '', 'basis', ambient)),
      claims,
      to: inline(({ to = '' }) => ({ self: to })),
      claim: { ...claims, kind: 'one' },
    },
  },
}
