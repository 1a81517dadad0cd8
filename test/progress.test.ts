import { expect, test, vi } from 'vitest'
import { progressOn, since } from '../src/progress.ts'

const pause = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))

function screen(lively: boolean) {
  const written: string[] = []
  return { written, progress: progressOn({ lively, write: text => written.push(text) }) }
}

test('a log gets one plain line a step, with its duration', async () => {
  const { written, progress } = screen(false)
  expect(await progress.step('Reaching Neo4j', async () => 42)).toBe(42)
  expect(written.join('')).toMatch(/^Reaching Neo4j \(\d+ ms\)\n$/)
})

test('a log is told of a long step while it lasts', async () => {
  vi.useFakeTimers()
  const { written, progress } = screen(false)
  const step = progress.step('Fetching', () => pause(3_000))
  await vi.advanceTimersByTimeAsync(2_000)
  expect(written).toEqual(['Fetching ...\n'])
  await vi.advanceTimersByTimeAsync(1_000)
  vi.useRealTimers()
  await step
})

test('a step that fails says so, and the failure goes on', async () => {
  const { written, progress } = screen(false)
  await expect(progress.step('Starting', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(written.join('')).toMatch(/^Starting: failed after \d+ ms\n$/)
})

test('a terminal sees what a step is at, and the line overwritten at its end', async () => {
  const { written, progress } = screen(true)
  await progress.step('Fetching', async say => {
    say('12 files fetched')
    await pause(150)
  })
  expect(written.some(text => text.includes('12 files fetched'))).toBe(true)
  expect(written.at(-1)).toMatch(/^\r.*✔.* Fetching {2}\d+ ms\n$/)
})

test.each([
  [850, '850 ms'],
  [4_230, '4.2 s'],
  [65_000, '1 min 5 s'],
])('%i milliseconds read as %s', (milliseconds, words) => {
  expect(since(0, milliseconds)).toBe(words)
})
