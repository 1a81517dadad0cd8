import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { movement } from '../web/pages/explore/held.ts'
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

test('what comes slowly is drawn anew every 150 ms, and moved as it is between', () => {
  const { moving, pictures, now } = moved()
  pictures(4, 40)
  expect(moving.holds(now())).toBe(false)
  pictures(6, 40)
  expect([1, 149, 150].map(later => moving.holds(now() + later))).toEqual([true, true, false])
  vi.advanceTimersByTime(80)
  expect(moving.holds(now() + 1)).toBe(false)
})

test('a picture is moved, enlarged and turned with two of its points', () => {
  const at = (x: number, y: number) => ({ x, y })
  const moved = [at(10, 20), at(110, 20)] as const
  expect(movement(moved, [at(15, 10), at(115, 10)])).toEqual([1, 0, -0, 1, 5, -10])
  expect(movement(moved, [at(0, 0), at(200, 0)])).toEqual([2, 0, -0, 2, -20, -40])
  // A quarter turn: what lay to the right of the first lies below it.
  expect(movement(moved, [at(10, 20), at(10, 120)])).toEqual([0, 1, -1, 0, 30, 10])
})
