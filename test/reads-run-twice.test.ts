import { Neo4jError } from 'neo4j-driver'
import { afterEach, expect, test, vi } from 'vitest'
import { retriedOnce } from '../src/neo4j/guard.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const lost = () => fault('ServiceUnavailable')
const fault = (code: string) => new Neo4jError('of a test', code, '50N42', 'of a test')

/** Fails with each of the faults in turn and then answers; tells how often it ran. */
async function runs(faults: readonly Error[], mayRepeat = true): Promise<string> {
  let count = 0
  const outcome = await retriedOnce(
    async () => {
      const next = faults[count++]
      if (next) throw next
      return 'answered'
    },
    () => mayRepeat,
  ).catch(() => 'failed')
  return `${outcome} after ${count}`
}

test('a read whose connection was lost, or that Neo4j asks to send again, is run once more', async () => {
  expect(await runs([lost()])).toBe('answered after 2')
  expect(await runs([fault('SessionExpired')])).toBe('answered after 2')
  expect(await runs([fault('Neo.TransientError.General.DatabaseUnavailable')])).toBe('answered after 2')
})

test('and not a third time', async () => {
  expect(await runs([lost(), lost()])).toBe('failed after 2')
})

test('what would fail again is not run again', async () => {
  expect(await runs([fault('Neo.ClientError.Statement.SyntaxError')])).toBe('failed after 1')
  expect(await runs([fault('Neo.ClientError.Transaction.TransactionTimedOut')])).toBe('failed after 1')
  expect(await runs([new Error('of ours')])).toBe('failed after 1')
})

test('nor what has handed over rows, which nobody can take back', async () => {
  expect(await runs([lost()], false)).toBe('failed after 1')
})

test('nor what took so long to fail that its asker would wait twice', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 500
    return now
  })
  expect(await runs([lost()])).toBe('failed after 1')
})

test('between the two the driver gets to see which other connections were cut', async () => {
  let seen = false
  let tries = 0
  await retriedOnce(
    async () => {
      if (++tries > 1) return
      setImmediate(() => {
        seen = true
      })
      throw lost()
    },
    () => true,
  )
  expect({ tries, seen }).toEqual({ tries: 2, seen: true })
})
