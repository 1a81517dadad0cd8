import autocannon from 'autocannon'
import { type Body, DATA, type Target } from './client.ts'

export type Load = {
  /** Answered requests a second, those with errors left out. */
  readonly perSecond: number
  readonly requests: number
  /** Answers that were no data, and connections that failed. */
  readonly errors: number
}

/** As many requests as the target takes from so many connections, for so many seconds. */
export async function load(
  { port, path }: Target,
  bodies: readonly Body[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}${path}`,
    connections,
    duration: seconds,
    // Bodies that are alike in every connection's first request would ask for the same thing at the same time.
    setupClient: client => {
      const from = Math.floor(Math.random() * bodies.length)
      client.setRequests(
        [...bodies.slice(from), ...bodies.slice(0, from)].map(body => ({
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })),
      )
    },
    verifyBody: body => String(body).startsWith(DATA),
  })
  const { duration, requests, non2xx, mismatches, errors } = result
  const failed = non2xx + mismatches + errors
  return { perSecond: (requests.total - failed) / duration, requests: requests.total, errors: failed }
}
