import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { homeIn, readPassword, writePassword } from '../src/neo4j/managed/home.ts'

test('no password begins as an option does: Neo4j’s tool would refuse it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-password-'))
  try {
    const home = await homeIn(folder)
    await mkdir(dirname(home.password), { recursive: true })
    // One in 64 did.
    for (let time = 0; time < 300; time++) expect(await writePassword(home)).toMatch(/^[0-9a-z]{48}$/)
    expect(await readPassword(home)).toMatch(/^[0-9a-z]{48}$/)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
