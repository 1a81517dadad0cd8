/** What events are weighed by, beside the part that the pair has in them. */
export type Weights = 'NONE' | 'IMPORTANCE' | 'RELIABILITY'

/** What a bearing holds of its weight: of the role (1, 0.5, 0), and what it may be multiplied by. */
export type Weighable = {
  readonly roleWeight: number
  readonly importance: number
  readonly reliability: number
}

/** By what the weight of the role is multiplied. */
export const factorOf = ({ importance, reliability }: Weighable, weights: Weights): number =>
  weights === 'IMPORTANCE' ? importance : weights === 'RELIABILITY' ? reliability : 1

export const weightOf = (bearing: Weighable, weights: Weights): number =>
  bearing.roleWeight * factorOf(bearing, weights)

/** The properties of a bearing `b` that make up its weight. An event that nobody rated is taken for reliable. */
export const STORED = {
  roleWeight: 'coalesce(b.weight, 0.0)',
  importance: 'coalesce(b.importance, 0.0)',
  reliability: 'coalesce(b.reliability, 1.0)',
} as const satisfies Record<keyof Weighable, string>

/** The same multiplication in Cypher, so that it comes to the same bits. */
export const weightIn: Readonly<Record<Weights, string>> = {
  NONE: STORED.roleWeight,
  IMPORTANCE: `${STORED.roleWeight} * ${STORED.importance}`,
  RELIABILITY: `${STORED.roleWeight} * ${STORED.reliability}`,
}
