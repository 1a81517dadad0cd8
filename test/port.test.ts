import { once } from 'node:events'
import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { heldPort, listenOn } from '../src/port.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

const listen = async ({ host, port }: { host: string; port: number }) => {
  const server = createServer()
  servers.push(server)
  server.listen(port, host)
  await once(server, 'listening')
}

test('the next free port is taken where nobody asked for one', async () => {
  const first = await listenOn(undefined, '127.0.0.1', listen)
  const second = await listenOn(undefined, '127.0.0.1', listen)
  expect(first).toBeGreaterThanOrEqual(4_000)
  expect(second).toBeGreaterThan(first)
})

test('a port that was asked for and is taken is told, not replaced', async () => {
  const port = await listenOn(undefined, '127.0.0.1', listen)
  await expect(listenOn(port, '127.0.0.1', listen)).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken: set PORT to another, or leave it unset for the next free one.`,
  )
})

test('while the graph is brought up the port is held, and tells that the server is starting', async () => {
  const held = await heldPort(undefined, '127.0.0.1')
  const response = await fetch(`http://127.0.0.1:${held.port}/graphql`)
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await response.text()).toBe('Demarche is starting: its graph is being brought up.\n')
  await expect(listenOn(held.port, '127.0.0.1', listen)).rejects.toThrow('is taken')
  await held.release()
  expect(await listenOn(held.port, '127.0.0.1', listen)).toBe(held.port)
})

test('a port that cannot be held is told before anything is started', async () => {
  const port = await listenOn(undefined, '127.0.0.1', listen)
  await expect(heldPort(port, '127.0.0.1')).rejects.toThrow(`Port ${port} of 127.0.0.1 is taken`)
})

test('an address that this machine does not have is told', async () => {
  await expect(listenOn(0, '192.0.2.1', listen)).rejects.toThrow(
    'This machine has no address 192.0.2.1 to listen on: set HOST to 127.0.0.1, or to 0.0.0.0 for all its addresses.',
  )
})
