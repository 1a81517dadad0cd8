import { relative } from 'node:path'
import { hereAt } from './here.ts'
import type { Neo4j } from './start.ts'

/** What stands on the screen when everything answers: where to go, and how to get in. */
export function banner(
  host: string,
  port: number,
  { version, browser, passwordFile, connection }: Neo4j,
): string {
  const here = hereAt(host, port)
  const lines = [
    ['Pages', `${here}/`],
    ['Playground', `${here}/playground`],
    ['GraphQL', `${here}/graphql`],
    ...(browser
      ? [
          ['Neo4j Browser', browser],
          ['', `user ${connection.user}, connect to ${connection.uri}`],
          ['', `password in ${relative(process.cwd(), passwordFile ?? '')}`],
        ]
      : [['Neo4j', `${version} at ${connection.uri}`]]),
  ]
  const rows = lines.map(([title = '', text]) => `  ${title.padEnd(15)}${text}`)
  return `\nDemarche answers.\n\n${rows.join('\n')}\n\nCtrl-C stops it.\n`
}
