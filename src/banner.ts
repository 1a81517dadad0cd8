import { relative } from 'node:path'
import type { Neo4j } from './start.ts'

/** What stands on the screen when everything answers: where to go, and how to get in. */
export function banner(
  host: string,
  port: number,
  { version, browser, passwordFile, connection }: Neo4j,
): string {
  // An address that means "all of this machine's" is reached by this one.
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  const here = `http://${name}:${port}`
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
