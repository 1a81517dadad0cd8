import { Agent, request } from 'node:http'

/** A request's body, ready to be sent. */
export type Body = string

export type Target = { readonly port: number; readonly path: string }

const HEADERS = { 'content-type': 'application/json' }

/** One kept connection, one request after another. */
export type Client = {
  readonly send: (body: Body) => Promise<{ readonly status: number; readonly text: string }>
  readonly close: () => void
}

export function clientOf({ port, path }: Target): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    send: body =>
      new Promise((done, failed) => {
        const asked = request(
          {
            host: '127.0.0.1',
            port,
            path,
            method: 'POST',
            agent,
            headers: { ...HEADERS, 'content-length': Buffer.byteLength(body) },
          },
          answer => {
            const chunks: Buffer[] = []
            answer.on('data', (chunk: Buffer) => chunks.push(chunk))
            answer.on('end', () =>
              done({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
            )
            answer.on('error', failed)
          },
        )
        asked.on('error', failed)
        asked.end(body)
      }),
    close: () => agent.destroy(),
  }
}

/** Milliseconds of each request, one after another over one connection, for so many milliseconds. */
export async function sequential(
  target: Target,
  bodies: readonly Body[],
  milliseconds: number,
): Promise<number[]> {
  const client = clientOf(target)
  const taken: number[] = []
  const until = performance.now() + milliseconds
  try {
    for (let next = 0; performance.now() < until; next++) {
      const begun = performance.now()
      const { status } = await client.send(bodies[next % bodies.length] ?? '')
      taken.push(performance.now() - begun)
      if (status !== 200) throw new Error(`A request on port ${target.port} was answered ${status}.`)
    }
  } finally {
    client.close()
  }
  return taken
}

/** The value below which `share` of the figures lie. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (figures: readonly number[]) => quantile(figures, 0.5)
