/** That someone asked the program to end: SIGTERM, or Ctrl-C. */
export type Ending = {
  /** Cuts short what is being started. */
  readonly signal: AbortSignal
  /** Resolves when asked. */
  readonly asked: Promise<void>
}

/** Milliseconds within which a second signal is the same one: npm passes on what the terminal has already sent. */
const SAME = 1_000

/** Listens for the signals. One more of them, a second or more after the first, ends the program at once. */
export function ending(): Ending {
  const controller = new AbortController()
  let first = 0
  const asked = new Promise<void>(resolve => {
    const hear = () => {
      if (first && performance.now() - first > SAME) process.exit(130)
      first ||= performance.now()
      controller.abort()
      resolve()
    }
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, hear)
  })
  return { signal: controller.signal, asked }
}
