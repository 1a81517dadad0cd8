import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Moving } from '../web/pages/explore/moving.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A camera that is moved by hand, and what of its picture was told to stand still. */
function moved() {
  const listeners: (() => void)[] = []
  let stops = 0
  const moving = new Moving({ on: (_event, listener) => listeners.push(listener) }, () => stops++)
  let time = 1000
  /** So many pictures of a movement, so many milliseconds apart. */
  const pictures = (many: number, apart: number) =>
    Array.from({ length: many }, () => {
      for (const listener of listeners) listener()
      time += apart
      return moving.next(time)
    })
  return { moving, pictures, stops: () => stops, now: () => time }
}

test('a picture that comes in time keeps its names while it moves', () => {
  expect(new Set(moved().pictures(60, 16))).toEqual(new Set(['moving']))
})

test('one that comes slowly leaves them out after six pictures, until it stands still', () => {
  const { moving, pictures, stops, now } = moved()
  const motions = pictures(10, 40)
  expect(motions.slice(0, 6)).not.toContain('slow')
  expect(motions.slice(7)).toEqual(['slow', 'slow', 'slow'])
  vi.advanceTimersByTime(80)
  expect([stops(), moving.next(now() + 100)]).toEqual([1, 'still'])
})

test('a rest of the hand is not taken for a slow picture', () => {
  expect(new Set([...moved().pictures(3, 2000), ...moved().pictures(20, 500)])).toEqual(new Set(['moving']))
})

test('another graph is not held to be as slow as the one before', () => {
  const { moving, pictures } = moved()
  pictures(10, 40)
  moving.forget()
  expect(pictures(1, 16)).toEqual(['moving'])
})
