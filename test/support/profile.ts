import neo4j, { type ProfiledPlan } from 'neo4j-driver'
import { ownNeo4j } from './own-neo4j.ts'

export type Profile = { readonly hits: number; readonly operators: readonly string[] }

/** Runs a statement and tells what it cost Neo4j: database hits in all, and the operators of its plan. */
export async function profile(text: string, p: Readonly<Record<string, unknown>>): Promise<Profile> {
  const { uri, user, password, database } = ownNeo4j()
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session({ database })
  try {
    const { summary } = await session.run(`PROFILE ${text}`, { p })
    return summary.profile ? walk(summary.profile) : { hits: 0, operators: [] }
  } finally {
    await session.close()
    await driver.close()
  }
}

function walk(plan: ProfiledPlan): Profile {
  const below = plan.children.map(walk)
  return {
    hits: plan.dbHits + below.reduce((sum, { hits }) => sum + hits, 0),
    operators: [plan.operatorType.replace(/@.*/, ''), ...below.flatMap(({ operators }) => operators)],
  }
}
