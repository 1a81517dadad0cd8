import type { Cold, StartUp } from '../cold.ts'

/** A figure of what happens once, by its name; undefined where it could not be measured. Milliseconds, memory in MiB. */
export type ColdFigures = Readonly<Record<string, number | undefined>>

/** All figures of one size side by side, so that those of several sizes can be laid beside each other. */
export function figuresOf({ startUps, byDepth, byBreadth, disturbed, memory }: Cold): ColdFigures {
  const startUp = (who: string, { listening, serving, firstRequest, following }: StartUp) => ({
    [`${who}: listens`]: listening,
    [`${who}: schema`]: serving ?? undefined,
    [`${who}: first request`]: firstRequest,
    [`${who}: 2nd to 10th request`]: following.upTo10,
    [`${who}: to the 100th`]: following.upTo100,
    [`${who}: to the 1,000th`]: following.upTo1000,
  })
  const planning = (where: string, rows: Cold['byDepth']) =>
    Object.assign(
      {},
      ...rows.map(({ lists, cold, hot }) => ({
        [`${lists} lists ${where}: first time`]: cold,
        [`${lists} lists ${where}: again`]: hot,
      })),
    )
  return {
    ...startUp('Demarche, Neo4j just started', startUps.fresh),
    ...startUp('Demarche', startUps.product),
    ...startUp('@neo4j/graphql', startUps.peer),
    ...planning('within lists', byDepth),
    ...planning('beside each other', byBreadth),
    ...Object.assign(
      {},
      ...disturbed.map(({ clients, p50, p99 }) => ({
        [`hot p50 beside ${clients} who ask what is new`]: p50,
        [`hot p99 beside ${clients} who ask what is new`]: p99,
      })),
    ),
    'memory per 1,000 plans: this process, MiB': memory.product,
    'memory per 1,000 plans: Neo4j, MiB': memory.neo4j ?? undefined,
  }
}
