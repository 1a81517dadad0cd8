import { isRecord } from '../selection/arguments.ts'

export const LINK_KINDS = ['ANSWERED', 'CAUSED', 'CITED', 'FOLLOWED'] as const
export type LinkKind = (typeof LINK_KINDS)[number]

/** Why two events are linked. */
export type Link = {
  readonly kind: LinkKind
  readonly stated: boolean
  readonly basis: string | null
  /** Ids of the claims that state it. */
  readonly claims: readonly string[]
}

/** All links run from the later event to the earlier one; what CAUSED an event stands at the end of its CAUSED_BY. */
export const relationshipOf = (kind: string): string => (kind === 'CAUSED' ? 'CAUSED_BY' : kind)

/** Kinds as they were asked for, each once and in one order, so that one choice is one text. */
export const kindsOf = (asked: unknown, usual: readonly LinkKind[] = LINK_KINDS): LinkKind[] => {
  const among: readonly unknown[] = Array.isArray(asked) ? asked : usual
  return LINK_KINDS.filter(kind => among.includes(kind))
}

/** A link as `linkColumns` returns it. */
export function linkOf(raw: unknown): Link {
  const [type, stated, basis, claims]: unknown[] = Array.isArray(raw) ? raw : []
  return {
    kind: LINK_KINDS.find(kind => relationshipOf(kind) === type) ?? 'FOLLOWED',
    stated: stated === true,
    basis: typeof basis === 'string' ? basis : null,
    claims: Array.isArray(claims) ? claims.map(String) : [],
  }
}

/**
 * What a step costs in a chain or path, the less the stronger: an answer or a cause binds two events, a citation only
 * says that the later one refers to the earlier, and mere succession binds nothing. Stated is stronger than inferred.
 */
const COSTS: Readonly<Record<LinkKind, { readonly stated: number; readonly inferred: number }>> = {
  ANSWERED: { stated: 2, inferred: 3 },
  CAUSED: { stated: 2, inferred: 3 },
  CITED: { stated: 5, inferred: 6 },
  FOLLOWED: { stated: 9, inferred: 10 },
}

export const costOf = ({ kind, stated }: Pick<Link, 'kind' | 'stated'>): number =>
  COSTS[kind][stated ? 'stated' : 'inferred']

/** The strongest first; of equally strong ones in the order of their kinds. */
export const byStrength = (one: Link, other: Link): number =>
  costOf(one) - costOf(other) || LINK_KINDS.indexOf(one.kind) - LINK_KINDS.indexOf(other.kind)

/** Ids given in an argument such as `without.ids`. */
export const idsIn = (input: unknown, field: string): string[] => {
  const list = isRecord(input) ? input[field] : undefined
  return Array.isArray(list) ? list.map(String) : []
}
