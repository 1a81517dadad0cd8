import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import type { Connection } from '../../src/neo4j/database.ts'
import { yearsOf } from '../../src/tension/read-day-sums.ts'
import { planOf } from '../../test/support/compile.ts'
import { luceneQueries } from '../shapes/search.ts'
import type { Shape } from '../shapes/shape.ts'
import { median } from './client.ts'

export type Hits = { readonly product: number; readonly raw: number }

/** So many subjects are profiled: an event may have one claim or two. */
const SUBJECTS = 9

/** Database hits of the product's statement and of the raw one, by PROFILE; medians of some subjects. */
export async function hitsOf(
  connection: Connection,
  shape: Shape,
  subjects: readonly string[],
): Promise<Hits> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password))
  const profile = async (text: string, p: unknown) => {
    const session = driver.session({ database: connection.database })
    try {
      const { summary } = await session.run(`PROFILE ${text}`, { p })
      return summary.profile ? walk(summary.profile) : Number.NaN
    } finally {
      await session.close()
    }
  }
  try {
    const product: number[] = []
    const raw: number[] = []
    for (const subject of subjects.slice(0, SUBJECTS)) {
      const { text, p } = statementOf(shape, subject)
      product.push(await profile(text, p))
      raw.push(
        await profile(shape.raw.text, shape.subjects === 'PERSONS' ? luceneQueries(subject) : { subject }),
      )
    }
    return { product: median(product), raw: median(raw) }
  } finally {
    await driver.close()
  }
}

/** What the product sends; a curve is computed from what another statement reads. */
function statementOf({ name, product }: Shape, subject: string) {
  if (name === 'arc') return { text: yearsOf('IMPORTANCE'), p: { dyads: [subject] } }
  const plan = planOf(product.query, product.variables(subject))
  return { text: plan.text, p: plan.bind(plan.variables, name => name).p }
}

const walk = ({ dbHits, children }: ProfiledPlan): number =>
  dbHits + children.reduce((sum, child) => sum + walk(child), 0)
