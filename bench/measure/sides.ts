import type { Connection } from '../../src/neo4j/database.ts'
import { type Peer, startPeer } from '../peers/start.ts'
import type { Ask, Json, Shape } from '../shapes/shape.ts'
import type { Body, Target } from './client.ts'

export const SIDES = ['product', 'tuned', 'connections', 'raw'] as const
export type Side = (typeof SIDES)[number]

export const TITLES: Readonly<Record<Side, string>> = {
  product: 'Demarche',
  tuned: '@neo4j/graphql, tuned',
  connections: '@neo4j/graphql, connections',
  raw: 'raw statement',
}

/** A side as it is measured: where it listens, what it is sent for a subject, and what its answer says. */
export type Asked = {
  readonly side: Side
  readonly peer: Peer
  readonly target: Target
  readonly bodyOf: (subject: string) => Body
  readonly plain: (data: Json) => Json
}

export type Running = {
  readonly peers: readonly Peer[]
  /** Whoever can be asked this shape. */
  readonly sidesOf: (shape: Shape) => readonly Asked[]
  readonly stop: () => Promise<void>
}

/** Starts the servers that are compared, one after another, over the same Neo4j. */
export async function startSides(
  connection: Connection,
  product: Readonly<Record<string, string>>,
): Promise<Running> {
  const ours = await startPeer('product', connection, product)
  const theirs = await startPeer('neo4j-graphql', connection)
  const raw = await startPeer('raw', connection)
  const peers = [ours, theirs, raw]
  return {
    peers,
    sidesOf: shape => [
      graphql('product', ours, shape.product),
      ...(shape.tuned ? [graphql('tuned', theirs, shape.tuned)] : []),
      ...(shape.connections ? [graphql('connections', theirs, shape.connections)] : []),
      {
        side: 'raw',
        peer: raw,
        target: { port: raw.port, path: '/' },
        bodyOf: subject => JSON.stringify({ shape: shape.name, subject }),
        plain: shape.product.plain,
      },
    ],
    stop: async () => {
      await Promise.all(peers.map(peer => peer.stop()))
    },
  }
}

export const graphql = (side: Side, peer: Peer, { query, variables, plain }: Ask): Asked => ({
  side,
  peer,
  target: { port: peer.port, path: '/graphql' },
  bodyOf: subject => JSON.stringify({ query, variables: variables(subject) }),
  plain,
})
