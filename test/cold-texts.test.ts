import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { coldTexts, type Temperature } from '../src/neo4j/cold-texts.ts'
import { DatabaseFailed, DatabaseUnavailable } from '../src/neo4j/failure.ts'
import { isPlannedDespite } from '../src/neo4j/guard.ts'

/** Statements that run until the test ends them. */
function stage(keeps?: number) {
  const texts = coldTexts(isPlannedDespite, keeps)
  const running: {
    text: string
    temperature: Temperature
    planned: () => void
    end: (fault?: unknown) => void
  }[] = []
  const started: string[] = []
  const ask = (
    text: string,
    { warming = false, left = (): number => 1_000, passed = new Promise<never>(() => {}) } = {},
  ) =>
    texts.run(
      text,
      ({ temperature, planned }) =>
        new Promise<string>((resolve, reject) => {
          started.push(`${temperature} ${text}`)
          const end = (fault?: unknown) => (fault ? reject(fault) : resolve(text))
          running.push({ text, temperature, planned, end })
        }),
      { warming, deadline: { left, passed } },
    )
  const end = async (text: string, fault?: unknown) => {
    await turnOfTheLoop()
    const at = running.findIndex(one => one.text === text)
    running.splice(at, 1)[0]?.end(fault)
    await turnOfTheLoop()
  }
  const planned = async (text: string) => {
    await turnOfTheLoop()
    running.find(one => one.text === text)?.planned()
    await turnOfTheLoop()
  }
  return { texts, ask, end, planned, started }
}

test('of many who ask for a cold text at once one runs it, and the others run when it has ended', async () => {
  const { ask, end, started } = stage()
  const answers = Promise.all([ask('A'), ask('A'), ask('A')])
  await turnOfTheLoop()
  expect(started).toEqual(['cold A'])
  await end('A')
  expect(started).toEqual(['cold A', 'hot A', 'hot A'])
  await end('A')
  await end('A')
  expect(await answers).toEqual(['A', 'A', 'A'])
})

test('the others need not wait for the rows: once Neo4j has the plan they run', async () => {
  const { ask, planned, started } = stage()
  void ask('A')
  void ask('A')
  await planned('A')
  expect(started).toEqual(['cold A', 'hot A'])
})

test('at most two cold texts are planned at a time, in the order of asking, while a known one runs at once', async () => {
  const { texts, ask, end, started } = stage()
  void ask('known')
  await end('known')
  for (const text of ['A', 'B', 'C', 'D']) void ask(text)
  await turnOfTheLoop()
  expect(started).toEqual(['cold known', 'cold A', 'cold B'])
  expect(texts.waiting()).toBe(4)
  void ask('known')
  expect(started.at(-1)).toBe('hot known')
  await end('B')
  expect(started.at(-1)).toBe('cold C')
  await end('A')
  expect(started.at(-1)).toBe('cold D')
  await end('C')
  await end('D')
  expect(texts.waiting()).toBe(0)
  expect(texts.known()).toBe(5)
})

test('who asks goes before what is only warmed, and a text that is warmed and asked for counts as asked for', async () => {
  const { ask, end, started } = stage()
  void ask('A')
  void ask('B')
  void ask('warmed', { warming: true })
  void ask('warmed and asked', { warming: true })
  void ask('C')
  void ask('warmed and asked')
  await turnOfTheLoop()
  await end('A')
  await end('B')
  await end('C')
  await end('warmed and asked')
  expect(started).toEqual([
    'cold A',
    'cold B',
    'cold warmed and asked',
    'cold C',
    'warming warmed',
    'hot warmed and asked',
  ])
})

test('a text whose first run fails for its parameters is planned, one whose server is gone is not', async () => {
  const { texts, ask, end, started } = stage()
  const refused = new DatabaseFailed(undefined, 'Neo.ClientError.Statement.TypeError')
  const first = expect(ask('A')).rejects.toBe(refused)
  void ask('A')
  await end('A', refused)
  await first
  expect(started).toEqual(['cold A', 'hot A'])

  const gone = new DatabaseUnavailable(undefined)
  const second = expect(ask('B')).rejects.toBe(gone)
  void ask('B')
  await end('B', gone)
  await second
  expect(started.slice(2)).toEqual(['cold B', 'cold B'])
  expect(texts.known()).toBe(1)
})

test('a turn that comes too late is refused and costs Neo4j nothing', async () => {
  const { ask, end, started } = stage()
  void ask('A')
  void ask('B')
  const late = expect(ask('C', { left: () => 0 })).rejects.toMatchObject({ name: 'DatabaseTimeout' })
  await end('A')
  await late
  expect(started).toEqual(['cold A', 'cold B'])
})

test('a first run that never ends gives its place up when its asker is given up', async () => {
  const { ask, started } = stage()
  const passed = Promise.withResolvers<never>()
  const lost = expect(ask('A', { passed: passed.promise })).rejects.toThrow('given up')
  void ask('B')
  void ask('C')
  await turnOfTheLoop()
  passed.reject(new Error('given up'))
  await lost
  await turnOfTheLoop()
  expect(started).toEqual(['cold A', 'cold B', 'cold C'])
})

test('no more texts count as planned than Neo4j keeps, and none when it was started anew', async () => {
  const { texts, ask, end, started } = stage(2)
  for (const text of ['A', 'B', 'C', 'A']) {
    void ask(text)
    await turnOfTheLoop()
    await end(text)
  }
  expect(started).toEqual(['cold A', 'cold B', 'cold C', 'cold A'])
  texts.forget()
  void ask('A')
  await turnOfTheLoop()
  expect(started.at(-1)).toBe('cold A')
})
