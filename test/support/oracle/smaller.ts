import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type GraphQLSchema,
  parse,
  print,
  validate,
  visit,
} from 'graphql'
import type { Asked } from './agreement.ts'

const MOST_TRIES = 200

/** The smallest document that still shows a difference, by leaving out one selection, argument or directive after another. */
export async function smallest(
  schema: GraphQLSchema,
  asked: Asked,
  differs: (asked: Asked) => Promise<boolean>,
): Promise<Asked> {
  let best = asked
  let tries = 0
  for (let place = 0; tries < MOST_TRIES; tries++) {
    const smaller = without(parse(best.query), place)
    if (!smaller) return best
    const query = print(smaller)
    const given = { query, variables: used(best.variables, smaller) }
    if (query !== print(parse(best.query)) && isValid(schema, query) && (await differs(given))) best = given
    else place++
  }
  return best
}

/** The document without its part number `place`, and without what nothing refers to any more. */
function without(document: DocumentNode, place: number): DocumentNode | undefined {
  let count = 0
  let found = false
  const cut = visit(document, {
    enter(node) {
      if (
        found ||
        !['Field', 'InlineFragment', 'FragmentSpread', 'Argument', 'Directive', 'ObjectField'].includes(
          node.kind,
        )
      )
        return undefined
      if (count++ !== place) return undefined
      found = true
      return null
    },
  })
  return found ? swept(cut) : undefined
}

function used(variables: Asked['variables'], document: DocumentNode): Asked['variables'] {
  const names: string[] = []
  visit(document, { VariableDefinition: node => void names.push(node.variable.name.value) })
  return Object.fromEntries(Object.entries(variables).filter(([name]) => names.includes(name)))
}

/** Without variables and fragments that nothing refers to. */
export function swept(document: DocumentNode): DocumentNode {
  const isUsed = (kind: 'Variable' | 'FragmentSpread', name: string) => {
    let used = false
    const within = (node: ASTNode) => {
      if (node.kind === kind && node.name.value === name) used = true
      return used ? BREAK : undefined
    }
    visit(document, { enter: node => (node.kind === 'VariableDefinition' ? false : within(node)) })
    return used
  }
  return visit(document, {
    VariableDefinition: node => (isUsed('Variable', node.variable.name.value) ? undefined : null),
    FragmentDefinition: node => (isUsed('FragmentSpread', node.name.value) ? undefined : null),
  })
}

function isValid(schema: GraphQLSchema, query: string): boolean {
  try {
    return validate(schema, parse(query)).length === 0
  } catch {
    return false
  }
}
