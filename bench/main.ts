import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { open } from '../src/neo4j/database.ts'
import { progressOn } from '../src/progress.ts'
import { chartOf } from './report/chart.ts'
import { conditionsOf } from './report/conditions.ts'
import { ratiosOf } from './report/ratios.ts'
import { tableOfCells, tableOfRatios } from './report/tables.ts'
import { json, writeFiles } from './report/write.ts'
import { type Bench, run } from './run.ts'
import { storeOf } from './store.ts'
import { usage, wishesOf } from './wishes.ts'

const REPORTS = fileURLToPath(new URL('../docs/performance/', import.meta.url))

/** npm run bench */
export async function main(words: readonly string[]): Promise<void> {
  const wishes = wishesOf(words)
  if (!wishes) {
    process.stdout.write(usage)
    process.exitCode = 1
    return
  }
  const progress = progressOn({
    write: text => process.stderr.write(text),
    lively: process.stderr.isTTY === true,
  })
  const { neo4j, loading } = await storeOf(wishes.events, resolve(wishes.store), progress)
  const database = open({ ...neo4j.connection, readTimeout: 600_000 })
  try {
    const { connection, pid, version } = neo4j
    const bench: Bench = { database, connection, pid, events: wishes.events, progress }
    const results = await run(bench, wishes.plan)
    const tables = `${tableOfRatios(results)}\n\n${tableOfCells(results)}\n`
    process.stdout.write(`\n${tables}\nOthers at work: ${results.othersAtWork.toFixed(2)} cores.\n`)
    await writeFiles(wishes.report ?? REPORTS, {
      'results.json': json({
        conditions: conditionsOf(version, loading),
        ratios: ratiosOf(results),
        ...results,
      }),
      'results.svg': chartOf(results),
      'results.md': tables,
    })
  } finally {
    await database.close()
    await neo4j.stop()
  }
}
