/** Tells the parent process where this one listens and in how many milliseconds it was made, and ends with it. */
export function announce(port: number, serving?: number): void {
  process.send?.({ port, ...(serving !== undefined && { serving }) })
  process.on('disconnect', () => process.exit(0))
  process.on('SIGTERM', () => process.exit(0))
}
