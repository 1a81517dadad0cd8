import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import neo4j from 'neo4j-driver'
import { shapes } from '../shapes/all.ts'
import { luceneQueries } from '../shapes/search.ts'
import type { Shape } from '../shapes/shape.ts'
import { announce, counted } from './announce.ts'
import { driverOfBench } from './driver.ts'

/**
 * The ceiling: a bare HTTP server and one statement by hand for each shape, run as the driver runs it cheapest. It
 * knows nothing of GraphQL: a request names a shape and a subject, the answer is the product's JSON.
 */
const { driver, database } = driverOfBench()
const byName = new Map(shapes.map(shape => [shape.name, shape]))

const { handler, busy } = counted(async (request: IncomingMessage, response: ServerResponse) => {
  try {
    const { shape, subject } = JSON.parse(await bodyOf(request))
    const found = byName.get(shape)
    if (!found) throw new Error('There is no such shape.')
    const body = JSON.stringify({ data: await answer(found, subject) })
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  } catch (error) {
    response.writeHead(500, { 'content-type': 'text/plain' })
    response.end(String(error))
  }
})
const server = createServer(handler)
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('It listens on no port.')
  announce(address.port, 0, busy)
})

async function answer({ subjects, raw }: Shape, subject: string) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const p = subjects === 'PERSONS' ? luceneQueries(subject) : { subject }
    const { records } = await session.run(raw.text, { p })
    return raw.read(records.map(record => record.keys.map((_, column) => record.get(column))))
  } finally {
    await session.close()
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}
