import type { Arguments } from '../selection/arguments.ts'
import { many, nodeOf, type Path } from '../selection/declare.ts'

/**
 * Whether a tenure held on the day of argument `on`. Where a begin is known it holds from its earliest day to the latest
 * day of its end, or on where none is known; without a begin it holds on the days for which it is attested.
 */
export function tenuresOn(tenure: string, args: Arguments, argument = 'on'): string[] {
  if (!args.has(argument)) return []
  const on = args.at('on')
  return [
    `coalesce(${tenure}.fromEarliest, ${tenure}.attestedFrom) <= ${on}`,
    `coalesce(${tenure}.toLatest, CASE WHEN ${tenure}.fromEarliest IS NULL THEN ${tenure}.attestedTo END, ${on}) >= ${on}`,
  ]
}

/** Tenures along a path, the earliest first. */
export const tenures = (path: Path) =>
  many(({ scope, fresh, args }) => {
    const self = fresh('self')
    return {
      match: `MATCH ${path(nodeOf(scope), self)}`,
      where: tenuresOn(self, args),
      order: [`coalesce(${self}.fromEarliest, ${self}.attestedFrom)`, `${self}.id`],
      scope: { self },
    }
  })
