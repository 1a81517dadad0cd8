/** Tells the parent process where this one listens, and ends with it. */
export function announce(port: number): void {
  process.send?.({ port })
  process.on('disconnect', () => process.exit(0))
  process.on('SIGTERM', () => process.exit(0))
}
