import neo4j, { type Config, type Driver, type Session, type SessionConfig } from 'neo4j-driver'

/**
 * What the driver's settings cost, on a Neo4j that runs already: NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD), and
 * NEO4J_TLS_URI for the same server over TLS. Variants take turns within each round; figures are medians of rounds.
 *
 *   NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=... npx node bench/driver.ts
 */
const { NEO4J_URI = '', NEO4J_TLS_URI, NEO4J_USER = 'neo4j', NEO4J_PASSWORD = 'none' } = process.env

const ROUNDS = 7

/** One row with a page of twenty rows of five columns, as the compiler's statements answer. */
const PAGE =
  "RETURN [i IN range(1, 20) | ['event:2025-11-14-' + i, 'a title of a usual length', i, null, [$p.a, i]]] AS answer"
const ROWS =
  "UNWIND range(1, $p.rows) AS i RETURN 'event:' + i AS id, i AS day, i * 0.5 AS score, 'ASSAULT' AS type, i % 2 = 0 AS known"

type Variant = {
  readonly name: string
  readonly once: () => Promise<unknown>
  readonly close: () => Promise<void>
}
type Options = { readonly config?: Config; readonly session?: SessionConfig; readonly uri?: string }

const open = ({ config, uri = NEO4J_URI }: Options): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    ...config,
  })

const READ: SessionConfig = { database: 'neo4j', defaultAccessMode: neo4j.session.READ }

/** A statement in a session of its own, as Database.read runs it. */
function perCall(name: string, text: string, p: object, options: Options = {}): Variant {
  const driver = open(options)
  const once = async () => {
    const session = driver.session(options.session ?? READ)
    try {
      return (await session.run(text, { p })).records
    } finally {
      await session.close()
    }
  }
  return { name, once, close: () => driver.close() }
}

function roads(): Variant[] {
  const p = { a: 'Baku' }
  const keptDriver = open({})
  const kept: Session[] = []
  const executeRead = open({})
  const executeQuery = open({})
  return [
    perCall('session per call', PAGE, p),
    perCall('... with a bookmark manager', PAGE, p, {
      session: { ...READ, bookmarkManager: neo4j.bookmarkManager() },
    }),
    perCall('... database not named', PAGE, p, { session: { defaultAccessMode: neo4j.session.READ } }),
    perCall('... notifications off', PAGE, p, {
      config: { notificationFilter: { minimumSeverityLevel: 'OFF' } },
    }),
    ...(NEO4J_TLS_URI ? [perCall('... over TLS', PAGE, p, { uri: NEO4J_TLS_URI })] : []),
    {
      name: 'kept session',
      once: async () => {
        const session = kept.pop() ?? keptDriver.session(READ)
        const { records } = await session.run(PAGE, { p })
        kept.push(session)
        return records
      },
      close: () => keptDriver.close(),
    },
    {
      name: 'session.executeRead',
      once: async () => {
        const session = executeRead.session(READ)
        try {
          return await session.executeRead(async transaction => (await transaction.run(PAGE, { p })).records)
        } finally {
          await session.close()
        }
      },
      close: () => executeRead.close(),
    },
    {
      name: 'driver.executeQuery',
      once: () => executeQuery.executeQuery(PAGE, { p }, { database: 'neo4j', routing: 'READ' }),
      close: () => executeQuery.close(),
    },
  ]
}

const fetchSizes = (rows: number): Variant[] =>
  [100, 1_000, 10_000, -1].map(fetchSize =>
    perCall(
      `${rows} rows, fetchSize ${fetchSize}`,
      ROWS,
      { rows: neo4j.int(rows) },
      { config: { fetchSize } },
    ),
  )

const pools = (): Variant[] =>
  [4, 8, 16, 32, 100].map(maxConnectionPoolSize =>
    perCall(`pool of ${maxConnectionPoolSize}`, PAGE, { a: 'Baku' }, { config: { maxConnectionPoolSize } }),
  )

const middle = (figures: readonly number[], at = 0.5): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length * at)] ?? 0

/** Milliseconds of each of `count` runs, `wide` of them at a time. */
async function timesOf({ once }: Variant, count: number, wide: number): Promise<number[]> {
  const times: number[] = []
  let left = count
  const client = async () => {
    while (left-- > 0) {
      const begun = performance.now()
      await once()
      times.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: wide }, client))
  return times
}

async function compare(title: string, variants: Variant[], count: number, wide: number): Promise<void> {
  const figures = variants.map(() => ({
    p50: [] as number[],
    p99: [] as number[],
    rate: [] as number[],
    cpu: [] as number[],
  }))
  for (const variant of variants) await timesOf(variant, count, wide)
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, variant] of variants.entries()) {
      const cpu = process.cpuUsage()
      const begun = performance.now()
      const times = await timesOf(variant, count, wide)
      const { user, system } = process.cpuUsage(cpu)
      figures[index]?.p50.push(middle(times))
      figures[index]?.p99.push(middle(times, 0.99))
      figures[index]?.rate.push((1000 * count) / (performance.now() - begun))
      figures[index]?.cpu.push((user + system) / count)
    }
  console.log(`\n${title}, ${wide} at a time (p50 ms, p99 ms, a second, us of CPU each)`)
  for (const [index, { name }] of variants.entries()) {
    const { p50 = [], p99 = [], rate = [], cpu = [] } = figures[index] ?? {}
    console.log(
      `${name.padEnd(34)} ${middle(p50).toFixed(2)}  ${middle(p99).toFixed(2)}  ${middle(rate).toFixed(0)}  ${middle(cpu).toFixed(0)}`,
    )
  }
  for (const { close } of variants) await close()
}

await compare('Roads to one page', roads(), 300, 1)
await compare('Roads to one page', roads(), 800, 16)
await compare('Pools', pools(), 800, 16)
await compare('Pools', pools(), 800, 64)
await compare('Fetch size', fetchSizes(5_000), 10, 1)
await compare('Fetch size', fetchSizes(100_000), 2, 1)
