import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { Neo4jGraphQL } from '@neo4j/graphql'
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify'
import { announce, counted } from './announce.ts'
import { driverOfBench } from './driver.ts'
import { typeDefs } from './type-defs.ts'

/** @neo4j/graphql on Apollo and fastify, as its documentation sets it up, without what costs it time. */
const begun = performance.now()
const { driver, database } = driverOfBench()
const schema = await new Neo4jGraphQL({
  typeDefs,
  driver,
  // "Greater or equal" is off for texts unless asked for; without it no ordered index on them can be used.
  features: { filters: { String: { GTE: true } } },
}).getSchema()
const app = fastify()
const apollo = new ApolloServer({
  schema,
  // Reckoning hints for caches that nobody asked for costs it half of a small request.
  plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginCacheControlDisabled()],
})
await apollo.start()
const answers = fastifyApolloHandler(apollo, { context: async () => ({ sessionConfig: { database } }) })
const { handler, busy } = counted(async (request: FastifyRequest, reply: FastifyReply) =>
  answers.call(app, request, reply),
)
app.route({ url: '/graphql', method: ['GET', 'POST'], handler })
const serving = performance.now() - begun
await app.listen({ port: 0, host: '127.0.0.1' })
const [address] = app.addresses()
if (typeof address !== 'object') throw new Error('It listens on no port.')
announce(address.port, serving, busy)
