import { namedBy } from '../evidence/admitted.ts'
import { many, nodeOf, one, type Path, type Pattern, type Reach, type Reached } from '../selection/declare.ts'

/*
 * What stands at the end of a path that no claim carries, such as what a company owns: shown only where documents that may be
 * read name it, as in the lists of the root.
 */
const along =
  (path: Path) =>
  ({ scope, fresh, ambient }: Reach): Pattern => {
    const self = fresh('self')
    return {
      match: `MATCH ${path(nodeOf(scope), self)}`,
      where: namedBy(self, ambient),
      order: [`${self}.id`],
      scope: { self },
    }
  }

/** All of them, each once, by id. */
export const toNamed = (path: Path): Reached => many(reach => ({ ...along(path)(reach), distinct: true }))

/** The first of them, by id. */
export const toNamedOne = (path: Path): Reached => one(along(path))
