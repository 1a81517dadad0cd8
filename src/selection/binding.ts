import type { Reading } from './collect.ts'
import type { Binder, Compiling } from './compiling.ts'
import type { Declarations } from './declare.ts'
import { budget, guardRows, type Size } from './limits.ts'

/** A statement about to be compiled, with nothing in it yet. */
export function compilingOf(reading: Reading, declarations: Declarations, round: number): Compiling {
  let count = 0
  return {
    reading,
    declarations,
    budget: budget(),
    slots: [],
    later: [],
    round,
    fresh: part => `${part[0] ?? 'x'}${count++}`,
  }
}

/** Binds the arguments of a statement and of those that come after it. */
export function binderOf({ slots, later }: Compiling, sizes: readonly Size[]): Binder {
  return (variables, nameOf) => {
    const p = Object.fromEntries(
      slots.map(slot => [slot.name, slot.bind(slot.argumentsOf(variables), nameOf)]),
    )
    guardRows(sizes, p)
    return { p, later: later.map(bind => bind(variables, nameOf)) }
  }
}
