import { type Logger, pino } from 'pino'
import { banner } from './banner.ts'
import { CannotStart } from './cannot-start.ts'
import { type Config, readConfig } from './config.ts'
import { type Ending, ending } from './ending.ts'
import { hereAt } from './here.ts'
import { loadDossiers } from './loader/load.ts'
import { type Metrics, metrics } from './metrics.ts'
import { type Database, open } from './neo4j/database.ts'
import { type KnownTexts, knownTexts, warm } from './neo4j/known-texts.ts'
import { type HeldPort, heldPort, listenOn } from './port.ts'
import { type Progress, progressOn, type Say } from './progress.ts'
import { SeedFaults } from './seed/fault.ts'
import { readSeed, type Seed } from './seed/read.ts'
import { serve } from './serve.ts'
import { type Neo4j, obtainNeo4j } from './start.ts'

/** npm start */
async function main(): Promise<void> {
  const end = ending()
  const config = readConfig()
  const progress = progressOn({
    write: text => process.stderr.write(text),
    lively: process.stderr.isTTY === true && config.colour,
  })
  const held = await heldPort(config.port, config.host)
  const neo4j = await obtainNeo4j(config, hereAt(config.host, held.port), progress, end.signal).catch(
    async error => {
      await held.release()
      throw error
    },
  )
  const log = pino({ level: config.logLevel }, pino.destination(2))
  const figures = metrics()
  const known = await knownTexts(config.managed.home, log)
  const database = open({ ...neo4j.connection, planning: PLANNING }, ran => {
    figures.statement(ran)
    known.ran(ran)
  })
  figures.showTexts(database.texts)
  try {
    await answer({ config, held, neo4j, database, progress, end, log, figures, known })
  } finally {
    await held.release()
    await known.close()
    await database.close()
    if (neo4j.managed) await progress.step('Stopping Neo4j', neo4j.stop)
  }
}

type Parts = {
  readonly config: Config
  readonly held: HeldPort
  readonly neo4j: Neo4j
  readonly database: Database
  readonly progress: Progress
  readonly end: Ending
  readonly log: Logger
  readonly figures: Metrics
  readonly known: KnownTexts
}

/** Loads, listens, and answers until asked to end. */
async function answer(parts: Parts): Promise<void> {
  const { config, held, neo4j, database, progress, end, log, figures, known } = parts
  const seed = await progress.step('Reading the dossier', () => readSeed())
  await progress.step('Loading the dossier into Neo4j', say => load(neo4j, seed, say))
  const server = await serve(
    database,
    { ...config, browser: neo4j.browser, neo4jUri: config.remote?.uri },
    log,
    figures,
  )
  let warming = Promise.resolve()
  try {
    end.signal.throwIfAborted()
    await progress.step('Listening, and planning the first questions', async () => {
      const warm = server.warmFirst()
      await held.release()
      await listenOn(held.port, config.host, address => server.app.listen(address))
      await warm
    })
    const [address] = server.app.addresses()
    process.stdout.write(banner(config.host, typeof address === 'object' ? address.port : 0, neo4j))
    // All may wait: nobody has asked yet, and each is done a piece at a time.
    warming = server
      .warmOthers(end.signal)
      .then(() => warm(database, known.texts(), end.signal))
      .catch(error => log.warn({ err: error }, 'warming stopped'))
    void warming
      .then(() => end.signal.aborted || neo4j.prepareNextStart())
      .catch(error => log.warn({ err: error }, 'the next start is not prepared'))
    await end.asked
  } finally {
    await progress.step('Closing the server', () => server.app.close())
    // The one that is under way still needs the database.
    await warming
  }
}

/** Milliseconds beyond `READ_TIMEOUT_MS` for a text that Neo4j has yet to plan: the largest questions take a busy core some seconds. */
const PLANNING = 10_000

/** Nobody waits for a reader's answer yet: a busy machine may take its time. */
async function load({ connection }: Neo4j, seed: Seed, say: Say): Promise<void> {
  const patient = open({ ...connection, readTimeout: 60_000 })
  try {
    await loadDossiers(patient, seed, say)
  } finally {
    await patient.close()
  }
}

main().catch(error => {
  process.exitCode = 1
  if (error instanceof Error && error.name === 'AbortError') return
  const ours = error instanceof CannotStart || error instanceof SeedFaults
  process.stderr.write(`${ours ? error.message : (error?.stack ?? error)}\n`)
})
