/** What a managed server is for. */
export type Profile = {
  /**
   * LASTING: a server that people work with for hours, with Neo4j Browser and a password.
   * THROWAWAY: a test run's; it must be there at once, nobody else meets it, and its data may be lost.
   */
  readonly kind: 'LASTING' | 'THROWAWAY'
  /** Java heap and page cache as Neo4j writes them: "512m", "2g". */
  readonly heap: string
  readonly pageCache: string
  /** What Neo4j Browser does when somebody connects; undefined where it keeps to its own ways. */
  readonly welcome?: Welcome | undefined
}

/** Commands as they are typed into Neo4j Browser, without the colon, and the hosts from which it may fetch what they name. */
export type Welcome = { readonly commands: readonly string[]; readonly hosts: readonly string[] }

/** From here on a full collection of SerialGC would be felt: G1 collects in small steps. */
const G1_FROM = 1_024

export const collectorOf = ({ heap }: Profile) => (megabytes(heap) > G1_FROM ? 'G1' : 'Serial')

/** More than Neo4j keeps by default are never kept. */
const MOST_PLANS = 1_000

/**
 * How many plans the heap has room for. One takes 0.3 to 1.6 MB with what Neo4j keeps of its text, the large ones under evidence,
 * and two thirds of the heap are for what stays: a heap that is full of plans is collected without end.
 */
export const plansKept = ({ heap }: Pick<Profile, 'heap'>): number =>
  Math.min(MOST_PLANS, Math.floor(megabytes(heap) * 0.4))

export function megabytes(size: string): number {
  const [, amount, unit] = /^(\d+)([mg])$/i.exec(size) ?? []
  return Number(amount) * (unit?.toLowerCase() === 'g' ? 1_024 : 1)
}
