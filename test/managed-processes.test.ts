import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test } from 'vitest'
import { isAlive, markOf, processWith } from '../src/neo4j/managed/processes.ts'

const children: ChildProcess[] = []

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

function started(command: string, ...words: string[]): number {
  const child = spawn(command, words)
  children.push(child)
  return child.pid ?? 0
}

test('a process is found by the words of its command line', () => {
  const pid = started('sleep', '61.25')
  expect(processWith(['sleep', '61.25'])).toEqual(markOf(pid))
})

test('a process that only speaks of those words is not it', () => {
  started('sh', '-c', 'sleep 61.75; true # sleep 61.5 ')
  expect(processWith(['sleep', '61.5'])).toBeUndefined()
})

test('a process that ended is not alive, and neither is a later one with its number', async () => {
  const mark = markOf(started('sleep', '60'))
  expect(isAlive(mark)).toBe(true)
  expect(isAlive({ ...mark, started: 'before' })).toBe(false)
  const ended = once(children[0] ?? process, 'exit')
  children[0]?.kill('SIGKILL')
  await ended
  expect(isAlive(mark)).toBe(false)
})
