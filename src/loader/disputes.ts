/** A claim as far as it matters to which disputes it belongs: what it says of what. */
type Saying = {
  readonly id: string
  readonly about: readonly string[]
  readonly property: string
  readonly display: string
}

/**
 * The dispute that a claim belongs to, by the smallest id of its claims. Claims that differ are of one dispute, and so are
 * those that give one value or agree, also through others: who came and who was arrested are two disputes on the course of
 * one attack. Only claims that differ from some other belong to any.
 */
export function disputesOf(
  claims: readonly Saying[],
  differing: readonly (readonly [string, string])[],
  agreeing: readonly (readonly [string, string])[],
): (id: string) => string | undefined {
  const above = new Map(differing.flat().map(id => [id, id]))
  const top = (id: string): string => {
    const next = above.get(id) ?? id
    return next === id ? id : top(next)
  }
  const join = (one: string, other: string) => {
    const [smaller = '', larger = ''] = [top(one), top(other)].sort()
    above.set(larger, smaller)
  }
  const disputed = (id: string) => above.has(id)
  for (const [one, other] of differing) join(one, other)
  for (const [one, other] of agreeing) if (disputed(one) && disputed(other)) join(one, other)
  const saying = new Map<string, string>()
  for (const { id, about, property, display } of claims.filter(({ id }) => disputed(id)))
    for (const thing of about) {
      const key = JSON.stringify([thing, property, display])
      join(saying.get(key) ?? id, id)
      saying.set(key, id)
    }
  return id => (disputed(id) ? top(id) : undefined)
}
