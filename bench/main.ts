import { resolve } from 'node:path'
import { open } from '../src/neo4j/database.ts'
import { type Progress, progressOn } from '../src/progress.ts'
import { cold } from './cold.ts'
import { growth, SIZES } from './growth.ts'
import { heavy } from './heavy.ts'
import { othersSince } from './measure/cpu.ts'
import { profile } from './profile.ts'
import { chartOf } from './report/chart.ts'
import { conditionsOf } from './report/conditions.ts'
import { tableOfHeavy, tablesOfCold, tablesOfGrowth } from './report/more-tables.ts'
import { tablesOfProfile } from './report/profile-tables.ts'
import { ratiosOf } from './report/ratios.ts'
import { tableOfCells, tableOfRatios } from './report/tables.ts'
import { json, writeFiles } from './report/write.ts'
import { type Bench, run } from './run.ts'
import { storeOf } from './store.ts'
import type { Wishes } from './wishes.ts'

/** npm run bench */
export async function main(wishes: Wishes): Promise<void> {
  const progress = progressOn({
    write: text => process.stderr.write(text),
    lively: process.stderr.isTTY === true,
  })
  const files = await (wishes.command === 'growth' ? grown(wishes, progress) : onOneStore(wishes, progress))
  await writeFiles(wishes.report, files)
  process.stderr.write(`In ${wishes.report}: ${Object.keys(files).join(', ')}\n`)
  for (const [name, text] of Object.entries(files))
    if (name.endsWith('.md')) process.stdout.write(`\n${text}\n`)
}

/** Names and texts of the files that a command writes. */
type Files = Readonly<Record<string, string>>

async function grown({ store, sizes, quick, words }: Wishes, progress: Progress): Promise<Files> {
  const results = await growth(sizes ?? SIZES, resolve(store), progress, quick)
  const { neo4j, loading, ...measured } = results
  const conditions = conditionsOf(words, neo4j, loading)
  return told('growth', { conditions, ...measured }, tablesOfGrowth(results), results.othersAtWork)
}

/** All of it as JSON, and its tables with who else took the machine's time: figures of a busy one are not those of a quiet one. */
const told = (name: string, all: object, tables: string, othersAtWork: readonly number[]): Files => ({
  [`${name}.json`]: json(all),
  [`${name}.md`]: `${tables}\n\nOther processes were at work on ${othersAtWork.map(cores => cores.toFixed(2)).join(', ')} cores meanwhile.\n`,
})

async function onOneStore(
  { command, events, store, plan, quick, words }: Wishes,
  progress: Progress,
): Promise<Files> {
  const { neo4j, loading } = await storeOf(events, resolve(store), progress)
  const { connection, pid, version } = neo4j
  const database = open({ ...connection, readTimeout: 600_000 })
  const bench: Bench = { database, connection, pid, events, progress }
  const conditions = conditionsOf(words, version, loading)
  const others = othersSince()
  try {
    if (command === 'cold') {
      const results = await cold(bench, quick)
      const othersAtWork = others()
      return told(command, { conditions, othersAtWork, ...results }, tablesOfCold(results), [othersAtWork])
    }
    if (command === 'heavy') {
      const results = await heavy(bench, quick)
      const othersAtWork = others()
      return told(command, { conditions, othersAtWork, results }, tableOfHeavy(results), [othersAtWork])
    }
    if (command === 'profile') {
      const results = await profile(bench, quick)
      const othersAtWork = others()
      return told(command, { conditions, othersAtWork, results }, tablesOfProfile(results), [othersAtWork])
    }
    const results = await run(bench, plan)
    const tables = [tableOfRatios(results), tableOfCells(results)].join('\n\n')
    return {
      ...told('results', { conditions, ratios: ratiosOf(results), ...results }, tables, [
        results.othersAtWork,
      ]),
      'results.svg': chartOf(results),
    }
  } finally {
    await database.close()
    await neo4j.stop()
  }
}
