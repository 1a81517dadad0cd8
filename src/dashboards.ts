import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Question } from './graphql/engine.ts'

const FILE = new URL('../dashboards/grafana/demarche.json', import.meta.url)

/** What of Grafana's own format is read: where the questions stand. */
const Target = z.object({
  url_options: z.object({ body_graphql_query: z.string(), body_graphql_variables: z.string() }),
})
const Dashboard = z.object({
  annotations: z.object({ list: z.array(z.object({ target: Target })) }),
  panels: z.array(z.object({ targets: z.array(Target) })),
})

/** What Grafana puts in place of a dashboard's variables: two states, and a range in milliseconds. */
export type Filling = {
  readonly first: string
  readonly second: string
  readonly from: Date
  readonly to: Date
}

/** Every question of the dashboard that we ship, as Grafana sends it. */
export function dashboardQuestions({ first, second, from, to }: Filling): readonly Question[] {
  const { panels, annotations } = Dashboard.parse(JSON.parse(readFileSync(FILE, 'utf8')))
  const values = new Map([
    ['first', first],
    ['second', second],
    ['__from', String(from.getTime())],
    ['__to', String(to.getTime())],
  ])
  const filledIn = (text: string) =>
    text.replace(/\$\{(\w+)\}/g, (whole, name: string) => values.get(name) ?? whole)
  const targets = [...panels.flatMap(panel => panel.targets), ...annotations.list.map(one => one.target)]
  return targets.map(({ url_options: asked }) => ({
    query: asked.body_graphql_query,
    variables: JSON.parse(filledIn(asked.body_graphql_variables)),
  }))
}
