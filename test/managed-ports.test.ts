import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { anyPorts, freePorts } from '../src/neo4j/managed/ports.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function occupy(port: number): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
}

test('the ports of the last start are taken again', async () => {
  const last = await anyPorts()
  expect(await freePorts(last)).toEqual(last)
})

test('a first start takes the ports that everybody knows, where they are free', async () => {
  const defaults = await anyPorts()
  expect(await freePorts(undefined, defaults)).toEqual(defaults)
})

test('a port that is taken gives way to the next one up', async () => {
  const defaults = { bolt: 19_687, http: 19_474 }
  await occupy(19_687)
  expect(await freePorts(undefined, defaults)).toEqual({ bolt: 19_688, http: 19_474 })
})

test('where the last ports are taken by now, the known ones are tried', async () => {
  const last = await anyPorts()
  await occupy(last.bolt)
  expect(await freePorts(last, { bolt: 19_787, http: 19_574 })).toEqual({ bolt: 19_787, http: last.http })
})

test('Bolt and the Browser never get the same port', async () => {
  const { bolt, http } = await freePorts(undefined, { bolt: 19_887, http: 19_887 })
  expect([bolt, http]).toEqual([19_887, 19_888])
})
