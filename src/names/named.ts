import { namedBy } from '../evidence/admitted.ts'
import {
  type Ambient,
  many,
  nodeOf,
  one,
  type Path,
  type Pattern,
  type Reach,
  type Reached,
} from '../selection/declare.ts'

/** Conditions under which what a variable holds is shown. */
type Shown = (variable: string, ambient: Ambient) => string[]

/*
 * What stands at the end of a path that no claim carries, such as what a company owns: shown only where documents that may be
 * read name it, as in the lists of the root.
 */
const along =
  (path: Path, shown: Shown) =>
  ({ scope, fresh, ambient }: Reach): Pattern => {
    const self = fresh('self')
    return {
      match: `MATCH ${path(nodeOf(scope), self)}`,
      where: shown(self, ambient),
      order: [`${self}.id`],
      scope: { self },
    }
  }

/** All of them, each once, by id. `shown`: by what else than their name they are. */
export const toNamed = (path: Path, shown: Shown = namedBy): Reached =>
  many(reach => ({ ...along(path, shown)(reach), distinct: true }))

/** The first of them, by id. */
export const toNamedOne = (path: Path): Reached => one(along(path, namedBy))
