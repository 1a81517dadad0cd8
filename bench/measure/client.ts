import { Agent, request } from 'node:http'

/** A request's body, ready to be sent. */
export type Body = string

export type Target = {
  readonly port: number
  readonly path: string
  /** A page is got, not posted, and answers with HTML. */
  readonly isPage?: boolean
}

const HEADERS = { 'content-type': 'application/json' }

/** One kept connection, one request after another. */
export type Client = {
  readonly send: (body: Body) => Promise<{ readonly status: number; readonly text: string }>
  readonly close: () => void
}

export function clientOf({ port, path, isPage = false }: Target): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    send: body =>
      new Promise((done, failed) => {
        const asked = request(
          {
            host: '127.0.0.1',
            port,
            path,
            method: isPage ? 'GET' : 'POST',
            agent,
            headers: isPage ? {} : { ...HEADERS, 'content-length': Buffer.byteLength(body) },
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
        asked.end(isPage ? undefined : body)
      }),
    close: () => agent.destroy(),
  }
}

export type Sequence = {
  /** Milliseconds of each request that was answered with data. */
  readonly taken: readonly number[]
  readonly errors: number
  /** What the first of the others was told. */
  readonly firstError: string | undefined
}

/** One request after another over one connection, for so many milliseconds. */
export async function sequential(
  target: Target,
  bodies: readonly Body[],
  milliseconds: number,
): Promise<Sequence> {
  const client = clientOf(target)
  const taken: number[] = []
  const failed: string[] = []
  const until = performance.now() + milliseconds
  try {
    for (let next = 0; performance.now() < until; next++) {
      const begun = performance.now()
      const { status, text } = await client.send(bodies[next % bodies.length] ?? '')
      if (status === 200 && text.startsWith(target.isPage ? PAGE : DATA))
        taken.push(performance.now() - begun)
      else failed.push(`${status} ${text.slice(0, 300)}`)
    }
  } finally {
    client.close()
  }
  return { taken, errors: failed.length, firstError: failed[0] }
}

/** How an answer begins that holds data: a GraphQL error comes with status 200 too. */
export const DATA = '{"data":'
/** How a page or a picture begins. */
const PAGE = '<'

/** The value below which `share` of the figures lie. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const median = (figures: readonly number[]) => quantile(figures, 0.5)
