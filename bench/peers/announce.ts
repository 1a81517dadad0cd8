/**
 * Tells the parent process where this one listens and in how many milliseconds it was made, and ends with it. `busy`
 * says at any time how many requests are being answered, also for clients that have hung up.
 */
export function announce(port: number, serving: number, busy: () => number): void {
  process.send?.({ port, serving })
  process.on('message', message => {
    if (message === 'busy') process.send?.({ busy: busy() })
  })
  process.on('disconnect', () => process.exit(0))
  process.on('SIGTERM', () => process.exit(0))
}

/** Counts the requests that a handler is at work on. */
export function counted<A extends readonly unknown[]>(handler: (...args: A) => Promise<unknown>) {
  let count = 0
  return {
    busy: () => count,
    handler: async (...args: A): Promise<unknown> => {
      count++
      try {
        return await handler(...args)
      } finally {
        count--
      }
    },
  }
}
