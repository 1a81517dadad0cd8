import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dyadsOf } from '../bench/graph/dyads.ts'
import { generate } from '../bench/graph/generate.ts'
import { randomFrom } from '../bench/graph/random.ts'
import { exponentOf } from '../bench/measure/exponent.ts'
import { readSeed } from '../src/seed/read.ts'

const states = (await readSeed()).records.states.flatMap(({ record: { id, iso3, name } }) =>
  iso3 ? [{ id, iso3, name }] : [],
)

test.each([10_000, 100_000, 1_000_000])('of %i events a tenth bears on one dyad, and each on one', events => {
  const dyads = dyadsOf(events, states, randomFrom(1))
  expect(dyads[0]).toMatchObject({ id: 'dyad:AZE-RUS', size: events / 10 })
  expect(dyads.reduce((sum, { size }) => sum + size, 0)).toBe(events)
  expect(new Set(dyads.map(({ id }) => id)).size).toBe(dyads.length)
  expect(Math.min(...dyads.map(({ size }) => size))).toBeGreaterThan(0)
})

test('a million events spread over 19,701 dyads whose sizes go down with their rank', () => {
  const sizes = dyadsOf(1_000_000, states, randomFrom(1)).map(({ size }) => size)
  expect(sizes).toHaveLength(19_701)
  expect(sizes.every((size, rank) => rank === 0 || size <= (sizes[rank - 1] ?? 0))).toBe(true)
})

test('the same number of events is the same graph, to the last byte', async () => {
  expect(await digestOfGraph(1_000)).toBe(await digestOfGraph(1_000))
})

test('a figure that grows with the events has exponent 1, one that does not has 0', () => {
  const grown = (figure: (n: number) => number) =>
    exponentOf([10_000, 100_000, 1_000_000].map(n => ({ n, y: figure(n) })))
  expect(grown(n => 3 * n)).toBeCloseTo(1)
  expect(grown(() => 1.2)).toBeCloseTo(0)
  expect(grown(n => Math.sqrt(n))).toBeCloseTo(0.5)
  expect(exponentOf([{ n: 10_000, y: 1 }])).toBeUndefined()
})

async function digestOfGraph(events: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'demarche-bench-graph-'))
  try {
    await generate(events, folder)
    const digest = createHash('sha256')
    for (const name of (await readdir(folder)).sort()) digest.update(await readFile(join(folder, name)))
    return digest.digest('hex')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
