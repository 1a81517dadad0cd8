import { SeedFaults } from './fault.ts'
import { readSeed, SEED_FOLDER } from './read.ts'

/** `npm run seed:check [folder]`: "ok" and what was read, or every fault and exit code 1. */
const folder = process.argv[2] ?? SEED_FOLDER
try {
  const { records, checksum } = await readSeed(folder)
  const counts = Object.entries(records).map(([kind, placed]) => `${placed.length} ${kind}`)
  console.log(`ok: ${counts.join(', ')}; checksum ${checksum.slice(0, 12)}`)
} catch (error) {
  if (!(error instanceof SeedFaults)) throw error
  console.error(error.message)
  process.exitCode = 1
}
